import { COLUMNS_LENGTH } from '../src/attribution/columns.js';
import { type Context, describeContext } from '../src/attribution/context.js';
import { fillColumns } from '../src/attribution/fill-columns.js';
import { describeFirstPass, fillFirstPassColumns, fillLabels } from '../src/attribution/first-pass.js';
import type { Lexicon } from '../src/attribution/lexicon.js';
import { readSignals } from '../src/attribution/signals.js';
import { stretchesOf } from '../src/attribution/tagger.js';
import {
  compileTemplates,
  FIRST_TEMPLATES,
  SECOND_TEMPLATES,
  writeFeatures,
} from '../src/attribution/templates.js';
import type { Article } from '../src/text/article.js';
import type { Example } from './crf.js';
import type { FeatureIndex } from './feature-index.js';

/** The hashed features of every token of an article. */
export interface HashedArticle {
  readonly article: Article;
  readonly context: Context;
  readonly hashes: Int32Array;
  readonly offset: Int32Array;
}

const FIRST = compileTemplates(FIRST_TEMPLATES);
const SECOND = compileTemplates(SECOND_TEMPLATES);
const columns = new Int32Array(COLUMNS_LENGTH);

/** Hashes the features of an article: those of the first pass, and with its labels those of the second too. */
export function hashArticle(
  article: Article,
  lexicon: Lexicon,
  firstLabels: Uint8Array | null,
): HashedArticle {
  const context = describeContext(article, readSignals(article, lexicon));
  const { length } = context.signals;
  const pass = firstLabels ? describeFirstPass(context, firstLabels) : null;
  const program = pass ? SECOND : FIRST;
  const hashes = new Int32Array(length * program.length);
  const offset = new Int32Array(length + 1);
  const stretches = stretchesOf(article);
  for (let p = 0; p + 1 < stretches.length; p++) {
    const from = stretches[p];
    const to = stretches[p + 1];
    fillColumns(columns, context, from, to);
    if (pass) {
      fillFirstPassColumns(columns, context, pass, from, to);
      fillLabels(columns, pass.labels.subarray(from, to), 0);
    }
    for (let i = from; i < to; i++)
      offset[i + 1] = writeFeatures(program, columns, i - from, hashes, offset[i]);
  }
  return { article, context, hashes: hashes.slice(0, offset[length]), offset };
}

/** The example that training sees: rows of the index for hashes, features that are not in it dropped. */
export function exampleOf(
  { article, context, hashes, offset }: HashedArticle,
  index: FeatureIndex,
  gold: Uint8Array,
  before?: Float32Array,
): Example {
  const rows = new Int32Array(hashes.length);
  const shifted = new Int32Array(offset.length);
  let n = 0;
  for (let i = 0; i + 1 < offset.length; i++) {
    for (let k = offset[i]; k < offset[i + 1]; k++) {
      const row = index.rowOf(hashes[k]);
      if (row >= 0) rows[n++] = row;
    }
    shifted[i + 1] = n;
  }
  return {
    rows: rows.slice(0, n),
    offset: shifted,
    place: context.signals.place,
    stretches: stretchesOf(article),
    gold,
    before,
  };
}
