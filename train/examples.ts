import { type Context, describeContext } from '../src/attribution/context.js';
import { MAX_FEATURES, writeFeatures } from '../src/attribution/features.js';
import {
  describeFirstPass,
  MAX_FIRST_PASS_FEATURES,
  writeFirstPassFeatures,
} from '../src/attribution/first-pass.js';
import type { Lexicon } from '../src/attribution/model.js';
import { readSignals } from '../src/attribution/signals.js';
import { stretchesOf } from '../src/attribution/tagger.js';
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

/** Hashes the features of an article: those of the first pass, and with its labels those of the second too. */
export function hashArticle(
  article: Article,
  lexicon: Lexicon,
  firstLabels: Uint8Array | null,
): HashedArticle {
  const context = describeContext(article, readSignals(article, lexicon));
  const { length } = context.signals;
  const pass = firstLabels ? describeFirstPass(context, firstLabels) : null;
  const hashes = new Int32Array(length * (MAX_FEATURES + MAX_FIRST_PASS_FEATURES));
  const offset = new Int32Array(length + 1);
  for (let i = 0; i < length; i++) {
    const end = writeFeatures(context, i, pass ? 'full' : 'core', hashes, offset[i]);
    offset[i + 1] = pass ? writeFirstPassFeatures(context, pass, i, hashes, end) : end;
  }
  return { article, context, hashes: hashes.slice(0, offset[length]), offset };
}

/** The example that training sees: rows of the index for hashes, features that are not in it dropped. */
export function exampleOf(
  { article, context, hashes, offset }: HashedArticle,
  index: FeatureIndex,
  gold: Uint8Array,
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
  };
}
