import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_COUNT, LABELS, mayFollow } from '../../src/attribution/labels.js';
import { TRANSITION_COUNT, transitionIndex } from '../../src/attribution/transitions.js';
import { decode } from '../../train/decode.js';

const label = (name: (typeof LABELS)[number]): number => LABELS.indexOf(name);

/** Scores that favour the named labels by one point a token. */
function favour(names: readonly (typeof LABELS)[number][]): Float32Array {
  const scores = new Float32Array(names.length * LABEL_COUNT);
  names.forEach((name, i) => {
    scores[i * LABEL_COUNT + label(name)] = 1;
  });
  return scores;
}

function best(scores: Float32Array, transitions = new Float32Array(TRANSITION_COUNT)): string[] {
  const n = scores.length / LABEL_COUNT;
  const labels = new Uint8Array(n);
  decode({ scores, transitions, place: new Uint8Array(n) }, 0, n, labels);
  return [...labels].map((l) => LABELS[l]);
}

describe('decode', () => {
  it('follows the scores where labels may follow each other', () => {
    expect(best(favour(['B-source>', 'B-cue', 'I-cue', 'B-content<', 'I-content<', 'O']))).toEqual([
      'B-source>',
      'B-cue',
      'I-cue',
      'B-content<',
      'I-content<',
      'O',
    ]);
  });

  it('never goes on with what was not begun', () => {
    expect(best(favour(['O', 'I-content<']))).not.toEqual(['O', 'I-content<']);
    expect(best(favour(['I-cue', 'I-cue']))[0]).not.toBe('I-cue');
  });

  it('weighs the step from label to label', () => {
    const transitions = new Float32Array(TRANSITION_COUNT);
    transitions[transitionIndex(0, label('B-cue'), label('O'))] = 5;
    expect(best(favour(['O', 'O']), transitions)).toEqual(['B-cue', 'O']);
  });

  it('gives a sequence of labels that may follow each other, whatever the scores', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: -9, max: 9, noNaN: true }), {
          minLength: LABEL_COUNT,
          maxLength: LABEL_COUNT * 8,
        }),
        (values) => {
          const n = Math.floor(values.length / LABEL_COUNT);
          const sequence = best(Float32Array.from(values.slice(0, n * LABEL_COUNT))).map((name) =>
            LABELS.indexOf(name as (typeof LABELS)[number]),
          );
          sequence.forEach((l, i) => {
            expect(mayFollow(i === 0 ? 0 : sequence[i - 1], l)).toBe(true);
          });
        },
      ),
    );
  });
});
