import type { QuoteRecord } from '../types.js';
import { escapeMarkdown } from './markdown-text.js';
import { nameArticle } from './rows.js';
import { UNKNOWN } from './unknown.js';
import type { ArticleHead, Writer, WriterOptions } from './writer.js';

/** A heading an article, a block quotation a quote, with its speaker below. */
export function createMarkdownWriter({ continues }: Pick<WriterOptions, 'continues'>): Writer {
  let head = '';
  let gap = continues ? '\n' : '';
  return {
    beginArticle(article) {
      head = formatHeading(article);
      return '';
    },
    record(record) {
      const text = `${gap}${head}${formatQuote(record)}`;
      head = '';
      gap = '\n';
      return text;
    },
    unreadable(article, error) {
      const text = `${gap}${formatHeading({ article, text: '' })}Not read: ${escapeMarkdown(error)}\n`;
      gap = '\n';
      return text;
    },
  };
}

function formatHeading(article: ArticleHead): string {
  return `## ${escapeMarkdown(nameArticle(article))}\n\n`;
}

function formatQuote({ speaker, role, quote, type, kind, cue }: QuoteRecord): string {
  const words = escapeMarkdown(quote);
  const name = speaker === null ? UNKNOWN : `**${escapeMarkdown(speaker)}**`;
  const details = [cue === null ? '' : `“${escapeMarkdown(cue)}”`, type, kind === 'thought' ? kind : ''];
  const source = role === null ? name : `${name}, ${escapeMarkdown(role)}`;
  return `> ${type === 'direct' ? `“${words}”` : words}\n\n— ${source} (${details.filter(Boolean).join(', ')})\n`;
}
