import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { modelOf } from '../src/attribution/model.js';
import { readModelFile } from '../src/attribution/model-file.js';
import { readPage } from '../src/text/page.js';
import type { Span } from '../src/types.js';
import { type AnnotatedArticle, readCorpus } from '../train/corpus.js';
import { binsOf, meanGap } from './calibration.js';
import { countErrors, describeError, ERRORS, type ErrorClass, errorOf } from './errors.js';
import { type FoundArticle, findIn } from './found.js';
import { askJudge, type Figures } from './judge.js';
import { linkMarked } from './linking.js';
import { type Pair, pairUp } from './match.js';
import { nameMarked } from './naming.js';
import { publish } from './publish.js';
import { isNamedRight, readSpeakers } from './speakers.js';
import { TRANSFORMS, transform } from './transforms.js';

const USAGE = `usage: npm run eval -- [options]

Measures what the tool finds in annotated articles.

  --shared FOLDER   where corpora/polnear/dev.jsonl, dev.speakers.jsonl and eval/score.mjs are (default ../shared)
  --check           fail if a figure fell below the recorded one
  --record          record the figures in model/figures.json, README.md and model/README.md
  --transforms      the same articles in other house styles, and as copying spoils them
  --linking         what linking makes of the spans that annotators marked
  --naming          who speaks in the attributions that annotators marked
  --errors N        list N errors
  --class NAME      only errors of this class: ${ERRORS.join(', ')}
  --type NAME       only errors in direct, mixed or indirect contents`;

const MODEL = 'model/quotes.bin';
const RECORDED = 'model/figures.json';
const DOCUMENTS = ['README.md', 'model/README.md'];

interface Corpus {
  readonly articles: readonly AnnotatedArticle[];
  readonly found: readonly FoundArticle[];
  readonly judge: string;
  readonly speakers: string;
}

const row = (name: string, ...cells: readonly string[]): string =>
  `${name.padEnd(30)}${cells.map((cell) => cell.padStart(10)).join('')}`;

function printFigures(figures: Figures, recorded: Figures): void {
  console.log(row('', 'now', 'recorded', 'change'));
  for (const [name, value] of Object.entries(figures)) {
    const change = value - (recorded[name] ?? value);
    const sign = change > 0 ? '+' : '';
    console.log(
      row(
        name,
        value.toFixed(1),
        (recorded[name] ?? 0).toFixed(1),
        change === 0 ? '' : `${sign}${change.toFixed(1)}`,
      ),
    );
  }
}

/** The publisher of an article is the first part of its id. */
const publisherOf = (id: string): string => id.split('_')[0];

function printPublishers({ articles, found, judge }: Corpus): void {
  const publishers = [...new Set(articles.map(({ id }) => publisherOf(id)))].sort();
  console.log(`\n${row('by publisher', 'articles', 'tokens', 'found', 'attributed', 'direct')}`);
  for (const publisher of publishers) {
    const own = ({ id }: { readonly id: string }): boolean => publisherOf(id) === publisher;
    const figures = askJudge(judge, articles.filter(own), found.filter(own));
    const cells = ['tokens micro', 'found', 'attributed', 'direct attributed'].map((name) =>
      figures[name].toFixed(1),
    );
    console.log(row(publisher, String(articles.filter(own).length), ...cells));
  }
}

interface Judged {
  readonly id: string;
  readonly text: string;
  readonly pair: Pair;
  readonly kind: ErrorClass | null;
}

function judgeArticles({ articles, found }: Corpus): Judged[] {
  return articles.flatMap(({ id, text, attributions }, i) => {
    const pairs = pairUp(readPage(text), attributions, found[i].quotes);
    const cues = new Set(pairs.flatMap((pair) => [...(pair.found?.words.cue ?? [])]));
    return pairs.map((pair) => ({ id, text, pair, kind: errorOf(pair, cues) }));
  });
}

const isError = (judged: Judged): judged is Judged & { readonly kind: ErrorClass } => judged.kind !== null;

function printErrors(judged: readonly Judged[]): void {
  const table = countErrors(judged.filter(isError));
  console.log(`\n${row('errors', 'direct', 'mixed', 'indirect')}`);
  for (const name of ERRORS) {
    const { direct, mixed, indirect } = table[name];
    console.log(row(name, String(direct), String(mixed), String(indirect)));
  }
}

/** A record is right if its words, its source and its speaker are. */
function printCalibration({ articles, speakers }: Corpus, judged: readonly Judged[]): void {
  const labels = readSpeakers(speakers);
  const indices = new Map(articles.flatMap(({ attributions }) => attributions.map((each, i) => [each, i])));
  const bins = binsOf(
    judged.flatMap(({ id, pair: { gold, found }, kind }) => {
      if (!found) return [];
      const { confidence, speaker } = found.quote;
      const label = labels.get(id);
      const index = gold ? (indices.get(gold.attribution) ?? -1) : -1;
      return [{ confidence, right: kind === null && (!label || isNamedRight(label, index, speaker)) }];
    }),
  );
  console.log(`\n${row('confidence', 'records', 'mean', 'right')}`);
  for (const { from, count, meanConfidence, shareRight } of bins)
    console.log(
      row(`from ${from.toFixed(1)}`, String(count), meanConfidence.toFixed(3), shareRight.toFixed(3)),
    );
  console.log(row('mean gap', '', '', meanGap(bins).toFixed(3)));
}

