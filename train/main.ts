import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Weights } from '../src/attribution/labeller.js';
import { LABEL_COUNT } from '../src/attribution/labels.js';
import { createLattice } from '../src/attribution/lattice.js';
import { type Lexicon, lexiconOf } from '../src/attribution/lexicon.js';
import { formatModel } from '../src/attribution/model-file.js';
import { labelLayouts, type Sums } from '../src/attribution/tagger.js';
import { ROW, STEP } from '../src/attribution/weight-table.js';
import type { Article } from '../src/text/article.js';
import { readPage } from '../src/text/page.js';
import { compress } from './compress.js';
import { type AnnotatedArticle, readCorpus } from './corpus.js';
import { type Example, meanOf, type Parameters, type Prediction, predict, train } from './crf.js';
import { exampleOf, type HashedArticle, hashArticle } from './examples.js';
import { type FeatureIndex, indexFeatures } from './feature-index.js';
import { goldLabels } from './gold-labels.js';
import { type JudgedArticle, judgeArticle, trainJudge } from './judge.js';
import { countWords, tabulateWords } from './lexicon.js';
import { type LinkExample, linkExample, trainLinker } from './linker.js';
import { tagWords } from './word-tags.js';

const USAGE = 'usage: npm run train -- CORPUS [--out FILE] [--seed N]';

/** Parts into which the corpus falls when an article must not be judged by what was learnt from itself. */
const FOLDS = 5;
/** Parts for what is judged but once. */
const HALVES = 2;
/** Times that the final weights are learnt, from one seed after the other. */
const RUNS = 2;
/** A feature that occurs less often teaches nothing. */
const LEAST = 5;
/** Buckets of the two passes in the model file, four features each. */
const BUCKETS = [28_000, 36_000] as const;
/** Taken from the score of label O, chosen on dev: recall against precision. */
const OUTSIDE = { firstFolds: 0.2, first: 0.1, secondFolds: 0.3, second: 0.1 };
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

/** Trains one pass on some of the articles. */
function trainPass(
  { examples, index }: PassData,
  epochs: number,
  seed: number,
  isLearnt: (article: number) => boolean,
): Parameters {
  const learnt = examples.filter((_, i) => isLearnt(i));
  return train(learnt, { rows: index.size, epochs, seed, rate: RATE, dropout: DROPOUT, cost: COST });
}

/** Trains one pass on all articles, from several seeds, and takes the mean: what chance did falls out. */
function trainFinal(pass: PassData, number: 0 | 1, epochs: number, outside: number, seed: number): Weights {
  const runs = Array.from({ length: RUNS }, (_, run) => {
    const parameters = trainPass(pass, epochs, seed + run, () => true);
    log(`pass ${number + 1}: trained ${run + 1} of ${RUNS}`);
    return parameters;
  });
  return compress(meanOf(runs), pass.index, BUCKETS[number], outside);
}

/** What a pass makes of every article, each by weights that were learnt from the other folds. */
function predictOutOfFold(
  pass: PassData,
  folds: number,
  epochs: number,
  outside: number,
  seed: number,
): Prediction[] {
  const predictions: Prediction[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const parameters = trainPass(pass, epochs, seed, (i) => i % folds !== fold);
    pass.examples.forEach((example, i) => {
      if (i % folds === fold) predictions[i] = predict(parameters, example, outside);
    });
    log(`fold ${fold + 1} of ${folds}`);
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

/** The candidates that the second pass leaves of articles that it did not learn from, and which are right. */
function judgeArticles(
  { annotated, articles }: Corpus,
  { hashed, examples }: PassData,
  predicted: readonly Prediction[],
  linker: Float32Array,
): JudgedArticle[] {
  return hashed.map(({ context }, i) => {
    const { labels, emissions, transitions } = predicted[i];
    const { stretches } = examples[i];
    const tagging = labelLayouts({ context, labels, sums: sumsOf(emissions), stretches });
    const lattice = createLattice({ transitions, outside: OUTSIDE.secondFolds });
    return judgeArticle(articles[i], tagging, lattice, linker, annotated[i].attributions);
  });
}

/** Scores of training as the sums of the tagger. */
function sumsOf(emissions: Float32Array): Sums {
  const tokens = emissions.length / LABEL_COUNT;
  const sums = new Int16Array(tokens * ROW);
  for (let i = 0; i < tokens; i++)
    for (let l = 0; l < LABEL_COUNT; l++)
      sums[i * ROW + l] = Math.round(emissions[i * LABEL_COUNT + l] / STEP);
  return sums;
}

function run(path: string, out: string, seed: number): void {
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
  log(`pass 1: ${firstPass.index.size} features`);
  const firstFound = predictOutOfFold(firstPass, FOLDS, EPOCHS.fold, OUTSIDE.firstFolds, seed);
  const first = trainFinal(firstPass, 0, EPOCHS.first, OUTSIDE.first, seed);
  const linker = trainLinker(linkExamples(corpus, firstPass, firstFound), LINK_EPOCHS);

  const secondPass = preparePass(corpus, lexica, firstFound);
  log(`pass 2: ${secondPass.index.size} features`);
  const secondFound = predictOutOfFold(secondPass, HALVES, EPOCHS.second, OUTSIDE.secondFolds, seed);
  const judge = trainJudge(judgeArticles(corpus, secondPass, secondFound, linker), seed);
  log('judge trained');
  const second = trainFinal(secondPass, 1, EPOCHS.second, OUTSIDE.second, seed);

  const words = tabulateWords(counts, null, tags);
  const bytes = formatModel({ words, passes: [first, second], linker, judge });
  writeFileSync(out, bytes);
  log(`${out}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'model/quotes.bin' },
    seed: { type: 'string', default: '3' },
  },
});
if (positionals.length !== 1) {
  console.error(USAGE);
  process.exitCode = 2;
} else run(positionals[0], values.out, Number(values.seed));
