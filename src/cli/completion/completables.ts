import type { Command, Option } from 'commander';
import { TYPES } from '../option-values.js';

/** What a shell can complete, as the program itself tells it: nothing here is to be kept in step by hand. */
export interface Completable {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletableOption[];
  /** What its argument may be; `null` for files. */
  readonly choices: readonly string[] | null;
}

export interface CompletableOption {
  /** `-f`, `--format`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** Nothing follows it, a file, one of these words, or any text. */
  readonly value: 'none' | 'file' | 'text' | readonly string[];
}

const LISTS: Readonly<Record<string, readonly string[]>> = { '--type': TYPES };

/** Everything of a program that a shell can complete. */
export function listCompletables(program: Command): Completable[] {
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const names = commands.map((command) => command.name());
  return commands.map((command) => {
    const choices = command.name() === 'help' ? names : (command.registeredArguments[0]?.argChoices ?? null);
    return {
      name: command.name(),
      summary: command.summary() || command.description(),
      options: help.visibleOptions(command).map(describeOption),
      choices,
    };
  });
}

function describeOption({
  short,
  long,
  description,
  flags,
  argChoices,
  ...option
}: Option): CompletableOption {
  const takesValue = option.required || option.optional;
  const words = argChoices ?? LISTS[long ?? ''];
  const value = takesValue ? (words ?? (/<(?:file|path)>/.test(flags) ? 'file' : 'text')) : 'none';
  return { flags: [short, long].filter((flag) => flag !== undefined), description, value };
}

/** As a word of a shell. */
export function quote(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`;
}
