import type { Article } from '../text/article.js';
import type { Span } from '../types.js';
import type { Attribution } from './attribution.js';
import { confidenceOf } from './confidence.js';
import { kindOf } from './kind.js';
import { type LinkedAttribution, linkSpans } from './linking.js';
import type { Model } from './model.js';
import { type LabelledSpan, spansOf } from './spans.js';
import { tag } from './tagger.js';
import { type Wording, wordingOf } from './wording.js';

/** An attribution and the words of its record. */
export interface WordedAttribution extends Attribution {
  readonly wording: Wording;
}

/** What is less likely to be right is more often noise than words; chosen on dev. */
const LEAST = 0.25;

/** Finds every attribution of an article, thoughts too, in the order of their contents. */
export function findAttributions(article: Article, model: Model): WordedAttribution[] {
  const tagging = tag(article, model);
  return linkSpans(tagging.context, spansOf(tagging.labels), model.linker)
    .map((linked) => ({ linked, confidence: confidenceOf(tagging, linked, model.confidence) }))
    .filter(({ confidence }) => confidence >= LEAST)
    .map(({ linked, confidence }) => attributionOf(article, linked, confidence))
    .sort((a, b) => a.content[0][0] - b.content[0][0]);
}

function attributionOf(article: Article, linked: LinkedAttribution, confidence: number): WordedAttribution {
  const { start, end } = article.tokens;
  const place = ({ from, to }: LabelledSpan): Span => [start[from], end[to - 1]];
  const content = linked.content.map(place);
  const cue = linked.cue && place(linked.cue);
  const wording = wordingOf(article, content, cue);
  const parts = {
    content,
    cue,
    source: linked.source && place(linked.source),
    type: wording.type,
  };
  return {
    ...parts,
    wording,
    kind: kindOf(article, parts),
    confidence,
  };
}