function listErrors(judged: readonly Judged[], count: number, only?: string, type?: string): void {
  const wanted = judged
    .filter(isError)
    .filter(({ kind, pair }) => (!only || kind === only) && (!type || pair.type === type));
  for (const { id, text, pair, kind } of wanted.slice(0, count))
    console.log(`\n${kind}, ${pair.type}\n${describeError(id, text, pair)}`);
}

/** What is found in a text transformed, as spans of the text before. */
function findTransformed({ id, text }: AnnotatedArticle, name: string): FoundArticle {
  const { text: changed, back } = transform(text, TRANSFORMS[name]);
  const move = ([start, end]: Span): Span => [back(start), back(end)];
  const quotes = findIn({ id, text: changed }).quotes.map((quote) => {
    const { quote: content, source, cue } = quote.spans;
    return {
      ...quote,
      spans: { quote: content.map(move), source: source && move(source), cue: cue && move(cue) },
    };
  });
  return { id, quotes };
}

function printTransforms({ articles, judge }: Corpus, plain: Figures): void {
  const names = ['tokens micro', 'found', 'attributed', 'direct attributed'];
  console.log(`\n${row('transformed', 'tokens', 'found', 'attributed', 'direct')}`);
  console.log(row('as they are', ...names.map((name) => plain[name].toFixed(1))));
  for (const name of Object.keys(TRANSFORMS)) {
    const found = articles.map((article) => findTransformed(article, name));
    const figures = askJudge(judge, articles, found);
    console.log(row(name, ...names.map((figure) => figures[figure].toFixed(1))));
  }
}

function printLinking({ articles, judge }: Corpus): void {
  const model = modelOf(readModelFile(readFileSync(MODEL)));
  const names = ['attributed', 'direct attributed', 'mixed attributed', 'indirect attributed'];
  const figures = askJudge(
    judge,
    articles,
    articles.map((article) => linkMarked(article, model)),
  );
  console.log(`\n${row('linking marked spans', ...names.map((name) => name.split(' ')[0]))}`);
  console.log(row('', ...names.map((name) => figures[name].toFixed(1))));
}

function printNaming({ articles, judge, speakers }: Corpus): void {
  const figures = askJudge(judge, articles, articles.map(nameMarked), speakers);
  console.log(`\n${row('naming marked attributions', '')}`);
  for (const [name, value] of Object.entries(figures))
    if (/^(?:who said|roles)/.test(name)) console.log(row(name, value.toFixed(1)));
}

function run(): void {
  const { values } = parseArgs({
    options: {
      shared: { type: 'string', default: '../shared' },
      check: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      transforms: { type: 'boolean', default: false },
      linking: { type: 'boolean', default: false },
      naming: { type: 'boolean', default: false },
      errors: { type: 'string' },
      class: { type: 'string' },
      type: { type: 'string' },
    },
  });
  const folder = join(values.shared, 'corpora/polnear');
  const judge = join(values.shared, 'eval/score.mjs');
  if (!existsSync(judge)) throw new Error(`no judge at ${judge}: say where it is with --shared`);
  const articles = readCorpus(join(folder, 'dev.jsonl'));
  const corpus = {
    articles,
    found: articles.map(findIn),
    judge,
    speakers: join(folder, 'dev.speakers.jsonl'),
  };
  const figures = askJudge(judge, articles, corpus.found, corpus.speakers);
  const recorded = JSON.parse(readFileSync(RECORDED, 'utf8')) as Figures;
  printFigures(figures, recorded);
  if (values.record) {
    writeFileSync(RECORDED, `${JSON.stringify(figures, null, 2)}\n`);
    publish(DOCUMENTS, figures);
  }
  if (values.check) {
    const fell = Object.keys(recorded).filter((name) => !(figures[name] >= recorded[name]));
    if (fell.length > 0) throw new Error(`fell below the record: ${fell.join(', ')}`);
    return;
  }
  const judged = judgeArticles(corpus);
  printPublishers(corpus);
  printErrors(judged);
  printCalibration(corpus, judged);
  if (values.transforms) printTransforms(corpus, figures);
  if (values.linking) printLinking(corpus);
  if (values.naming) printNaming(corpus);
  if (values.errors) listErrors(judged, Number(values.errors), values.class, values.type);
}

try {
  run();
} catch (error) {
  console.error(`eval: ${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 1;
}
