import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';

const folder = new URL('../seeds/', import.meta.url);
const seed = readFileSync(new URL(readdirSync(folder)[0], folder), 'utf8');
const by = (name: string) => extract(seed).filter(({ speaker }) => speaker === name);

describe('the seed article', () => {
  it.each([
    ['Hamas', [1, 2], 1, null],
    ['Mousa Abu Marzouk', [2], 1, 'political bureau member'],
    ['Mahmoud Merdawi', [7], 3, 'Hamas member'],
    ['Ibrahim al-Madhoun', [7, 8], 2, 'a political analyst close to Hamas'],
    ['Tayseer Mohsin', [2], 0, 'a professor of political science at Al-Azhar University in Gaza'],
  ])('%s: %j quotes, %i of them direct, as %s', (name, counts, direct, role) => {
    expect(counts).toContain(by(name).length);
    expect(by(name).filter(({ type }) => type === 'direct')).toHaveLength(direct);
    for (const quote of by(name))
      expect(role === null ? quote.role : quote.role?.includes(role)).toBe(role === null ? null : true);
  });

  it('has no other speakers, but one unknown in a garbled sentence: nobody who is only named in reported words', () => {
    const known = ['Hamas', 'Mousa Abu Marzouk', 'Mahmoud Merdawi', 'Ibrahim al-Madhoun', 'Tayseer Mohsin'];
    expect(
      extract(seed)
        .map(({ speaker }) => speaker)
        .filter((speaker) => speaker !== null && !known.includes(speaker)),
    ).toEqual([]);
  });

  it.each(['anticipated', 'noted', 'expected'])('%s is among the cues', (cue) => {
    expect(extract(seed).map((quote) => quote.cue)).toContain(cue);
  });

  it('takes Al-Monitor for the addressee where it was told', () => {
    const told = extract(seed).filter(({ cue }) => cue === 'told');
    expect(told.map(({ speaker, addressee }) => [speaker, addressee])).toEqual([
      ['Mahmoud Merdawi', 'Al-Monitor'],
      ['Ibrahim al-Madhoun', 'Al-Monitor'],
      ['Tayseer Mohsin', 'Al-Monitor'],
    ]);
    expect(extract(seed).filter(({ addressee }) => addressee !== null)).toHaveLength(3);
  });

  it.each([
    'Hamas supports the liberation movements and the people’s will, regardless of the party leading or representing them.',
    'There is no doubt that we are looking forward to defeating Israel in Palestine, following the US defeat in Afghanistan.',
    'the Taliban’s victory sends a message of optimism to all people under occupation',
    'the Taliban are role models for resisting and rejecting occupation',
    'since the Taliban came out victorious, the reason for keeping the matter confidential was no longer valid',
    'what happened in Afghanistan is a lesson that all oppressed people have undergone',
  ])('has the exact words: %s', (words) => {
    expect(extract(seed).map(({ quote }) => quote)).toContain(words);
  });

  it('takes nothing from the picture links', () => {
    expect(
      extract(seed).filter(({ quote }) => quote.includes('thejewishvoice') || quote.includes('Donate')),
    ).toEqual([]);
  });
});
