import { type ResolvedSpeaker, resolveSpeakers } from '../../src/speakers/index.js';
import type { KnownNames } from '../../src/speakers/known-names.js';
import { readPage } from '../../src/text/page.js';
import { readMarked } from './marked-text.js';

/** What is found of each quote of a marked text, in the order of their numbers. */
export function answersOf(marked: string, known: KnownNames | null = null): string[] {
  const { text, attributions } = readMarked(marked.replaceAll('¶', '\n\n'));
  return resolveSpeakers(readPage(text), attributions, known).map(describeAnswer);
}

/** Below this a speaker is rather a guess. */
const DOUBTFUL = 0.75;

function describeAnswer({ speaker, role, addressee, resolution, certainty }: ResolvedSpeaker): string {
  const name = [speaker ?? 'nobody', role].filter((part) => part !== null).join(', ');
  const way = resolution && `${resolution}${certainty < DOUBTFUL ? '?' : ''}`;
  return [name, way, addressee && `to ${addressee}`].filter((part) => part !== null).join('; ');
}
