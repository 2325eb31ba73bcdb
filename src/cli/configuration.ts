import type { Command } from 'commander';
import type { Config } from '../config/config.js';
import type { ExtractOptions } from '../types.js';
import { Failure, WRONG_USAGE } from './failure.js';

/** Adds the options that say where the configuration is. */
export function addConfigOptions(command: Command): Command {
  return command
    .option('--config <file>', 'the configuration (default: the nearest quotes.config.json)')
    .option('--no-config', 'read no configuration');
}

/** What the configuration adds to the library's own lists. */
export type KnownLists = Pick<ExtractOptions, 'cues' | 'people' | 'outlets'>;

export interface Configured<Options> {
  /** As named, and what was not named as configured. */
  readonly options: Options;
  readonly knowledge: KnownLists;
}

/**
 * Completes a command's options with the defaults of the configuration. What only another command knows is left out; so
 * is a default that goes against a named option: `--json` is a format.
 */
export async function configure<
  Options extends { readonly json?: boolean; readonly config?: string | boolean },
>(options: Options, command: Command): Promise<Configured<Options>> {
  const { options: defaults = {}, cues, people, outlets } = await loadConfig(options.config);
  const known = new Set(command.options.map((option) => option.attributeName()));
  const isFree = (name: string) =>
    known.has(name) && command.getOptionValueSource(name) !== 'cli' && !(name === 'format' && options.json);
  const applied = Object.entries(defaults).filter(([name]) => isFree(name));
  return {
    options: { ...options, ...Object.fromEntries(applied) },
    knowledge: { ...(cues && { cues }), ...(people && { people }), ...(outlets && { outlets }) },
  };
}

/** The configuration that a command was told of, or else the nearest above the working folder. */
async function loadConfig(named: string | boolean | undefined): Promise<Config> {
  if (named === false) return {};
  const { findConfig, readConfig } = await import('../config/find.js');
  const { ConfigError } = await import('../config/config.js');
  try {
    const found = typeof named === 'string' ? readConfig(named) : findConfig(process.cwd());
    return found === null ? {} : (await import('../config/check.js')).checkConfig(found);
  } catch (error) {
    if (error instanceof ConfigError) throw new Failure(error.message, WRONG_USAGE);
    throw error;
  }
}
