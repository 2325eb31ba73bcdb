import type { PageHead } from '../reading.js';

const SPACE = /\s+/g;
const BY = /^by\s+/i;
/** Pages give a profile's address where the name should stand. */
const ADDRESS = /^https?:/i;

/** A head of what a page gives: white space collapsed, `By` cut off, and what is empty left out. */
export function createHead(
  found: {
    readonly [Part in keyof PageHead]?: string | null | undefined;
  },
): PageHead {
  const title = tidy(found.title);
  const byline = tidy(found.byline).replace(BY, '');
  const date = tidy(found.date);
  return {
    ...(title === '' ? {} : { title }),
    ...(byline === '' || ADDRESS.test(byline) ? {} : { byline }),
    ...(date === '' ? {} : { date }),
  };
}

function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(SPACE, ' ').trim();
}
