import { kindOf } from '../src/attribution/kind.js';
import { wordingOf } from '../src/attribution/wording.js';
import { resolveSpeakers } from '../src/speakers/index.js';
import { readPage } from '../src/text/page.js';
import type { Span } from '../src/types.js';
import type { AnnotatedArticle, GoldAttribution } from '../train/corpus.js';

/** An attribution as annotators marked it, with the speaker that is made of it. */
interface NamedAttribution extends GoldAttribution {
  readonly speaker: string | null;
  readonly role: string | null;
}

/** From the first of some spans to the last. */
function around(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** Who speaks in the attributions that annotators marked. */
export function nameMarked({ id, text, attributions }: AnnotatedArticle): AnnotatedArticle {
  const page = readPage(text);
  const inOrder = attributions.toSorted((a, b) => a.content[0][0] - b.content[0][0]);
  const marked = inOrder.map(({ source, cue, content }) => {
    const parts = { content, source: around(source), cue: around(cue) };
    const { type } = wordingOf(page, content, parts.cue);
    return { ...parts, type, kind: kindOf(page, { ...parts, type }), confidence: 1 };
  });
  const speakers = resolveSpeakers(page, marked);
  const named = inOrder.map((attribution, i): NamedAttribution => {
    const { speaker, role } = speakers[i];
    return { ...attribution, speaker, role };
  });
  return { id, text, attributions: named };
}
