import type { Article } from '../text/article.js';
import type { Span } from '../types.js';
import type { Attribution } from './attribution.js';
import { type ChosenAttribution, chooseAttributions } from './choose.js';
import { kindOf } from './kind.js';
import { type Parts, withLaidOut } from './laid-out.js';
import type { Model } from './model.js';
import { isNotice } from './notices.js';
import type { LabelledSpan } from './spans.js';
import { tag } from './tagger.js';
import { type Wording, wordingOf } from './wording.js';
import { keepApart } from './wording-apart.js';

/** An attribution and the words of its record. */
export interface WordedAttribution extends Attribution {
  readonly wording: Wording;
}

/** Finds every attribution of an article, thoughts too, in the order of their contents. */
export function findAttributions(article: Article, model: Model): WordedAttribution[] {
  const tagging = tag(article, model);
  const chosen = chooseAttributions(tagging, model.lattice, model.linker, model.judge)
    .map((attribution) => partsOf(article, attribution))
    .filter((parts) => !isNotice(article, parts));
  const attributions = withLaidOut(article, chosen).map((parts) => worded(article, parts));
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

function partsOf(article: Article, { content, cue, source, confidence }: ChosenAttribution): Parts {
  const { start, end } = article.tokens;
  const place = ({ from, to }: LabelledSpan): Span => [start[from], end[to - 1]];
  return {
    content: content.map(place),
    cue: cue && place(cue),
    source: source && place(source),
    confidence,
  };
}

function worded(article: Article, { content, source, cue, confidence }: Parts): WordedAttribution {
  const wording = wordingOf(article, content, cue);
  const { type } = wording;
  const kind = kindOf(article, { content, source, cue, type });
  return { content, source, cue, confidence, type, kind, wording };
}
