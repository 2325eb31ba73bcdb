import { TokenKind } from '../text/article.js';
import { Prominence } from './discourse.js';
import type { Entity } from './entity.js';
import type { Progress } from './give-source.js';
import { Certainty, type Given } from './given.js';
import { tokensOf } from './token-span.js';
import type { Event } from './walk.js';
import { keyAt, kindAt, type Words } from './words.js';

const REPLY_REACH = 2;

/**
 * Who goes on speaking where no source stands: “We had no warning,” Orr said.¶[“Not even a bell.”] In an interview
 * the two take turns.
 */
export function findContinued(progress: Progress, event: Event): Given | null {
  const { scene, attributions, given } = progress;
  const last = lastSpoken(progress);
  if (!startsWithMark(progress, event) || hasOwnCue(progress, event)) return null;
  if (last === undefined) return subjectBefore(progress, event);
  const before = given[last]!;
  const { words } = scene;
  const end = attributions[last]!.content.at(-1) ?? attributions[last]!.source ?? [0, 0];
  const paragraphs = words.paragraph[event.at]! - (words.paragraph[tokensOf(words, end).start] ?? 0);
  if (paragraphs > 1) return subjectBefore(progress, event);
  if (before.speaker === null || attributions[last]!.kind === 'thought') return null;
  return takesTurns(progress, event, paragraphs) ?? before;
}

/**
 * The last attribution; rather the quotation of its sentence, where it is none itself: “It leaks,” said Orr before the
 * council confirmed that it had left.¶[“Go.”]
 */
function lastSpoken({ attributions, order, scene }: Progress): number | undefined {
  const last = order.at(-1);
  if (last === undefined || attributions[last]!.type !== 'indirect') return last;
  const sentence = sentenceOf(last);
  const before = order.at(-2);
  const isQuoted = before !== undefined && attributions[before]!.type === 'direct';
  return isQuoted && sentence >= 0 && sentenceOf(before) === sentence ? before : last;

  function sentenceOf(index: number): number {
    const { cue } = attributions[index]!;
    return cue ? scene.words.sentence[tokensOf(scene.words, cue).start]! : -1;
  }
}

/** Orr ruled out a strike.¶[“We will watch.”]: of whom the paragraph before tells first, if that is a person who has spoken. */
function subjectBefore({ scene, given, order }: Progress, { at }: Event): Given | null {
  const { words, discourse } = scene;
  const paragraph = words.paragraph[at]! - 1;
  const first = discourse.traces
    .slice(-REACH)
    .findLast((trace) => trace.prominence >= Prominence.subject && words.paragraph[trace.at] === paragraph);
  if (!first || first.isReported || first.at > words.article.paragraphs[paragraph]! + LONGEST_OPENING)
    return null;
  const last = order.slice(-REACH).findLast((index) => given[index]!.entities[0] === first.entity);
  if (last !== undefined) return given[last]!;
  return first.entity.isNamed && first.entity.kind === 'person' && tellsOfSpeech(words, paragraph)
    ? givenTo(first.entity)
    : null;
}

const speech =
  /^(?:sp(?:eaks?|oke|eaking)|interview|interviewed|statement|conference|briefing|tweet(?:ed)?|posted|wrote)$/;

/** `Orr was in no doubt when [speaking] in Leeds.` */
function tellsOfSpeech(words: Words, paragraph: number): boolean {
  const { paragraphs } = words.article;
  const [from, to] = [paragraphs[paragraph]!, paragraphs[paragraph + 1]!];
  for (let index = from; index < Math.min(to, from + LONGEST_LEAD); index++)
    if (speech.test(keyAt(words, index))) return true;
  return false;
}

/** Tokens of a paragraph that leads in a quotation, at most. */
const LONGEST_LEAD = 60;

function givenTo(entity: Entity): Given {
  return {
    speaker: entity.name,
    entities: [entity],
    resolution: 'continued',
    certainty: Certainty.continued,
  };
}

/** How many mentions and attributions back somebody is looked for; bounds the work on hostile text. */
const REACH = 40;

/** Tokens of `Separately, President`, at most. */
const LONGEST_OPENING = 3;

/** ‘Open the gates!’ [came a shout]: somebody else; but `[adding]` goes on. */
function hasOwnCue({ scene, attributions }: Progress, { index }: Event): boolean {
  const { cue } = attributions[index]!;
  if (!cue) return false;
  return !/ing$|^:$/.test(scene.words.article.text.slice(cue[0], cue[1]));
}

/** Only a quotation goes on; reported words without a source belong to nobody in particular. */
function startsWithMark({ scene }: Progress, { at }: Event): boolean {
  return kindAt(scene.words, at) === TokenKind.openMark || scene.words.article.quotationOfToken[at]! >= 0;
}

/** “Did he mind?” Eze asked.¶“He’s my brother,” Alabi replied.¶[“So he minded.”]: Eze again. */
function takesTurns(
  { attributions, given, order, scene }: Progress,
  event: Event,
  paragraphs: number,
): Given | null {
  const [one, other] = [order.at(-2), order.at(-1)];
  if (one === undefined || other === undefined || paragraphs !== 1) return null;
  const [asker, answerer] = [given[one]!, given[other]!];
  if (asker.speaker === null || asker.speaker === answerer.speaker || isLabelled(other)) return null;
  const between = scene.words.paragraph[event.at]! - paragraphOf(one);
  const isExchange = between <= REPLY_REACH && (asks(one) || answerer.resolution === 'continued');
  return isExchange ? asker : null;

  function paragraphOf(index: number): number {
    const span = attributions[index]!.content[0] ?? [0, 0];
    return scene.words.paragraph[tokensOf(scene.words, span).start] ?? 0;
  }

  /** In a transcript each turn has its label: `ORR: No.`; what has none goes on. */
  function isLabelled(index: number): boolean {
    const { cue } = attributions[index]!;
    return cue !== null && cue[1] === cue[0] + 1;
  }

  function asks(index: number): boolean {
    const { content } = attributions[index]!;
    return content.some(([start, end]) => /\?[”"’']?$/.test(scene.words.article.text.slice(start, end)));
  }
}
