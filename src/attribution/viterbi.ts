import { LABEL_COUNT, mayFollow } from './labels.js';
import { PLACES, transitionIndex } from './transitions.js';
import { VITERBI } from './viterbi-code.js';
import { BUCKET, SCATTER, SLOTS, type WeightTable } from './weight-table.js';

/** The weights of one pass. */
export interface Weights {
  readonly table: WeightTable;
  /** What one step of a value is worth. */
  readonly scale: number;
  readonly transitions: Float32Array;
  /** Taken from the score of label O: the balance of precision and recall. */
  readonly outside: number;
}

/** Labels one stretch of tokens after the other. WebAssembly does in one step what takes JavaScript eleven. */
export interface Viterbi {
  /** Where the hashes of the next token's features go. */
  readonly features: Int32Array;
  /** Goes on to token `token` of a stretch, whose features are the first `count`. */
  readonly step: (count: number, place: number, token: number) => void;
  /** `ROW` scores a token of the stretch. */
  readonly scores: Float32Array;
  /** Writes the best labels of the first `n` tokens of the stretch to `labels`, from `from` on. */
  readonly trace: (n: number, labels: Uint8Array, from: number) => void;
}

/** Longest stretch, in tokens, that the memory holds. */
export const LONGEST_STRETCH = 1500;

/** Lanes of a row of scores: the labels and one of padding. */
export const ROW = 12;

// Where things lie in the memory, in bytes; see viterbi.wat.
const BEST_AT = 64;
const FEATURES_AT = 192;
const TRANSITIONS_AT = 1024;
const SCORES_AT = 4352;
const BACK_AT = 76_800;
const PRESENT_AT = 149_504;
const TABLE_AT = 411_648;
const MEMORY_PAGE = 65_536;

/** Lays the weights of a pass out for labelling. */
export function createViterbi({ table, scale, transitions, outside }: Weights): Viterbi {
  const size = TABLE_AT + table.byteLength + ROW;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / MEMORY_PAGE) });
  const { buffer } = memory;
  new Int32Array(buffer, TABLE_AT, table.length).set(table);
  markPresent(table, new Uint8Array(buffer, PRESENT_AT, TABLE_AT - PRESENT_AT));
  layTransitions(transitions, new Float32Array(buffer, TRANSITIONS_AT, PLACES * LABEL_COUNT * ROW));
  const code = Uint8Array.from(atob(VITERBI), (character) => character.charCodeAt(0));
  const buckets = BigInt(table.length / BUCKET);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), {
    tagger: { memory, buckets, scale, outside },
  });
  const best = new Float32Array(buffer, BEST_AT, LABEL_COUNT);
  const back = new Int32Array(buffer, BACK_AT, LONGEST_STRETCH * ROW);
  return {
    features: new Int32Array(buffer, FEATURES_AT, (TRANSITIONS_AT - FEATURES_AT) / 4),
    step: exports.step as Viterbi['step'],
    scores: new Float32Array(buffer, SCORES_AT, LONGEST_STRETCH * ROW),
    trace: (n, labels, from) => traceBack(best, back, n, labels, from),
  };
}

/** Sets the bit of each range of hashes of which the table holds one: the upper 21 bits of the scattered hash. */
function markPresent(table: WeightTable, bits: Uint8Array): void {
  for (let bucket = 0; bucket < table.length; bucket += BUCKET) {
    for (let slot = bucket; slot < bucket + SLOTS && table[slot] !== 0; slot++) {
      const range = Math.imul(table[slot], SCATTER) >>> 11;
      bits[range >>> 3] |= 1 << (range & 7);
    }
  }
}

function layTransitions(transitions: Float32Array, rows: Float32Array): void {
  for (let place = 0; place < PLACES; place++) {
    for (let previous = 0; previous < LABEL_COUNT; previous++) {
      const row = (place * LABEL_COUNT + previous) * ROW;
      for (let label = 0; label < ROW; label++) {
        rows[row + label] =
          label < LABEL_COUNT && mayFollow(previous, label)
            ? transitions[transitionIndex(place, previous, label)]
            : Number.NEGATIVE_INFINITY;
      }
    }
  }
}

function traceBack(best: Float32Array, back: Int32Array, n: number, labels: Uint8Array, from: number): void {
  let label = 0;
  for (let l = 1; l < LABEL_COUNT; l++) if (best[l] > best[label]) label = l;
  for (let i = n - 1; i >= 0; i--) {
    labels[from + i] = label;
    label = back[i * ROW + label];
  }
}
