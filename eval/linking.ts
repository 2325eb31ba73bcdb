import { describeContext } from '../src/attribution/context.js';
import type { Side, SpanKind } from '../src/attribution/labels.js';
import { headsOf, linksOf } from '../src/attribution/linking.js';
import type { Model } from '../src/attribution/model.js';
import { readSignals } from '../src/attribution/signals.js';
import type { LabelledSpan } from '../src/attribution/spans.js';
import type { Article } from '../src/text/article.js';
import { readPage } from '../src/text/page.js';
import type { Span } from '../src/types.js';
import type { AnnotatedArticle, GoldAttribution } from '../train/corpus.js';
import { sideOf, tokensOf } from '../train/gold-labels.js';

/** The spans that annotators marked, in text order, each once. */
function markedSpans(article: Article, attributions: readonly GoldAttribution[]): LabelledSpan[] {
  const spans = new Map<string, LabelledSpan>();
  const add = (kind: SpanKind, side: Side, span: Span): void => {
    const [from, to] = tokensOf(article, span);
    const key = `${kind} ${from} ${to}`;
    if (from < to && !spans.has(key)) spans.set(key, { kind, side, from, to });
  };
  for (const { source, cue, content } of attributions) {
    for (const span of source) add('source', sideOf(span, cue[0]), span);
    for (const span of cue) add('cue', 'none', span);
    for (const span of content) add('content', sideOf(span, cue[0]), span);
  }
  return [...spans.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** What linking makes of the spans that annotators marked. */
export function linkMarked({ id, text, attributions }: AnnotatedArticle, model: Model): AnnotatedArticle {
  const article = readPage(text);
  const { start, end } = article.tokens;
  const place = ({ from, to }: LabelledSpan): Span => [start[from], end[to - 1]];
  const context = describeContext(article, readSignals(article, model.lexicon));
  const spans = markedSpans(article, attributions);
  const links = linksOf(spans, headsOf(context, spans, model.linker));
  return {
    id,
    text,
    attributions: links.map(({ cue, source, content }) => ({
      source: source ? [place(source)] : [],
      cue: [place(cue)],
      content: content.map(place),
    })),
  };
}
