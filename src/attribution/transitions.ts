import { LABEL_COUNT } from './labels.js';

/** Places of a token in a quotation, each with transitions of its own; see `Place`. */
export const PLACES = 6;

/** Size of the transition weights: by the place of the token in a quotation, the label before, the label. */
export const TRANSITION_COUNT = PLACES * LABEL_COUNT * LABEL_COUNT;

export const transitionIndex = (place: number, previous: number, label: number): number =>
  (place * LABEL_COUNT + previous) * LABEL_COUNT + label;
