import type { Trees } from '../src/attribution/trees.js';
import { shuffle } from './random.js';

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  /** What a tree's values are multiplied by. */
  readonly rate: number;
  /** Share of the facts that a tree may ask for, and of the examples that it learns from. */
  readonly facts: number;
  readonly examples: number;
  /** Added to the sum of second derivatives behind a value. */
  readonly ridge: number;
}

/** Facts by classes of about equal size. */
interface Binned {
  readonly count: number;
  /** `classes[fact][example]`. */
  readonly classes: readonly Uint8Array[];
  /** The greatest value of each class of a fact. */
  readonly bounds: readonly Float32Array[];
}

const MOST_CLASSES = 128;

function bin(rows: readonly Float32Array[]): Binned {
  const bounds = Array.from(rows[0], (_, fact) => {
    const values = Float32Array.from(rows, (row) => row[fact]).sort();
    const cuts = Float32Array.from({ length: MOST_CLASSES }, (_, k) => {
      return values[Math.ceil(((k + 1) * values.length) / MOST_CLASSES) - 1];
    });
    return cuts.filter((value, k) => k === 0 || value !== cuts[k - 1]);
  });
  const classes = bounds.map((of, fact) => Uint8Array.from(rows, (row) => classOf(of, row[fact])));
  return { count: rows.length, classes, bounds };
}

/** The first class whose greatest value is not below the value. */
function classOf(bounds: Float32Array, value: number): number {
  let low = 0;
  let high = bounds.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bounds[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First and second derivatives of the loss, by example. */
interface Derivatives {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** "Is the class of the fact above `last`?" */
interface Question {
  readonly fact: number;
  readonly last: number;
  readonly gain: number;
}

/** What a fact's best question would take off the loss, over all leaves together. */
function bestQuestion(
  { classes, bounds }: Binned,
  { first, second }: Derivatives,
  examples: Int32Array,
  leafOf: Int32Array,
  leaves: number,
  fact: number,
  ridge: number,
): Question {
  const own = classes[fact];
  const width = bounds[fact].length;
  const g = new Float64Array(leaves * width);
  const h = new Float64Array(leaves * width);
  for (const i of examples) {
    const at = leafOf[i] * width + own[i];
    g[at] += first[i];
    h[at] += second[i];
  }
  const gains = new Float64Array(width);
  for (let leaf = 0; leaf < leaves; leaf++) {
    const from = leaf * width;
    let [sumG, sumH] = [0, 0];
    for (let k = from; k < from + width; k++) {
      sumG += g[k];
      sumH += h[k];
    }
    let [belowG, belowH] = [0, 0];
    for (let k = 0; k + 1 < width; k++) {
      belowG += g[from + k];
      belowH += h[from + k];
      gains[k] += belowG ** 2 / (belowH + ridge) + (sumG - belowG) ** 2 / (sumH - belowH + ridge);
    }
  }
  let last = 0;
  for (let k = 1; k + 1 < width; k++) if (gains[k] > gains[last]) last = k;
  return { fact, last, gain: width > 1 ? gains[last] : Number.NEGATIVE_INFINITY };
}

/**
 * Fits trees to answers of yes and no by gradient boosting of the logistic loss (Friedman 2001) with second derivatives
 * (Chen & Guestrin 2016).
 * @param rows the facts of each example, all of one length.
 */
export function boost(
  rows: readonly Float32Array[],
  answers: readonly boolean[],
  { trees, depth, rate, facts, examples, ridge }: BoostOptions,
  random: () => number,
): Trees {
  const data = bin(rows);
  const { count } = data;
  const sums = new Float64Array(count);
  const first = new Float64Array(count);
  const second = new Float64Array(count);
  const some = (of: number, share: number): Int32Array => {
    const all = Array.from({ length: of }, (_, k) => k);
    shuffle(all, random);
    return Int32Array.from(all.slice(0, Math.max(1, Math.round(of * share)))).sort();
  };
  const asked = new Uint8Array(trees * depth);
  const bounds = new Float32Array(trees * depth);
  const values = new Float32Array(trees << depth);
  for (let t = 0; t < trees; t++) {
    for (let i = 0; i < count; i++) {
      const chance = 1 / (1 + Math.exp(-sums[i]));
      first[i] = chance - (answers[i] ? 1 : 0);
      second[i] = chance * (1 - chance);
    }
    const own = [...some(rows[0].length, facts)];
    const learnt = some(count, examples);
    const leafOf = new Int32Array(count);
    for (let k = 0; k < depth; k++) {
      const { fact, last } = own
        .map((each) => bestQuestion(data, { first, second }, learnt, leafOf, 1 << k, each, ridge))
        .reduce((best, question) => (question.gain > best.gain ? question : best));
      asked[t * depth + k] = fact;
      bounds[t * depth + k] = data.bounds[fact][last];
      const classes = data.classes[fact];
      for (let i = 0; i < count; i++) leafOf[i] = leafOf[i] * 2 + (classes[i] > last ? 1 : 0);
    }
    const g = new Float64Array(1 << depth);
    const h = new Float64Array(1 << depth);
    for (const i of learnt) {
      g[leafOf[i]] += first[i];
      h[leafOf[i]] += second[i];
    }
    const leafValues = values.subarray(t << depth, (t + 1) << depth);
    for (let leaf = 0; leaf < leafValues.length; leaf++)
      leafValues[leaf] = (-rate * g[leaf]) / (h[leaf] + ridge);
    for (let i = 0; i < count; i++) sums[i] += leafValues[leafOf[i]];
  }
  return { depth, facts: asked, bounds, values };
}
