/** How far a run is. Sizes are in bytes of input. */
export interface State {
  readonly articles: number;
  readonly quotes: number;
  readonly size: number;
  /** `null` while it is not known: standard input may go on for ever. */
  readonly total: number | null;
}

/** One line on stderr that is written over and over, and gone at the end. */
export interface Progress {
  readonly show: (state: State) => void;
  readonly clear: () => void;
}

const CLEAR_LINE = '\r\u001b[K';
const INTERVAL_MS = 100;
/** A guess from less is not worth reading. */
const FIRST_GUESS_S = 2;
const BAR = 20;
const NARROW = 80;

export function createProgress(isShown: boolean): Progress {
  const start = performance.now();
  let last = start;
  let onScreen = false;
  return {
    show(state) {
      const now = performance.now();
      if (!isShown || now - last < INTERVAL_MS) return;
      const line = describeState(state, (now - start) / 1000);
      process.stderr.write(CLEAR_LINE + line.slice(0, (process.stderr.columns || NARROW) - 1));
      last = now;
      onScreen = true;
    },
    clear() {
      if (onScreen) process.stderr.write(CLEAR_LINE);
      onScreen = false;
    },
  };
}

/** `[######--------------] 30%  1,200 articles, 8,900 quotes, 410 articles/s, 0:07 left`. */
export function describeState({ articles, quotes, size, total }: State, seconds: number): string {
  const rate = articles / seconds;
  const parts = [
    `${count(articles, 'article')}`,
    `${count(quotes, 'quote')}`,
    `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)} articles/s`,
  ];
  if (total === null || total === 0) return parts.join(', ');
  const share = Math.min(1, size / total);
  if (seconds >= FIRST_GUESS_S && share > 0)
    parts.push(`${formatTime((seconds * (1 - share)) / share)} left`);
  const filled = Math.floor(share * BAR);
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}]`;
  return `${bar} ${Math.floor(share * 100)}%  ${parts.join(', ')}`;
}

/** `0:07`, `12:30`, `3:00:00`. */
function formatTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** `1 quote`, `1,200 quotes`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}
