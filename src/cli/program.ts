import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addCompletionCommand } from './completion-command.js';
import { addExtractCommand } from './extract-command.js';
import { printError } from './report.js';
import { addSpeakersCommand } from './speakers-command.js';

const PACKAGE = new URL('../../package.json', import.meta.url);

const START = `
Start here:
  npx quotes extract article.txt           a table: speaker, role, quote
  npx quotes extract article.txt --json    the same for programs, with more fields
  npx quotes extract articles/             a folder; pages, Markdown, data sets and addresses too

'quotes help extract' has every option and more examples.`;

/** The command line: what it is called, what it takes, and how it complains. */
export function createProgram(): Command {
  const program = new Command('quotes')
    .description('Reads news articles and tells who said what, in which role.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .showHelpAfterError("Try 'quotes extract <file>', or 'quotes --help'.")
    .configureOutput({ outputError: (message) => printError(message.replace(/^error: /, '').trim()) })
    .exitOverride();
  addExtractCommand(program);
  addSpeakersCommand(program);
  addCompletionCommand(program);
  return program.addHelpText('after', START);
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  return version;
}
