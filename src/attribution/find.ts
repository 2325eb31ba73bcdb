import type { Article } from '../text/article.js';
import type { Span } from '../types.js';
import type { Attribution } from './attribution.js';
import { confidenceOf } from './confidence.js';
import { labelFronted } from './fronted.js';
import { kindOf } from './kind.js';
import { type Parts, withLaidOut } from './laid-out.js';
import { type LinkedAttribution, linkSpans } from './linking.js';
import type { Model } from './model.js';
import { type LabelledSpan, spansOf } from './spans.js';
import { type Tagging, tag } from './tagger.js';
import { finishContent } from './unfinished.js';
import { type Wording, wordingOf } from './wording.js';
import { keepApart } from './wording-apart.js';

/** An attribution and the words of its record. */
export interface WordedAttribution extends Attribution {
  readonly wording: Wording;
}

/** What is less likely to be right is more often noise than words; chosen on dev. */
const LEAST = 0.25;

/** Finds every attribution of an article, thoughts too, in the order of their contents. */
export function findAttributions(article: Article, model: Model): WordedAttribution[] {
  const tagging = labelFronted(tag(article, model));
  const spans = spansOf(tagging.labels).map((span) => finishContent(tagging, span));
  const linked = linkSpans(tagging.context, spans, model.linker)
    .map((attribution) => partsOf(article, tagging, attribution, model))
    .filter(({ confidence }) => confidence >= LEAST);
  const attributions = withLaidOut(article, linked).map((parts) => worded(article, parts));
  const wordings = keepApart(
    article,
    attributions.map(({ wording }) => wording),
  );
  return attributions
    .map(({ content, source, cue, confidence, type, kind }, index) => {
      const wording = wordings[index];
      return { content, source, cue, confidence, type, kind, wording };
    })
    .sort((a, b) => startOf(a) - startOf(b));
}

/** Where the words of the record begin, or its content if none are left. */
function startOf({ wording, content }: WordedAttribution): number {
  return (wording.spans[0] ?? content[0])[0];
}

function partsOf(article: Article, tagging: Tagging, linked: LinkedAttribution, model: Model): Parts {
  const { start, end } = article.tokens;
  const place = ({ from, to }: LabelledSpan): Span => [start[from], end[to - 1]];
  return {
    content: linked.content.map(place),
    cue: linked.cue && place(linked.cue),
    source: linked.source && place(linked.source),
    confidence: confidenceOf(tagging, linked, model.confidence),
  };
}

function worded(article: Article, { content, source, cue, confidence }: Parts): WordedAttribution {
  const wording = wordingOf(article, content, cue);
  const { type } = wording;
  const kind = kindOf(article, { content, source, cue, type });
  return { content, source, cue, confidence, type, kind, wording };
}
