import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeError } from '../input/errors.js';
import { ConfigError } from './config.js';

const NAME = 'quotes.config.json';
const PACKAGE = 'package.json';
/** Under which a package.json may hold the configuration. */
const KEY = 'quotes';

/** A configuration as it was found: not yet checked. */
export interface FoundConfig {
  readonly path: string;
  readonly value: unknown;
}

/** The nearest `quotes.config.json`, or `package.json` with `quotes` in it, from a folder upwards; `null` if there is none. */
export function findConfig(folder: string): FoundConfig | null {
  for (let here = folder; ; here = dirname(here)) {
    const path = join(here, NAME);
    const text = readIfThere(path);
    if (text !== null) return { path, value: parseJson(path, text) };
    const inPackage = readPackage(join(here, PACKAGE));
    if (inPackage) return inPackage;
    if (dirname(here) === here) return null;
  }
}

/** The configuration that `--config` names. */
export function readConfig(path: string): FoundConfig {
  try {
    return { path, value: parseJson(path, readFileSync(path, 'utf8')) };
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`${path}: ${describeError(error)}`);
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES' || code === 'EPERM') return null;
    throw new ConfigError(`${path}: ${describeError(error)}`);
  }
}

/** A package.json that is no JSON is not ours to complain of. */
function readPackage(path: string): FoundConfig | null {
  const text = readIfThere(path);
  if (!text?.includes(`"${KEY}"`)) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, KEY)) return null;
    return { path: `${path}: ${KEY}`, value: (value as Readonly<Record<string, unknown>>)[KEY] };
  } catch {
    return null;
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new ConfigError(`${path}: not valid JSON: ${(error as Error).message}`);
  }
}
