import type { SpeakerSum } from '../../summary/speaker-sum.js';
import { escapeMarkdown } from '../markdown-text.js';
import { UNKNOWN } from '../unknown.js';
import { formatShare } from './share.js';

const HEAD = ['Speaker', 'Role', 'Quotes', 'Direct', 'Mixed', 'Indirect', 'Words', 'Share', 'Articles'];
const RULE = HEAD.map((_, index) => (index < 2 ? ':--' : '--:'));

/** A table, numbers to the right. */
export function formatMarkdown(sums: readonly SpeakerSum[]): string {
  return [HEAD, RULE, ...sums.map(listCells)].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function listCells(sum: SpeakerSum): string[] {
  const { quotes, direct, mixed, indirect, words, share, articles } = sum;
  const numbers = [quotes, direct, mixed, indirect, words, formatShare(share), articles];
  return [escapeMarkdown(sum.speaker ?? UNKNOWN), escapeMarkdown(sum.role ?? ''), ...numbers.map(String)];
}
