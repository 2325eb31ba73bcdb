import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extract } from '../../src/index.js';
import { WRITERS } from '../../src/output/index.js';
import type { ArticleHead } from '../../src/output/writer.js';
import { createFolder } from '../input/temporary-folder.js';

export const HARBOUR = `Harbour wall fails again

Maya Orr, the port’s chief engineer, came to the pier at dawn.

“The pier is closed,” she told reporters. “Nobody goes out there.”

Orr said that the wall had been “a disgrace” since 2019.

Ben Lee, a fisherman, said he would sail on Monday.

“They never listen,” Lee said.`;

export const MARKET = `Police said nothing was stolen from the market.

“I saw two men,” said Ann Roe, a baker. She said they ran towards the river.`;

/** Writes a report on these articles, as `quotes extract -f html -o` does, and returns its address. */
export async function writeReport(articles: readonly (ArticleHead | string)[]): Promise<string> {
  const writer = await WRITERS.html.create();
  let page = writer.begin?.() ?? '';
  for (const head of articles) {
    if (typeof head === 'string') {
      page += writer.unreadable?.(head, 'no such file or folder') ?? '';
      continue;
    }
    page += writer.beginArticle?.(head) ?? '';
    for (const quote of extract(head.text)) page += writer.record({ ...quote, article: head.article });
    page += writer.endArticle?.() ?? '';
  }
  return savePage(page + (writer.end?.() ?? ''));
}

/** Writes a page to a file and returns its address. */
export function savePage(page: string): string {
  const path = join(createFolder({}), 'report.html');
  writeFileSync(path, page);
  return pathToFileURL(path).href;
}
