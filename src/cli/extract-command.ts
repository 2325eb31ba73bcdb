import type { Command } from 'commander';
import { FORMATS, type OutputFormat, WRITERS } from '../output/index.js';
import { type Configured, configure } from './configuration.js';
import type { ExtractRequest } from './extract.js';
import { addSharedOptions, checkShared, type SharedOptions } from './shared-options.js';

interface CommandOptions extends SharedOptions {
  readonly byArticle?: boolean;
  readonly resume?: boolean;
}

/** The format in which output is whole after each article, and goes on in the same way. */
const RESUMABLE = 'ndjson' satisfies OutputFormat;

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
  addSharedOptions(program.command('extract'))
    .summary('who said what, in which role')
    .description(DESCRIPTION)
    .optionsGroup('Output:')
    .option('--resume', 'with ndjson and --output: go on where an interrupted run with --resume stopped')
    .option('--by-article', 'with json, ndjson: one object an article, also for those without quotes')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError("Try 'quotes extract --help'.")
    .action(async (inputs: string[], options: CommandOptions, command: Command) => {
      const request = checkRequest(inputs, await configure(options, command), command);
      const { runExtract } = await import('./extract.js');
      process.exitCode = await runExtract(request);
    });
}

function checkRequest(
  inputs: readonly string[],
  configured: Configured<CommandOptions>,
  command: Command,
): ExtractRequest {
  const { byArticle: wanted = false, resume = false, ...options } = configured.options;
  const format = options.format ?? (resume && !options.json ? RESUMABLE : undefined);
  const request = checkShared(
    inputs,
    { ...configured, options: { ...options, ...(format && { format }) } },
    command,
  );
  const byArticle = wanted && WRITERS[request.format].byArticle;
  if (wanted && !byArticle && command.getOptionValueSource('byArticle') === 'cli') {
    command.error(
      `error: --by-article works with --format ${listByArticle().join(' or ')}, not with ${request.format}`,
    );
  }
  if (resume && (request.output === null || request.format !== RESUMABLE)) {
    command.error(`error: --resume needs --output <file>, and works with --format ${RESUMABLE}`);
  }
  return { ...request, byArticle, resume, summary: null };
}

function listByArticle(): OutputFormat[] {
  return FORMATS.filter((name) => WRITERS[name].byArticle);
}
