import { AT, type Column, type Columns } from './columns.js';
import { hashWord } from './hash.js';

/** A column, at the token or at one beside it: `word`, `word-1`, `tag+2`. */
type Operand = Column | `${Column}${'-2' | '-1' | '+1' | '+2'}`;

/** Up to three operands: the feature is what stands there together. */
export type Template = readonly Operand[];

/** The first pass sees the page. */
export const FIRST_TEMPLATES: readonly Template[] = [
  // The words around.
  ['word'],
  ['word-1'],
  ['word+1'],
  ['word', 'word+1'],
  ['suffix'],
  ['word', 'place'],
  ['lastQuotation', 'word'],
  // Shapes, parts of speech, places in quotations, and strengths as cue and source.
  ['class-1', 'class', 'class+1'],
  ['place', 'place-1', 'place+1'],
  ['cue', 'cue-1', 'cue+1'],
  ['strength', 'place'],
  ['sentence', 'class', 'fromStart2'],
  // The nearest reporting words to the left and right in the sentence, and the commas between.
  ['leftWord', 'leftDistance'],
  ['rightWord', 'rightDistance'],
  ['leftWord', 'word', 'leftCommas'],
  ['leftWord', 'leftCommas', 'class'],
  ['rightWord', 'rightCommas', 'class'],
  ['leftAround', 'leftDistance'],
  ['rightAround', 'rightDistance'],
  ['strengths', 'commas', 'place'],
  ['leftReach', 'word', 'word+1'],
  ['leftWord', 'hasRight', 'toEnd'],
];

/** The second pass corrects the sums of the first, by what that one found and by more of the page. */
export const SECOND_TEMPLATES: readonly Template[] = [
  // The labels here and around, the spans and cues on both sides, the word's own labels elsewhere.
  ['label-1', 'label', 'label+1'],
  ['label-2', 'label-1', 'label'],
  ['label', 'label-1', 'word-1'],
  ['label', 'place'],
  ['spansLeft', 'spansRight', 'label'],
  ['spansLeft', 'label', 'label+1'],
  ['cueLeftWord', 'cueLeftCommas', 'label'],
  ['cueRightWord', 'cueRightCommas', 'label'],
  ['elsewhere', 'label-1', 'label+1'],
  // Words further off, and their endings.
  ['word-2'],
  ['word-2', 'word-1'],
  ['word-1', 'word'],
  ['word-1', 'word+1'],
  ['ending', 'ending-1'],
  ['ending', 'ending+1'],
  ['nextQuotation', 'word'],
  // Parts of speech further off, and with words.
  ['tag-2', 'tag-1', 'tag'],
  ['tag', 'tag+1', 'tag+2'],
  ['word-1', 'tag'],
  ['tag-1', 'word'],
  ['cue', 'word+1'],
  ['cue', 'word-1'],
  // Where in what kind of sentence and paragraph.
  ['toEnd', 'place'],
  ['sentence', 'place'],
  ['firstWord', 'fromStart3'],
  ['paragraph', 'fromParagraph'],
  // The reporting words, with what stands around them.
  ['leftStrength', 'leftDistance', 'place'],
  ['rightStrength', 'rightDistance', 'place'],
  ['strengths', 'distances', 'place'],
  ['leftWord', 'leftAround', 'leftComma'],
  ['rightReach', 'word-1', 'word'],
  ['leftReach', 'tags', 'tag+1'],
  ['leftWord', 'rightWord'],
];

/** Templates made ready. */
export interface Program {
  readonly length: number;
  /** The hash of each template itself. */
  readonly base: Int32Array;
  /** Where its operands stand in `Columns`, from the token on; three a template, -1 for none. */
  readonly operands: Int32Array;
}

export function compileTemplates(templates: readonly Template[]): Program {
  return {
    length: templates.length,
    base: Int32Array.from(templates, (template) => hashText(template.join(' '))),
    operands: Int32Array.from(templates.flatMap((template) => [0, 1, 2].map((k) => placeOf(template[k])))),
  };
}

const hashText = (text: string): number => hashWord(text, 0, text.length);

function placeOf(operand: Operand | undefined): number {
  if (operand === undefined) return -1;
  const [column, offset] = operand.split(/(?=[+-])/);
  return AT[column as Column] + Number(offset ?? 0);
}

/** Differs between any two sets of templates: a model fits the one that it was trained with. */
export const FEATURE_VERSION = hashText(JSON.stringify([FIRST_TEMPLATES, SECOND_TEMPLATES])) >>> 0;

/**
 * Odd numbers, one an operand. A feature's hash is the sum of its template's and of its operands, each times its
 * number: it tells apart what the values are and where they stand, and its upper bits are scattered well enough to
 * pick a bucket by (Knuth's multiplicative hashing).
 */
export const MULTIPLIERS = [0x9e3779b1, 0xc2b2ae3d, 0x27d4eb2f] as const;

/**
 * Writes the hashes of a token's features to `out` from `at` on, as labeller.wat computes them. Tokens deep inside a
 * quotation have none: the words around its marks decide on them all.
 * @param token its number in the stretch that the columns hold.
 * @returns the index past the last one written.
 */
export function writeFeatures(
  { length, base, operands }: Program,
  columns: Columns,
  token: number,
  out: Int32Array,
  at: number,
): number {
  if (columns[AT.deep + token] === 1) return at;
  for (let t = 0; t < length; t++) {
    let hash = base[t];
    for (let k = 0; k < 3; k++) {
      const operand = operands[3 * t + k];
      if (operand >= 0) hash = (hash + Math.imul(columns[operand + token], MULTIPLIERS[k])) | 0;
    }
    out[at + t] = hash;
  }
  return at + length;
}
