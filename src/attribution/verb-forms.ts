import { pastOf } from './cue-lexicon-lemmas.js';

/** How a verb stands in a text: `say`, `says`, `said`, `saying`. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly gerund: string;
}

const SHORT = /^(?:qu|[^aeiou])*[aeiou][bdgklmnprt]$/;
const SIBILANT = /(?:s|sh|ch|x|z)$/;

/** The forms of a verb given in its base form; irregular ones as the lexicon has them. */
export function formsOf(base: string): VerbForms {
  const stem = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : doubleLast(base);
  const isY = /[^aeiou]y$/.test(base);
  const withoutY = base.slice(0, -1);
  return {
    base,
    third: isY ? `${withoutY}ies` : SIBILANT.test(base) ? `${base}es` : `${base}s`,
    past: pastOf(base) ?? (isY ? `${withoutY}ied` : `${stem}ed`.replace(/eeed$/, 'eed')),
    gerund: `${isY ? base : stem}ing`,
  };
}

/** `quip` → `quipp`, of which `quipped`; `tweet` stays. */
function doubleLast(base: string): string {
  return SHORT.test(base) ? base + base.at(-1) : base;
}
