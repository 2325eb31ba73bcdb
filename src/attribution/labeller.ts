import { AT, COLUMNS_LENGTH, type Columns, LONGEST_STRETCH, LONGEST_WINDOW } from './columns.js';
import { LABELLER } from './labeller-code.js';
import { LABEL_COUNT, mayFollow } from './labels.js';
import type { Program } from './templates.js';
import { PLACES, transitionIndex } from './transitions.js';
import { MEMORY_PAGE, startModule } from './wasm-module.js';
import { BUCKET, ROW, STEP, type WeightTable } from './weight-table.js';

/** The weights of one pass. */
export interface Weights {
  readonly table: WeightTable;
  readonly transitions: Float32Array;
  /** Taken from the score of label O: the balance of precision and recall. */
  readonly outside: number;
}

export interface Pass {
  readonly program: Program;
  readonly weights: Weights;
}

/**
 * Labels one stretch of tokens after the other. WebAssembly does in one step what takes JavaScript four, and adds up a
 * row of weights at once.
 */
export interface Labeller {
  /** The facts of the tokens of a window, to be filled before its stretches are labelled. */
  readonly columns: Columns;
  /** Labels by pass 0 or 1 the stretch of `labels.length` tokens that begins `first` tokens into the window. */
  readonly label: (pass: number, first: number, labels: Uint8Array) => void;
  /**
   * `ROW` sums of weights for each token of the window. A pass adds to them: before the first they are nought, before
   * the second what the first has left.
   */
  readonly sums: Int16Array;
  /** `ROW` scores for each token labelled last, one a label. */
  readonly scores: Float32Array;
}

// Where things lie in the memory, in bytes; see labeller.wat.
const BEST_AT = 64;
const SCORES_AT = 4096;
const BACK_AT = 76_096;
const BACK_ROW = 16;
const SUMS_AT = 100_352;
const FREE_AT = 198_720;
const PASS_LENGTH = 64;
const WORD = 4;
const TEMPLATE_LENGTH = 16;
const HASHES_LENGTH = 32;

/** Hands out stretches of memory, each on a cache line of its own. */
function allocator(from: number): (length: number) => number {
  let next = from;
  return (length) => {
    const at = next;
    next += Math.ceil(length / 64) * 64;
    return at;
  };
}

/** Where the parts of a pass lie. */
interface PassLayout {
  readonly pass: number;
  readonly program: number;
  readonly transitions: number;
  readonly table: number;
}

/** Lays the passes out for labelling. */
export function createLabeller(passes: readonly Pass[]): Labeller {
  const allocate = allocator(FREE_AT);
  const columnsAt = allocate(COLUMNS_LENGTH * WORD);
  const zerosAt = allocate((LONGEST_WINDOW + 4) * WORD);
  const layouts = passes.map(
    ({ program, weights }): PassLayout => ({
      pass: allocate(PASS_LENGTH),
      program: allocate(program.length * TEMPLATE_LENGTH),
      transitions: allocate(PLACES * LABEL_COUNT * ROW * WORD),
      table: allocate(weights.table.byteLength),
    }),
  );
  const memory = new WebAssembly.Memory({ initial: Math.ceil(allocate(ROW) / MEMORY_PAGE) + 1 });
  const { buffer } = memory;
  passes.forEach((pass, i) => {
    layPass(buffer, pass, layouts[i], columnsAt, zerosAt);
  });
  const exports = startModule(LABELLER, 'labeller', memory);
  const run = exports.label as (pass: number, first: number, count: number) => void;
  const best = new Float32Array(buffer, BEST_AT, LABEL_COUNT);
  const back = new Uint8Array(buffer, BACK_AT, LONGEST_STRETCH * BACK_ROW);
  return {
    columns: new Int32Array(buffer, columnsAt, COLUMNS_LENGTH),
    sums: new Int16Array(buffer, SUMS_AT, LONGEST_WINDOW * ROW),
    scores: new Float32Array(buffer, SCORES_AT, LONGEST_STRETCH * ROW),
    label: (pass, first, labels) => {
      run(layouts[pass].pass, first, labels.length);
      traceBack(best, back, labels);
    },
  };
}

function layPass(
  buffer: ArrayBuffer,
  { program, weights }: Pass,
  layout: PassLayout,
  columnsAt: number,
  zerosAt: number,
): void {
  const { table, transitions, outside } = weights;
  const column = (at: number): number => (at < 0 ? zerosAt : columnsAt + at * WORD);
  const view = new Int32Array(buffer, layout.pass, PASS_LENGTH / WORD);
  view.set([layout.program, program.length * HASHES_LENGTH, column(AT.deep)]);
  view.set([layout.table, table.length / BUCKET], 3);
  new Float32Array(buffer, layout.pass).set([STEP, outside], 5);
  view.set([layout.transitions, column(AT.place)], 7);
  const code = new Int32Array(buffer, layout.program);
  program.base.forEach((base, t) => {
    const operands = program.operands.subarray(3 * t, 3 * t + 3);
    code.set([base, ...Array.from(operands, column)], (t * TEMPLATE_LENGTH) / WORD);
  });
  new Int32Array(buffer, layout.table, table.length).set(table);
  layTransitions(transitions, new Float32Array(buffer, layout.transitions, PLACES * LABEL_COUNT * ROW));
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

function traceBack(best: Float32Array, back: Uint8Array, labels: Uint8Array): void {
  let label = 0;
  for (let l = 1; l < LABEL_COUNT; l++) if (best[l] > best[label]) label = l;
  for (let i = labels.length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * BACK_ROW + label];
  }
}
