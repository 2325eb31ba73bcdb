import { readFileSync, writeFileSync } from 'node:fs';
import { type Context, describeContext } from '../src/attribution/context.js';
import { type Model, modelOf } from '../src/attribution/model.js';
import { readModelFile } from '../src/attribution/model-file.js';
import { readSignals } from '../src/attribution/signals.js';
import {
  CUE_FORMS,
  contentFeatures,
  countOptions,
  SOURCE_FEATURES,
  SOURCE_WEIGHT_COUNT,
  searchSource,
  sourceFeatures,
} from '../src/attribution/source-features.js';
import type { LabelledSpan } from '../src/attribution/spans.js';
import type { Article } from '../src/text/article.js';
import { readPage } from '../src/text/page.js';
import { type AnnotatedArticle, type GoldAttribution, readCorpus } from './corpus.js';
import { tokensOf } from './gold-labels.js';

const USAGE = 'usage: npm run train:sources -- CORPUS [MODEL]';
const TABLE = 'src/attribution/source-weights.ts';
const EPOCHS = 10;
const RATE = 0.3;
const DECAY = 2e-5;
const FOLDS = 5;

/** A cue, the features of each phrase that may be its source, and which of them the annotators chose. */
interface Choice {
  readonly features: readonly Uint16Array[];
  readonly chosen: number;
  readonly fold: number;
}

/** Sources that another rule finds: they stand right behind the cue. */
const prepositional = /^(?:according|per$)/i;

function readChoices(model: Model, { text, attributions }: AnnotatedArticle, fold: number): Choice[] {
  const article = readPage(text);
  const context = describeContext(article, readSignals(article, model.lexicon));
  return attributions.flatMap((attribution) => {
    const choice = readChoice(context, article, attribution);
    return choice ? [{ ...choice, fold }] : [];
  });
}

function readChoice(
  context: Context,
  article: Article,
  { cue, source, content }: GoldAttribution,
): Omit<Choice, 'fold'> | null {
  if (!cue[0] || prepositional.test(article.text.slice(...cue[0]))) return null;
  const spanOf = (span: readonly [number, number], kind: LabelledSpan['kind']): LabelledSpan => {
    const [from, to] = tokensOf(article, span);
    return { kind, side: 'none', from, to };
  };
  const search = searchSource(context, spanOf(cue[0], 'cue'));
  const contents = content.map((span) => spanOf(span, 'content'));
  const nobody = search.phrases.length;
  const gold = source[0] && spanOf(source[0], 'source');
  const chosen = gold ? search.phrases.findIndex(([from, to]) => from < gold.to && to > gold.from) : nobody;
  if (chosen < 0 || (chosen === nobody && !search.mayLack)) return null;
  const features = Array.from({ length: countOptions(search) }, (_, k) =>
    Uint16Array.from(
      [...sourceFeatures(context, search, k), ...contentFeatures(search, contents, k)],
      (feature) => search.form * SOURCE_FEATURES.length + feature,
    ),
  );
  return { features, chosen };
}

function chancesOf(weights: Float64Array, features: readonly Uint16Array[]): number[] {
  const scores = features.map((list) => list.reduce((sum, weight) => sum + weights[weight]!, 0));
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / all);
}

/** Log-linear choice among the phrases of a sentence, by stochastic gradient with a rate for each weight. */
function train(choices: readonly Choice[]): Float64Array {
  const weights = new Float64Array(SOURCE_WEIGHT_COUNT);
  const squares = new Float64Array(SOURCE_WEIGHT_COUNT).fill(1e-6);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, chosen } of choices) {
      chancesOf(weights, features).forEach((chance, k) => {
        const slope = (k === chosen ? 1 : 0) - chance;
        for (const weight of features[k]!) {
          squares[weight]! += slope * slope;
          weights[weight]! += (RATE * slope) / Math.sqrt(squares[weight]!) - DECAY * weights[weight]!;
        }
      });
    }
  }
  return weights;
}

/** The share of choices that are right, and of those that are at least so likely. */
function judge(weights: Float64Array, choices: readonly Choice[], least: number): string {
  let [right, given] = [0, 0];
  for (const { features, chosen } of choices) {
    const chances = chancesOf(weights, features);
    const top = Math.max(...chances);
    if (top < least) continue;
    given++;
    if (chances.indexOf(top) === chosen) right++;
  }
  const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
  return `from ${least}: ${percent(right, given)} right of ${percent(given, choices.length)} %`;
}

/** The table as a module: one line a feature, one number a form of cue. */
function format(weights: Float64Array): string {
  const rows = SOURCE_FEATURES.map((name, i) => {
    const row = CUE_FORMS.map((_, form) => weights[form * SOURCE_FEATURES.length + i]!);
    return `  ${name}: [${row.map((weight) => Math.round(weight * 10) / 10 + 0).join(', ')}],\n`;
  });
  return `import type { SOURCE_FEATURES } from './source-features.js';

/** What each feature weighs for each form of cue, in the order of \`CUE_FORMS\`; made by \`npm run train:sources\`. */
export const sourceWeights: Readonly<Record<(typeof SOURCE_FEATURES)[number], readonly number[]>> = {
${rows.join('')}};
`;
}

const [corpus, file = 'model/quotes.bin'] = process.argv.slice(2);
if (!corpus) throw new Error(USAGE);
const model = modelOf(readModelFile(readFileSync(file)));
const choices = readCorpus(corpus).flatMap((annotated, i) => readChoices(model, annotated, i % FOLDS));
const held = choices.filter(({ fold }) => fold === 0);
const weights = train(choices.filter(({ fold }) => fold !== 0));
for (const least of [0, 0.5, 0.7, 0.9]) console.log(`held out, ${judge(weights, held, least)}`);
writeFileSync(TABLE, format(train(choices)));
