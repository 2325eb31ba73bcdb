import { Chalk } from 'chalk';
import { toPrintable } from './printable.js';
import { describeRecord, type Layout, type Row, type Style } from './rows.js';
import { drawFooter } from './table-footer.js';
import type { ArticleHead, Writer, WriterOptions } from './writer.js';

// Below this, three columns leave the quote two words a line.
const NARROWEST_FRAME = 50;
// A terminal that says it is narrower is wrong.
const NARROWEST = 20;

/** A table an article: framed in a terminal, a list in a narrow one, a line a quote where nobody looks. */
export async function createTableWriter(options: WriterOptions): Promise<Writer> {
  const { width, color, onlyArticle } = options;
  const style: Style = { width: Math.max(width ?? 0, NARROWEST), chalk: new Chalk({ level: color }) };
  const draw = await loadLayout(width);
  let head: ArticleHead = { article: '', text: '' };
  let rows: Row[] = [];
  let gap = options.continues ? '\n' : '';
  return {
    beginArticle(article) {
      head = article;
      rows = [];
      return '';
    },
    record(record) {
      rows.push(describeRecord(record));
      return '';
    },
    endArticle() {
      if (rows.length === 0) return '';
      const heading = head.article === onlyArticle ? '' : `${style.chalk.bold(nameHead(head))}\n`;
      const footer = width === null ? '' : drawFooter(rows, style);
      const text = gap + heading + draw(rows, style) + footer;
      gap = '\n';
      return text;
    },
  };
}

/** Its title, if its page has one, with what it was read from. */
function nameHead({ title, article }: ArticleHead): string {
  return toPrintable(title ? `${title} (${article})` : article);
}

async function loadLayout(width: number | null): Promise<Layout> {
  if (width === null) return (await import('./plain-layout.js')).drawPlain;
  if (width < NARROWEST_FRAME) return (await import('./list-layout.js')).drawList;
  return (await import('./framed-layout.js')).drawFramed;
}
