import type { ChalkInstance } from 'chalk';
import type { QuoteType } from '../types.js';

type Paint = (text: string) => string;

/** xterm's colours 28 and 133: as far from white as from black, at least 4 to 1, so that both are legible on any ground. */
const GREEN = 28;
const MAGENTA = 133;

/** How each type of quote is coloured; indirect ones as the text around them. Sixteen colours are the terminal's own. */
export function paintTypes(chalk: ChalkInstance): Record<QuoteType, Paint> {
  const isCoarse = chalk.level < 2;
  return {
    direct: isCoarse ? chalk.green : chalk.ansi256(GREEN),
    mixed: isCoarse ? chalk.magenta : chalk.ansi256(MAGENTA),
    indirect: (text) => text,
  };
}
