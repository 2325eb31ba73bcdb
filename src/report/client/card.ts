import { UNKNOWN } from '../../output/unknown.js';
import type { ReportQuote } from '../data.js';
import { h } from './dom.js';
import type { Speaker } from './speakers.js';

/** How the speaker was found, in words. */
function explain({ resolution, mention, speaker }: ReportQuote): string {
  const source = `“${mention}”`;
  switch (resolution) {
    case 'named':
      return 'named here';
    case 'name':
      return `${source} is short for ${speaker}`;
    case 'nominal':
      return mention?.toLowerCase() === speaker?.toLowerCase() ? 'described here' : `${source} is ${speaker}`;
    case 'pronoun':
      return `${source} stands for ${speaker}`;
    case 'continued':
      return `no source here: ${speaker} goes on`;
    case null:
      return 'the article does not say who';
  }
}

/** What is known of a quote, as a small card. `jump` leads to the name in the text, if it is there. */
export function buildCard(quote: ReportQuote, { colour }: Speaker, jump: (() => void) | null): HTMLElement {
  const { speaker, role, type, kind, cue, addressee, confidence } = quote;
  const percent = Math.round(confidence * 100);
  return h(
    'div',
    { class: `card-body ${colour}` },
    h('p', { class: 'card-name', dir: 'auto' }, speaker ?? UNKNOWN),
    role === null ? null : h('p', { class: 'card-role', dir: 'auto' }, role),
    h(
      'dl',
      {},
      ...describe('Cue', cue === null ? 'none' : `“${cue}”`),
      ...describe('Type', kind === 'thought' ? `${type} thought` : type),
      ...(addressee === null ? [] : describe('Told to', addressee)),
      ...describe('Speaker', explain(quote)),
      ...describe('Confidence', meter(percent), ` ${percent}%`),
    ),
    jump && h('button', { type: 'button', class: 'link', onclick: jump }, 'Go to the name'),
  );
}

function describe(term: string, ...details: readonly (Node | string)[]): HTMLElement[] {
  return [h('dt', {}, term), h('dd', { dir: 'auto' }, ...details)];
}

function meter(percent: number): HTMLElement {
  return h('meter', { min: 0, max: 100, value: percent, 'aria-hidden': 'true' });
}
