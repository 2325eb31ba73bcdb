/** One line on stderr that is written over and over, and gone at the end. */
export interface Progress {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

const CLEAR_LINE = '\r\u001b[K';
const INTERVAL = 100;

export function createProgress(isShown: boolean): Progress {
  let last = 0;
  let onScreen = false;
  return {
    show(text) {
      const now = Date.now();
      if (!isShown || now - last < INTERVAL) return;
      process.stderr.write(CLEAR_LINE + text);
      last = now;
      onScreen = true;
    },
    clear() {
      if (onScreen) process.stderr.write(CLEAR_LINE);
      onScreen = false;
    },
  };
}
