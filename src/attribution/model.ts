import type { Judge } from './choose.js';
import { createLabeller, type Labeller } from './labeller.js';
import { createLattice, type Lattice } from './lattice.js';
import { type Lexicon, lexiconOf } from './lexicon.js';
import type { ModelParts } from './model-file.js';
import { compileTemplates, FIRST_TEMPLATES, SECOND_TEMPLATES } from './templates.js';
import { createForest } from './trees.js';

/** What is learnt, ready for use. */
export interface Model {
  readonly lexicon: Lexicon;
  /** Ready to label: pass 0 sees the page, pass 1 also what pass 0 made of it. */
  readonly labeller: Labeller;
  /** For the paths of the second pass. */
  readonly lattice: Lattice;
  readonly linker: Float32Array;
  readonly judge: Judge;
}

const PROGRAMS = [FIRST_TEMPLATES, SECOND_TEMPLATES].map(compileTemplates);

export function modelOf({ words, passes, linker, judge }: ModelParts): Model {
  return {
    lexicon: lexiconOf(words),
    labeller: createLabeller(passes.map((weights, i) => ({ program: PROGRAMS[i], weights }))),
    lattice: createLattice(passes[1]),
    linker,
    judge: { weights: judge.weights, forest: createForest(judge.trees) },
  };
}
