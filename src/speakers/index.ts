import type { Attribution } from '../attribution/attribution.js';
import type { Article } from '../text/article.js';
import type { Resolution } from '../types.js';
import { findAddressee } from './addressees.js';
import { giveSpeakers } from './give-speakers.js';
import type { KnownNames } from './known-names.js';
import { readScene } from './scene.js';

/** Who said it, in which role, to whom: for “It leaks,” [Orr] told the Post. also `the Post`. */
export interface ResolvedSpeaker {
  readonly speaker: string | null;
  readonly role: string | null;
  readonly addressee: string | null;
  readonly mention: string | null;
  readonly resolution: Resolution | null;
  /** The chance that the speaker is right, given that the attribution is. */
  readonly certainty: number;
}

/**
 * Who the source of each attribution is, in their order. In *Maya Orr, the harbour chief, arrived. “It leaks,”
 * [she] said.* the speaker is Maya Orr, her role `the harbour chief`.
 */
export function resolveSpeakers(
  article: Article,
  attributions: readonly Attribution[],
  known: KnownNames | null = null,
): ResolvedSpeaker[] {
  if (attributions.length === 0) return [];
  const scene = readScene(article, attributions, known);
  const given = giveSpeakers(scene, attributions);
  return attributions.map((attribution, index): ResolvedSpeaker => {
    const { speaker, entities, resolution, certainty } = given[index]!;
    const { source } = attribution;
    return {
      speaker,
      role: entities.length === 1 && entities[0]!.isNamed ? (entities[0]!.role?.text ?? null) : null,
      addressee: findAddressee(scene, attribution),
      mention: source && article.text.slice(source[0], source[1]),
      resolution,
      certainty,
    };
  });
}
