import { type Command, InvalidArgumentError, Option } from 'commander';
import { SORT_KEYS, type SortKey } from '../summary/speaker-sum.js';
import { configure } from './configuration.js';
import { addSharedOptions, checkShared, type SharedOptions } from './shared-options.js';

interface CommandOptions extends SharedOptions {
  readonly sort?: SortKey;
  readonly top?: number;
}

const DESCRIPTION = `Who is quoted how much, over all inputs: quotes by type, words, the share of all words quoted, articles.

People of several articles are one if their full names are the same and nothing that the articles say contradicts it: he \
here and she there, a goalkeeper here and a bishop there. Of whom an article has a surname only is counted for that \
article alone. Descriptions (police, a senior official) are summed up by their wording. Inputs are those of 'quotes extract'.`;

const EXAMPLES = `
Examples:
  npx quotes speakers seeds/*.txt
  npx quotes speakers articles/ --top 20
  npx quotes speakers articles/ --type direct --sort quotes --format csv --output speakers.csv
  npx quotes speakers articles/ --json | jq '.[] | select(.named) | .speaker'
  npx quotes speakers articles/ --format html --output speakers.html

Exit status: 0 done, 1 some input could not be read, 2 wrong usage.`;

/** Adds `quotes speakers` to the program. */
export function addSpeakersCommand(program: Command): void {
  addSharedOptions(program.command('speakers'))
    .summary('the same, summed up by speaker')
    .description(DESCRIPTION)
    .optionsGroup('Output:')
    .addOption(new Option('--sort <key>', 'by what (default: words)').choices(SORT_KEYS))
    .option('--top <n>', 'only the first n', parseTop)
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError("Try 'quotes speakers --help'.")
    .action(async (inputs: string[], named: CommandOptions, command: Command) => {
      const { options, knowledge } = await configure(named, command);
      const { sort = 'words', top = null, ...shared } = options;
      const { format, ...request } = checkShared(inputs, { options: shared, knowledge }, command);
      const { runExtract } = await import('./extract.js');
      const summary = { format, sort, top };
      process.exitCode = await runExtract({
        ...request,
        format: 'sums',
        byArticle: false,
        resume: false,
        summary,
      });
    });
}

/** `--top 20`. */
function parseTop(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('A whole number from 1 is needed.');
  return Number(value);
}
