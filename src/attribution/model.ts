import { createLabeller, type Labeller } from './labeller.js';
import { type Lexicon, lexiconOf } from './lexicon.js';
import type { ModelParts } from './model-file.js';
import { compileTemplates, FIRST_TEMPLATES, SECOND_TEMPLATES } from './templates.js';

/** What is learnt, ready for use. */
export interface Model {
  readonly lexicon: Lexicon;
  /** Ready to label: pass 0 sees the page, pass 1 also what pass 0 made of it. */
  readonly labeller: Labeller;
  readonly linker: Float32Array;
  /** Weights of the logistic model of confidence. */
  readonly confidence: Float32Array;
}

const PROGRAMS = [FIRST_TEMPLATES, SECOND_TEMPLATES].map(compileTemplates);

export function modelOf({ words, passes, linker, confidence }: ModelParts): Model {
  return {
    lexicon: lexiconOf(words),
    labeller: createLabeller(passes.map((weights, i) => ({ program: PROGRAMS[i], weights }))),
    linker,
    confidence,
  };
}
