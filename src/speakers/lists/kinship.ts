/** Relatives by gender: they tell it, and make a poor role. */

export const maleKin = `
father dad son brother husband uncle nephew grandfather grandson stepfather stepson stepbrother brother-in-law
father-in-law son-in-law widower boyfriend fiancé ex-husband godfather twin-brother
`.trim();

export const femaleKin = `
mother mom mum daughter sister wife aunt niece grandmother granddaughter stepmother stepdaughter stepsister widow
sister-in-law mother-in-law daughter-in-law girlfriend fiancée ex-wife godmother
`.trim();

export const eitherKin = 'cousin parent child sibling spouse twin grandchild grandparent';
