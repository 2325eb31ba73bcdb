import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkConfig } from '../../src/config/check.js';
import { READERS } from '../../src/input/index.js';
import { FORMATS } from '../../src/output/index.js';
import { SORT_KEYS } from '../../src/summary/speaker-sum.js';

const check = (text: string) => checkConfig({ path: 'quotes.config.json', value: JSON.parse(text) });

describe('a configuration that can be used', () => {
  test.each([
    '{}',
    '{ "$schema": "./node_modules/quote-extractor/schema/config.schema.json" }',
    '{ "cues": { "skeet": "tweet", "skote": "tweeted" } }',
    '{ "people": [{ "name": "Ana Ruiz", "aliases": ["La Presi"], "gender": "female", "role": "mayor" }] }',
    '{ "outlets": ["Al Watan", { "name": "The Standard", "aliases": ["Standard"] }] }',
    '{ "options": { "format": "csv", "type": ["direct"], "minConfidence": 0.5, "all": true, "top": 3 } }',
    '{ "cues": { "__proto__": "say", "constructor": "claim" } }',
  ])('%s', (text) => {
    expect(check(text)).toEqual(JSON.parse(text));
  });
});

describe('one that cannot: the file, the key, what is allowed', () => {
  test.each([
    ['[]', '[] is not allowed; it must be an object'],
    ['{ "peopl": [] }', 'peopl: is no known key; known: $schema, cues, people, outlets, options'],
    ['{ "__proto__": 1 }', '__proto__: is no known key; known: $schema, cues, people, outlets, options'],
    ['{ "people": {} }', 'people: {} is not allowed; it must be a list'],
    ['{ "people": [{}] }', 'people[0]: name is missing'],
    [
      '{ "people": [{ "name": "A", "nickname": "B" }] }',
      'people[0].nickname: is no known key; known: name, aliases, gender, role',
    ],
    [
      '{ "people": [{ "name": "A", "gender": "femal" }] }',
      'people[0].gender: "femal" is not allowed; allowed: male, female, either',
    ],
    [
      '{ "people": [{ "name": "A", "aliases": [""] }] }',
      'people[0].aliases[0]: "" is not allowed; some text is needed',
    ],
    ['{ "outlets": [1] }', 'outlets[0]: 1 is not allowed; it must be a text or an object'],
    ['{ "cues": { "skeet": 1 } }', 'cues.skeet: 1 is not allowed; it must be a text'],
    ['{ "cues": { "take on": "say" } }', 'cues.take on: a key must be one word'],
    ['{ "cues": { "skeet": "go on" } }', 'cues.skeet: "go on" is not allowed; it must be one word'],
    [
      '{ "cues": { "skeet": "blorp" } }',
      'cues: skeet: "blorp" is not a verb known to report words, as say, tweet or claim are',
    ],
    [
      '{ "options": { "minConfidence": 2 } }',
      'options.minConfidence: 2 is not allowed; it must be at most 1',
    ],
    ['{ "options": { "top": 0.5 } }', 'options.top: 0.5 is not allowed; it must be a whole number'],
    ['{ "options": { "all": "yes" } }', 'options.all: "yes" is not allowed; it must be true or false'],
    ['{ "options": { "type": [] } }', 'options.type: must not be empty'],
    [
      '{ "options": { "type": ["said"] } }',
      'options.type[0]: "said" is not allowed; allowed: direct, mixed, indirect',
    ],
  ])('%s', (text, message) => {
    expect(() => check(text)).toThrow(`quotes.config.json: ${message}`);
  });
});

test('the schema knows the formats and the orders that there are', () => {
  const { properties } = JSON.parse(readFileSync('schema/config.schema.json', 'utf8')).properties.options;
  expect(properties.format.enum).toEqual(FORMATS);
  expect(properties.inputFormat.enum.toSorted()).toEqual(Object.keys(READERS).toSorted());
  expect(properties.sort.enum).toEqual(SORT_KEYS);
});
