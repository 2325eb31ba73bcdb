import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Weights } from '../src/attribution/labeller.js';
import { type Lexicon, lexiconOf } from '../src/attribution/lexicon.js';
import { modelOf } from '../src/attribution/model.js';
import { formatModel } from '../src/attribution/model-file.js';
import type { Article } from '../src/text/article.js';
import { readPage } from '../src/text/page.js';
import { calibrate } from './calibrate.js';
import { compress } from './compress.js';
import { type AnnotatedArticle, readCorpus } from './corpus.js';
import { type Example, type Parameters, type Prediction, predict, train } from './crf.js';
import { exampleOf, type HashedArticle, hashArticle } from './examples.js';
import { type FeatureIndex, indexFeatures } from './feature-index.js';
import { goldLabels } from './gold-labels.js';
import { countWords, tabulateWords } from './lexicon.js';
import { type LinkExample, linkExample, trainLinker } from './linker.js';
import { tagWords } from './word-tags.js';

const USAGE = 'usage: npm run train -- CORPUS [--dev CORPUS] [--out FILE] [--seed N]';

/** Parts into which the corpus falls when an article must not be judged by what was learnt from itself. */
const FOLDS = 5;
/** A feature that occurs less often teaches nothing. */
const LEAST = 5;
/** Buckets of the two passes in the model file, four features each. */
const BUCKETS = [28_000, 36_000] as const;
/** Taken from the score of label O, chosen on dev: recall against precision. */
const OUTSIDE = { fold: 0.2, first: 0.1, second: 0.3 };
const COST = { miss: 3, other: 3 };
const RATE = 0.05;
const DROPOUT = 0.35;
const EPOCHS = { fold: 4, first: 4, second: 6 };
const LINK_EPOCHS = 6;

interface Corpus {
  readonly annotated: readonly AnnotatedArticle[];
  readonly articles: readonly Article[];
  readonly gold: readonly Uint8Array[];
}

function open(path: string): Corpus {
  const annotated = readCorpus(path);
  const articles = annotated.map(({ text }) => readPage(text));
  return {
    annotated,
    articles,
    gold: articles.map((article, i) => goldLabels(article, annotated[i].attributions)),
  };
}

const started = Date.now();
const log = (message: string): void =>
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${message}`);

/** The articles as one pass sees them. */
interface PassData {
  readonly hashed: readonly HashedArticle[];
  readonly index: FeatureIndex;
  readonly examples: readonly Example[];
}

/** Hashes the articles for a pass: the first, or with what that found out of fold the second. */
function preparePass(
  { articles, gold }: Corpus,
  lexica: readonly Lexicon[],
  before: readonly Prediction[] | null,
): PassData {
  const hashed = articles.map((article, i) =>
    hashArticle(article, lexica[i % FOLDS], before ? before[i].labels : null),
  );
  const index = indexFeatures(
    hashed.map(({ hashes }) => hashes),
    LEAST,
  );
  const examples = hashed.map((article, i) => exampleOf(article, index, gold[i], before?.[i].emissions));
  return { hashed, index, examples };
}

/** Trains one pass on all articles, or on all but one fold. */
function trainPass({ examples, index }: PassData, epochs: number, seed: number, without = -1): Parameters {
  const learnt = examples.filter((_, i) => i % FOLDS !== without);
  return train(learnt, { rows: index.size, epochs, seed, rate: RATE, dropout: DROPOUT, cost: COST });
}

/** What the first pass makes of every article, each by weights that were learnt from the other folds. */
function predictOutOfFold(pass: PassData, seed: number): Prediction[] {
  const predictions: Prediction[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const parameters = trainPass(pass, EPOCHS.fold, seed, fold);
    pass.examples.forEach((example, i) => {
      if (i % FOLDS === fold) predictions[i] = predict(parameters, example, OUTSIDE.fold);
    });
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
  return predictions;
}

function linkExamples(
  { annotated, articles, gold }: Corpus,
  { hashed }: PassData,
  predicted: readonly Prediction[],
): LinkExample[] {
  return hashed.flatMap(({ context }, i) =>
    [gold[i], predicted[i].labels].map((labels) =>
      linkExample(context, articles[i], labels, annotated[i].attributions),
    ),
  );
}

function run(path: string, devPath: string | undefined, out: string, seed: number): void {
  const corpus = open(path);
  const { articles, gold } = corpus;
  log(`${articles.length} articles`);
  const tags = tagWords(articles.map(({ text }) => text));
  log(`${tags.size} words tagged`);
  const counts = countWords(articles, gold);
  const lexica: Lexicon[] = Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = (_: unknown, i: number): boolean => i % FOLDS === fold;
    return lexiconOf(tabulateWords(counts, countWords(articles.filter(inFold), gold.filter(inFold)), tags));
  });
  const firstPass = preparePass(corpus, lexica, null);
  log(`first pass: ${firstPass.index.size} features`);
  const outOfFold = predictOutOfFold(firstPass, seed);
  const first = compress(
    trainPass(firstPass, EPOCHS.first, seed),
    firstPass.index,
    BUCKETS[0],
    OUTSIDE.first,
  );
  log('first pass trained');
  const linker = trainLinker(linkExamples(corpus, firstPass, outOfFold), LINK_EPOCHS);
  log('linker trained');
  const secondPass = preparePass(corpus, lexica, outOfFold);
  log(`second pass: ${secondPass.index.size} features`);
  const second = compress(
    trainPass(secondPass, EPOCHS.second, seed),
    secondPass.index,
    BUCKETS[1],
    OUTSIDE.second,
  );
  log('second pass trained');

  const passes: [Weights, Weights] = [first, second];
  const parts = { words: tabulateWords(counts, null, tags), passes, linker, calibration: [] };
  const dev = devPath === undefined ? corpus : open(devPath);
  const calibration = calibrate(dev.annotated, dev.articles, modelOf(parts));
  const bytes = formatModel({ ...parts, calibration });
  writeFileSync(out, bytes);
  log(`${out}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dev: { type: 'string' },
    out: { type: 'string', default: 'model/quotes.bin' },
    seed: { type: 'string', default: '1' },
  },
});
if (positionals.length !== 1) {
  console.error(USAGE);
  process.exitCode = 2;
} else run(positionals[0], values.dev, values.out, Number(values.seed));
