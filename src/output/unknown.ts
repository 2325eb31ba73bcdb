/** The speaker where the article does not say who. */
export const UNKNOWN = 'unknown';
