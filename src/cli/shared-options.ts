import { availableParallelism } from 'node:os';
import { isatty } from 'node:tty';
import { type Command, Option } from 'commander';
import { READERS } from '../input/index.js';
import { FORMATS, type PublicFormat } from '../output/index.js';
import { addConfigOptions, type KnownLists } from './configuration.js';
import type { ExtractRequest } from './extract.js';
import { parseConfidence, parseJobs, parseText, parseTypes } from './option-values.js';

/** The options of every command that reads articles, as commander gives them: what was not named is missing. */
export interface SharedOptions
  extends Partial<
    Omit<ExtractRequest, 'inputs' | 'output' | 'format' | 'byArticle' | 'resume' | 'summary' | 'knowledge'>
  > {
  readonly format?: PublicFormat;
  /** A file, or whether to look for one. */
  readonly config?: string | boolean;
  readonly json?: boolean;
  readonly output?: string;
}

/** Adds them, with the inputs. */
export function addSharedOptions(command: Command): Command {
  return addConfigOptions(command.optionsGroup('Options:'))
    .argument('[inputs...]', 'files, folders, quoted globs, web addresses, or - for standard input')
    .optionsGroup('Output:')
    .addOption(new Option('-f, --format <name>', 'how to print it (default: table)').choices(FORMATS))
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'write there, whole or not at all', parseText)
    .optionsGroup('Which quotes:')
    .option('--type <list>', 'only these: direct, mixed, indirect', parseTypes)
    .option('--speaker <text>', 'only speakers whose name contains it, whatever the case', parseText)
    .option('--all', 'thoughts, wishes and attitudes too, not only statements')
    .option('--min-confidence <0–1>', 'drop what is less certain', parseConfidence)
    .optionsGroup('Input:')
    .addOption(
      new Option('--input-format <name>', 'read every input as this, whatever its name').choices(
        Object.keys(READERS),
      ),
    )
    .option(
      '--text-field <name>',
      'field of a JSONL record that holds the article (default: text)',
      parseText,
    )
    .option('--id-field <name>', 'field of a JSONL record that names it (default: id)', parseText)
    .optionsGroup('Options:')
    .option('-j, --jobs <n>', 'threads for many articles (default: the cores)', parseJobs)
    .option('-q, --quiet', 'no progress, no summary')
    .option('--no-color', 'no colour, even on a terminal');
}

/** The options that are the same for every command, checked. */
export type SharedRequest = Omit<ExtractRequest, 'format' | 'byArticle' | 'resume' | 'summary'> & {
  readonly format: PublicFormat;
};

/** What no option alone can tell. `command.error` does not return. */
export function checkShared(
  inputs: readonly string[],
  { options, knowledge }: { readonly options: SharedOptions; readonly knowledge: KnownLists },
  command: Command,
): SharedRequest {
  const { json, config: _, output, all = false, quiet = false, color = true, ...rest } = options;
  const format = options.format ?? (json ? 'json' : 'table');
  if (json && format !== 'json') command.error(`error: --json and --format ${format} exclude each other`);
  if (inputs.filter((input) => input === '-').length > 1) {
    command.error('error: standard input (-) can be read only once');
  }
  if (inputs.length === 0 && isatty(0)) {
    command.error('error: nothing to read: name a file, a folder or a glob, or pipe text in');
  }
  return {
    ...rest,
    knowledge,
    inputs: inputs.length === 0 ? ['-'] : inputs,
    format,
    all,
    quiet,
    color,
    jobs: options.jobs ?? availableParallelism(),
    output: output === '-' ? null : (output ?? null),
  };
}
