import { type Context, describeContext } from '../../src/attribution/context.js';
import type { LinkedAttribution } from '../../src/attribution/linking.js';
import { loadModel } from '../../src/attribution/load-model.js';
import { readSignals } from '../../src/attribution/signals.js';
import type { LabelledSpan } from '../../src/attribution/spans.js';
import type { Article } from '../../src/text/article.js';
import { readPage } from '../../src/text/page.js';

const kinds = { '<': 'cue', '{': 'source', '[': 'content' } as const;

interface Marked {
  readonly article: Article;
  readonly context: Context;
  /** As labels without doubt would make it. */
  readonly attribution: LinkedAttribution;
  readonly textOf: (span: LabelledSpan) => string;
}

/** Reads an attribution off a text that marks its parts: `[“No,”] {Maya Orr} <said>`. */
export function readMarked(marked: string): Marked {
  const text = marked.replace(/[[\]<>{}]/g, '');
  const article = readPage(text);
  const { start, end } = article.tokens;
  const found: LabelledSpan[] = [];
  for (const { 0: words, index } of marked.matchAll(/<[^>]*>|\{[^}]*\}|\[[^\]]*\]/g)) {
    const at = marked.slice(0, index).replace(/[[\]<>{}]/g, '').length;
    const kind = kinds[words[0] as keyof typeof kinds];
    found.push({ kind, side: 'left', from: start.indexOf(at), to: end.indexOf(at + words.length - 2) + 1 });
  }
  return {
    article,
    context: describeContext(article, readSignals(article, loadModel().lexicon)),
    attribution: {
      cue: found.find(({ kind }) => kind === 'cue') ?? null,
      source: found.find(({ kind }) => kind === 'source') ?? null,
      content: found.filter(({ kind }) => kind === 'content'),
    },
    textOf: ({ from, to }) => text.slice(start[from], end[to - 1]),
  };
}
