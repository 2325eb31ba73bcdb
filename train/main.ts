import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatModel, type Lexicon, lexiconOf, parseModel } from '../src/attribution/model.js';
import type { Weights } from '../src/attribution/viterbi.js';
import type { Article } from '../src/text/article.js';
import { readPage } from '../src/text/page.js';
import { calibrate } from './calibrate.js';
import { compress } from './compress.js';
import { type AnnotatedArticle, readCorpus } from './corpus.js';
import { type Parameters, predict, train } from './crf.js';
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
const BUCKETS = [14_000, 68_000] as const;
/** Taken from the score of label O, chosen on dev: recall against precision. */
const OUTSIDE = { fold: 0.2, first: 0.1, second: 0.35 };
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

/** Trains one pass on all articles, or on all but one fold. */
function trainPass(
  hashed: readonly HashedArticle[],
  gold: readonly Uint8Array[],
  index: FeatureIndex,
  epochs: number,
  seed: number,
  without = -1,
): Parameters {
  const examples = hashed
    .map((article, i) => exampleOf(article, index, gold[i]))
    .filter((_, i) => i % FOLDS !== without);
  return train(examples, { rows: index.size, epochs, seed, rate: RATE, dropout: DROPOUT, cost: COST });
}

/** First-pass labels of every article, each by weights that were learnt from the other folds. */
function labelOutOfFold(
  hashed: readonly HashedArticle[],
  gold: readonly Uint8Array[],
  index: FeatureIndex,
  seed: number,
): Uint8Array[] {
  const labels: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const parameters = trainPass(hashed, gold, index, EPOCHS.fold, seed, fold);
    hashed.forEach((article, i) => {
      if (i % FOLDS === fold)
        labels[i] = predict(parameters, exampleOf(article, index, gold[i]), OUTSIDE.fold);
    });
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
  return labels;
}

function linkExamples(
  { annotated, articles, gold }: Corpus,
  hashed: readonly HashedArticle[],
  predicted: readonly Uint8Array[],
): LinkExample[] {
  return hashed.flatMap(({ context }, i) =>
    [gold[i], predicted[i]].map((labels) =>
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
  const hash = (labels: readonly Uint8Array[] | null): HashedArticle[] =>
    articles.map((article, i) => hashArticle(article, lexica[i % FOLDS], labels?.[i] ?? null));

  const firstHashed = hash(null);
  const firstIndex = indexFeatures(
    firstHashed.map(({ hashes }) => hashes),
    LEAST,
  );
  log(`first pass: ${firstIndex.size} features`);
  const outOfFold = labelOutOfFold(firstHashed, gold, firstIndex, seed);
  const first = compress(
    trainPass(firstHashed, gold, firstIndex, EPOCHS.first, seed),
    firstIndex,
    BUCKETS[0],
    OUTSIDE.first,
  );
  log('first pass trained');
  const linker = trainLinker(linkExamples(corpus, firstHashed, outOfFold), LINK_EPOCHS);
  log('linker trained');

  const secondHashed = hash(outOfFold);
  const secondIndex = indexFeatures(
    secondHashed.map(({ hashes }) => hashes),
    LEAST,
  );
  log(`second pass: ${secondIndex.size} features`);
  const second = compress(
    trainPass(secondHashed, gold, secondIndex, EPOCHS.second, seed),
    secondIndex,
    BUCKETS[1],
    OUTSIDE.second,
  );
  log('second pass trained');

  const passes: [Weights, Weights] = [first, second];
  const parts = { words: tabulateWords(counts, null, tags), passes, linker, calibration: [] };
  const dev = devPath === undefined ? corpus : open(devPath);
  const calibration = calibrate(dev.annotated, dev.articles, parseModel(formatModel(parts)));
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
