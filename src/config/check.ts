import { readFileSync } from 'node:fs';
import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';
import { readOwnCues } from '../attribution/own-cues.js';
import { type Config, ConfigError } from './config.js';
import type { FoundConfig } from './find.js';

const SCHEMA = new URL('../../schema/config.schema.json', import.meta.url);

/** Checks a configuration against the schema that is published with the package, and its cue verbs against the lexicon. */
export function checkConfig({ path, value }: FoundConfig): Config {
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Schema;
  const { valid, errors } = new Validator(schema, '2020-12').validate(value);
  if (!valid) throw new ConfigError(`${path}: ${describe(errors, schema, value)}`);
  const config = value as Config;
  try {
    if (config.cues) readOwnCues(config.cues);
  } catch (error) {
    if (error instanceof RangeError) throw new ConfigError(`${path}: ${error.message}`);
    throw error;
  }
  return config;
}

/** The first error, by the key where it is: `people[0].gender: "femal" is not allowed; allowed: male, female, either`. */
function describe(errors: readonly OutputUnit[], schema: Schema, value: unknown): string {
  const depth = ({ instanceLocation }: OutputUnit) => instanceLocation.split('/').length;
  const deepest = errors.reduce((best, error) => (depth(error) > depth(best) ? error : best));
  const at = errors.filter(({ instanceLocation }) => instanceLocation === deepest.instanceLocation);
  const error = at.find(({ keyword }) => keyword !== 'properties' && keyword !== 'items') ?? deepest;
  const key = formatKey(error.instanceLocation);
  // `false` is what additionalProperties says of an unknown key; the error before it says where.
  const place = error.keyword === 'false' ? errors[errors.indexOf(error) - 1]! : error;
  const facts = {
    rule: follow(schema, place.keywordLocation),
    rules: follow(schema, place.keywordLocation.replace(/\/[^/]*$/, '')),
    found: JSON.stringify(follow(value, error.instanceLocation)),
  };
  return (key === '' ? '' : `${key}: `) + explain(error, facts);
}

interface Facts {
  /** What the schema says at the keyword, and all that stands beside it. */
  readonly rule: unknown;
  readonly rules: unknown;
  readonly found: string;
}

function explain({ keyword, keywordLocation, error }: OutputUnit, { rule, rules, found }: Facts): string {
  if (keywordLocation.includes('/propertyNames/')) return 'a key must be one word';
  switch (keyword) {
    case 'false':
      return `is no known key; known: ${Object.keys((rules as Schema).properties ?? {}).join(', ')}`;
    case 'enum':
      return `${found} is not allowed; allowed: ${(rule as readonly string[]).join(', ')}`;
    case 'type':
      return `${found} is not allowed; it must be ${listTypes(rule)}`;
    case 'pattern':
      return `${found} is not allowed; ${rule === '\\S' ? 'some text is needed' : 'it must be one word'}`;
    case 'required':
      return `${(rule as readonly string[]).join(' and ')} is missing`;
    case 'minimum':
      return `${found} is not allowed; it must be at least ${rule}`;
    case 'maximum':
      return `${found} is not allowed; it must be at most ${rule}`;
    case 'minItems':
      return 'must not be empty';
    default:
      return error;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'an object',
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  integer: 'a whole number',
};

function listTypes(rule: unknown): string {
  return [rule]
    .flat()
    .map((type) => TYPES[String(type)] ?? String(type))
    .join(' or ');
}

/** What a JSON pointer in a URI fragment (`#/people/0/name`) leads to. */
function follow(value: unknown, location: string): unknown {
  let here = value;
  for (const step of listSteps(location)) {
    const isThere = typeof here === 'object' && here !== null && Object.hasOwn(here, step);
    here = isThere ? (here as Readonly<Record<string, unknown>>)[step] : undefined;
  }
  return here;
}

function listSteps(location: string): string[] {
  return location
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** `#/people/0/name` is `people[0].name`. */
function formatKey(location: string): string {
  return listSteps(location)
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
}
