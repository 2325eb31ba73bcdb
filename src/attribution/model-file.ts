import { CANDIDATE_WEIGHT_COUNT } from './candidate-view.js';
import type { JudgeParts } from './choose.js';
import type { Weights } from './labeller.js';
import type { WordTable } from './lexicon.js';
import { LINK_WEIGHT_COUNT } from './link-features.js';
import { FEATURE_VERSION } from './templates.js';
import { TRANSITION_COUNT } from './transitions.js';
import { BUCKET } from './weight-table.js';

/** What is learnt, as the model file holds it. */
export interface ModelParts {
  readonly words: WordTable;
  readonly passes: readonly [Weights, Weights];
  readonly linker: Float32Array;
  readonly judge: JudgeParts;
}

const MODEL_VERSION = 3;
const MAGIC = 0x31585451; // "QTX1"

interface Header {
  readonly features: number;
  readonly words: number;
  readonly buckets: readonly [number, number];
  readonly outside: readonly [number, number];
  readonly trees: number;
  /** Questions a tree. */
  readonly depth: number;
}

/** Hands out typed arrays over consecutive stretches of a file, each aligned to four bytes. */
function sectionReader(bytes: Uint8Array, from: number): (length: number) => ArrayBuffer {
  let at = from;
  return (length) => {
    if (at + length > bytes.length)
      throw new Error('the model file is cut short; reinstall the package, or run: npm run train');
    const begin = bytes.byteOffset + at;
    const section = bytes.buffer.slice(begin, begin + length) as ArrayBuffer;
    at += Math.ceil(length / 4) * 4;
    return section;
  };
}

/**
 * Reads a model file.
 * @throws Error, one line that says what to do, when the bytes are no model or one of another version.
 */
export function readModelFile(bytes: Uint8Array): ModelParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0, true) !== MAGIC)
    throw new Error('the model file is damaged; reinstall the package, or run: npm run train');
  if (view.getUint32(4, true) !== MODEL_VERSION)
    throw new Error(
      `the model file has version ${view.getUint32(4, true)}, not ${MODEL_VERSION}; reinstall the package, or run: npm run train`,
    );
  const headerLength = view.getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + headerLength))) as Header;
  if (header.features !== FEATURE_VERSION)
    throw new Error(
      'the model file was trained for other features; reinstall the package, or run: npm run train',
    );
  const section = sectionReader(bytes, 12 + Math.ceil(headerLength / 4) * 4);
  const words = {
    keys: new Int32Array(section(header.words * 4)),
    cue: new Uint8Array(section(header.words)),
    source: new Uint8Array(section(header.words)),
    tag: new Uint8Array(section(header.words)),
  };
  const weights = (pass: 0 | 1): Weights => ({
    table: new Int32Array(section(header.buckets[pass] * BUCKET * 4)),
    transitions: new Float32Array(section(TRANSITION_COUNT * 4)),
    outside: header.outside[pass],
  });
  return {
    words,
    passes: [weights(0), weights(1)],
    linker: new Float32Array(section(LINK_WEIGHT_COUNT * 4)),
    judge: {
      weights: new Float32Array(section(CANDIDATE_WEIGHT_COUNT * 4)),
      trees: {
        depth: header.depth,
        facts: new Uint8Array(section(header.trees * header.depth)),
        bounds: new Float32Array(section(header.trees * header.depth * 4)),
        values: new Float32Array(section((header.trees << header.depth) * 4)),
      },
    },
  };
}

/** Writes a model file: what `readModelFile` reads. */
export function formatModel({ words, passes, linker, judge }: ModelParts): Uint8Array {
  const { depth, facts, bounds, values } = judge.trees;
  const header: Header = {
    features: FEATURE_VERSION,
    words: words.keys.length,
    buckets: [passes[0].table.length / BUCKET, passes[1].table.length / BUCKET],
    outside: [passes[0].outside, passes[1].outside],
    trees: facts.length / depth,
    depth,
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = new Uint32Array([MAGIC, MODEL_VERSION, text.length]);
  const arrays = [start, text, words.keys, words.cue, words.source, words.tag];
  const rest = passes.flatMap(({ table, transitions }) => [table, transitions]);
  const sections = [...arrays, ...rest, linker, judge.weights, facts, bounds, values];
  const padded = (length: number): number => Math.ceil(length / 4) * 4;
  const bytes = new Uint8Array(sections.reduce((sum, { byteLength }) => sum + padded(byteLength), 0));
  let at = 0;
  for (const section of sections) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += padded(section.byteLength);
  }
  return bytes;
}
