import { describe, expect, it } from 'vitest';
import { classOfCue, cueGroups } from '../../src/attribution/cue-lexicon.js';
import { lemmaOf } from '../../src/attribution/cue-lexicon-lemmas.js';

describe('classOfCue', () => {
  const cases: readonly (readonly [cue: string, expected: string | undefined])[] = [
    ['said', 'speech'],
    ['tells', 'speech'],
    ['criticised', 'judgement'],
    ['denies', 'denial'],
    ['urging', 'order'],
    ['vowed', 'promise'],
    ['swore', 'speech'],
    ['quipped', 'speech'],
    ['favours', 'stance'],
    ['called', 'calling'],
    ['called for', 'order'],
    ['calling on', 'order'],
    ['made', 'act'],
    ['made it very clear', 'speech'],
    ['raised serious questions', 'avowal'],
    ['looking forward', 'wish'],
    ['looked', 'seeming'],
    ['plans', 'plan'],
    ['hopes', 'wish'],
    ['fears', 'feeling'],
    ['saw', 'belief'],
    ['the', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ];
  it.each(cases)('%s → %s', (cue, expected) => {
    expect(classOfCue(cue.split(' '), 0)).toBe(expected);
  });
});

describe('lemmaOf', () => {
  const cases: readonly (readonly [form: string, lemma: string])[] = [
    ['said', 'say'],
    ['told', 'tell'],
    ['thought', 'think'],
    ['wrote', 'write'],
    ['written', 'write'],
    ['worries', 'worry'],
    ['denied', 'deny'],
    ['quipping', 'quip'],
    ['admitted', 'admit'],
    ['telling', 'tell'],
    ['stressed', 'stress'],
    ['expresses', 'express'],
    ['arguing', 'argue'],
    ['urges', 'urge'],
    ['signalled', 'signal'],
    ['apologising', 'apologize'],
    ['favoured', 'favor'],
  ];
  const lemmas = new Set(cases.map(([, lemma]) => lemma));
  it.each(cases)('%s → %s', (form, lemma) => {
    expect(lemmaOf(form, (word) => lemmas.has(word))).toBe(lemma);
  });
  it('leaves an unknown word alone', () => {
    expect(lemmaOf('blorfs', (word) => lemmas.has(word))).toBe('blorfs');
  });
});

it('has every lemma once', () => {
  const all = cueGroups.flatMap(({ lemmas }) => lemmas.split(/\s+/));
  expect(all).not.toContain('');
  const twice = all.filter((lemma, index) => all.indexOf(lemma) !== index);
  expect(twice).toEqual([]);
});

it('finds every lemma under its own name', () => {
  const lost = cueGroups.flatMap(({ cueClass, lemmas }) =>
    lemmas.split(/\s+/).filter((lemma) => classOfCue(lemma.split('_'), 0) !== cueClass),
  );
  expect(lost).toEqual([]);
});
