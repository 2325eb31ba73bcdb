const USUAL_WIDTH = 80;

/** Columns to wrap results to, or `null` where nobody looks: in a file or a pipe, unless `COLUMNS` is set. */
export function chooseWidth(toFile: boolean): number | null {
  if (toFile) return null;
  const { COLUMNS = '' } = process.env;
  const columns = Number.parseInt(COLUMNS, 10);
  const wanted = columns > 0 ? columns : null;
  return process.stdout.isTTY ? process.stdout.columns || wanted || USUAL_WIDTH : wanted;
}

/** Levels of colour for results. chalk knows terminals, `FORCE_COLOR` and `--no-color`, but not `NO_COLOR`. */
export async function chooseColor(wanted: boolean, toFile: boolean): Promise<0 | 1 | 2 | 3> {
  if (!wanted) return 0;
  const { supportsColor } = await import('chalk');
  const { FORCE_COLOR, NO_COLOR } = process.env;
  if (FORCE_COLOR === undefined && (NO_COLOR || toFile)) return 0;
  return supportsColor === false ? 0 : (supportsColor.level as 0 | 1 | 2 | 3);
}
