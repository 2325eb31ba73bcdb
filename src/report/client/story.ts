import { UNKNOWN } from '../../output/unknown.js';
import type { ReportArticle } from '../data.js';
import { type Segment, segmentText } from '../segments.js';
import { h } from './dom.js';
import type { Speaker } from './speakers.js';

/** The text of an article as elements, and where its quotes are among them. */
export interface Story {
  readonly element: HTMLElement;
  /** By quote, the elements that hold its words; the first takes the focus. */
  readonly quotes: readonly (readonly HTMLElement[])[];
  /** By quote, the elements of its source, of its cue, and of the name that the source stands for. */
  readonly sources: readonly (readonly HTMLElement[])[];
  readonly cues: readonly (readonly HTMLElement[])[];
  readonly antecedents: readonly (readonly HTMLElement[])[];
}

/** Builds the text: a `<mark>` for words that are quoted, a `<span>` for a source, a cue or a name referred to. */
export function buildStory({ text, quotes }: ReportArticle, speakers: readonly Speaker[]): Story {
  const speakerOf = new Map(speakers.flatMap((speaker) => speaker.quotes.map((index) => [index, speaker])));
  const story: Record<'quotes' | 'sources' | 'cues' | 'antecedents', HTMLElement[][]> = {
    quotes: quotes.map(() => []),
    sources: quotes.map(() => []),
    cues: quotes.map(() => []),
    antecedents: quotes.map(() => []),
  };
  const build = (segment: Segment): Node => {
    const words = text.slice(segment.start, segment.end);
    const own = segment.quotes[0];
    const shown = own ?? segment.sources[0] ?? segment.cues[0];
    if (shown === undefined && segment.antecedents.length === 0) return document.createTextNode(words);
    const element = h(own === undefined ? 'span' : 'mark', { class: classesOf(segment, speakerOf) }, words);
    if (shown !== undefined) element.dataset.quote = String(shown);
    if (own !== undefined) element.classList.add(quotes[own]!.type);
    for (const index of segment.quotes) {
      if (story.quotes[index]!.length === 0) openQuote(element, speakerOf.get(index)!);
      story.quotes[index]!.push(element);
    }
    for (const index of segment.sources) story.sources[index]!.push(element);
    for (const index of segment.cues) story.cues[index]!.push(element);
    for (const index of segment.antecedents) story.antecedents[index]!.push(element);
    return element;
  };
  const paragraphs = segmentText(text, quotes).map((segments) =>
    h('p', { dir: 'auto' }, ...segments.map(build)),
  );
  return { element: h('div', { class: 'story' }, ...paragraphs), ...story };
}

function classesOf(segment: Segment, speakerOf: ReadonlyMap<number, Speaker>): string {
  const shown = segment.quotes[0] ?? segment.sources[0] ?? segment.cues[0];
  return [
    shown === undefined ? '' : speakerOf.get(shown)!.colour,
    segment.quotes.length > 0 ? 'quote' : '',
    segment.sources.length > 0 ? 'source' : '',
    segment.cues.length > 0 ? 'cue' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The first words of a quote: reached by Tab, and announced by its speaker. */
function openQuote(element: HTMLElement, { name }: Speaker): void {
  element.tabIndex = 0;
  element.setAttribute('aria-describedby', 'card');
  element.prepend(h('span', { class: 'for-reader' }, `Quote, ${name ?? UNKNOWN}: `));
}
