import type { ExtractOptions } from '../types.js';

/** What a `quotes.config.json` may hold: `schema/config.schema.json` says it in full. */
export interface Config extends Pick<ExtractOptions, 'cues' | 'people' | 'outlets'> {
  /** Defaults of the command line's options, by the names commander gives them. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A configuration that cannot be used, and why, in one line that names the file and the key. */
export class ConfigError extends Error {}
