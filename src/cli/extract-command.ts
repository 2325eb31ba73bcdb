import { availableParallelism } from 'node:os';
import { isatty } from 'node:tty';
import { type Command, Option } from 'commander';
import { READERS } from '../input/index.js';
import { type OutputFormat, WRITERS } from '../output/index.js';
import type { ExtractRequest } from './extract.js';
import { parseConfidence, parseJobs, parseText, parseTypes } from './option-values.js';

/** As commander gives them: what was not named is missing. */
interface CommandOptions extends Partial<Omit<ExtractRequest, 'inputs' | 'output'>> {
  readonly json?: boolean;
  readonly output?: string;
}

/** The format in which output is whole after each article, and goes on in the same way. */
const RESUMABLE: OutputFormat = 'ndjson';

const DESCRIPTION = `Who said what, in which role: a record for every quote, direct, indirect or mixed.

An input is a file, a folder with all below it, a quoted glob, a web address, or - for standard input, which is also read \
when nothing is named and text is piped in. Files are told apart by their extension: plain text (.txt), Markdown (.md), \
web pages (.html), and JSONL data sets (.jsonl, one {"id": …, "text": …} a line). Of a page only the article is read. \
Nothing leaves your machine; an address is fetched, and nothing it refers to.`;

const EXAMPLES = `
Examples:
  npx quotes extract seeds/*.txt                    a table of who said what
  npx quotes extract page.html https://example.org/news/ferry
  npx quotes extract article.txt --json | jq '.[].speaker'
  npx quotes extract 'news/**/*.md' --type direct --speaker merkel
  npx quotes extract articles/ --format ndjson --output quotes.ndjson

  A data set whose fields have other names, every input accounted for:
  npx quotes extract data.jsonl --text-field body --id-field url -f ndjson --by-article

  A long run that may be stopped, and gone on with:
  npx quotes extract data.jsonl --resume --output quotes.ndjson

  Standard input: a page is known by its first line, other formats by --input-format:
  curl -s https://example.org/news/ferry | npx quotes extract
  pandoc -t plain article.docx | npx quotes extract
  pbpaste | npx quotes extract --input-format markdown

Exit status: 0 done, 1 some input could not be read, 2 wrong usage.`;

/** Adds `quotes extract` to the program. */
export function addExtractCommand(program: Command): void {
  program
    .command('extract')
    .summary('who said what, in which role')
    .description(DESCRIPTION)
    .argument('[inputs...]', 'files, folders, quoted globs, web addresses, or - for standard input')
    .optionsGroup('Output:')
    .addOption(
      new Option('-f, --format <name>', 'how to print it (default: table)').choices(Object.keys(WRITERS)),
    )
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'write there, whole or not at all', parseText)
    .option('--resume', 'with ndjson and --output: go on where an interrupted run with --resume stopped')
    .optionsGroup('Which quotes:')
    .option('--type <list>', 'only these: direct, mixed, indirect', parseTypes)
    .option('--speaker <text>', 'only speakers whose name contains it, whatever the case', parseText)
    .option('--all', 'thoughts, wishes and attitudes too, not only statements')
    .option('--min-confidence <0–1>', 'drop what is less certain', parseConfidence)
    .optionsGroup('Output:')
    .option('--by-article', 'with json, ndjson: one object an article, also for those without quotes')
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
    .option('--no-color', 'no colour, even on a terminal')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError("Try 'quotes extract --help'.")
    .action(async (inputs: string[], options: CommandOptions, command: Command) => {
      const request = checkRequest(inputs, options, command);
      const { runExtract } = await import('./extract.js');
      process.exitCode = await runExtract(request);
    });
}

/** What no option alone can tell. `command.error` does not return. */
function checkRequest(inputs: readonly string[], options: CommandOptions, command: Command): ExtractRequest {
  const {
    json,
    all = false,
    byArticle = false,
    resume = false,
    quiet = false,
    color = true,
    ...rest
  } = options;
  const output = options.output === '-' ? null : (options.output ?? null);
  const format = options.format ?? (json ? 'json' : resume ? RESUMABLE : 'table');
  if (json && format !== 'json') command.error(`error: --json and --format ${format} exclude each other`);
  if (byArticle && !WRITERS[format].byArticle) {
    command.error(
      `error: --by-article works with --format ${listByArticle().join(' or ')}, not with ${format}`,
    );
  }
  if (resume && (output === null || format !== RESUMABLE)) {
    command.error(`error: --resume needs --output <file>, and works with --format ${RESUMABLE}`);
  }
  if (inputs.filter((input) => input === '-').length > 1) {
    command.error('error: standard input (-) can be read only once');
  }
  if (inputs.length === 0 && isatty(0)) {
    command.error('error: nothing to read: name a file, a folder or a glob, or pipe text in');
  }
  const named = inputs.length === 0 ? ['-'] : inputs;
  return {
    ...rest,
    inputs: named,
    format,
    byArticle,
    all,
    quiet,
    color,
    jobs: options.jobs ?? availableParallelism(),
    output,
    resume,
  };
}

function listByArticle(): OutputFormat[] {
  return (Object.keys(WRITERS) as OutputFormat[]).filter((name) => WRITERS[name].byArticle);
}
