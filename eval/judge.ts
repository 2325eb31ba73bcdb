import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnnotatedArticle } from '../train/corpus.js';
import type { FoundArticle } from './found.js';

interface Score {
  readonly f1: number;
}

/** What the judge prints with `--json`, as far as it is used here. */
interface Report {
  readonly tokens: { readonly micro: Score };
  readonly found: Score;
  readonly attributed: Score;
  readonly exactRecall: number;
  readonly slices: Record<'direct' | 'mixed' | 'indirect', { readonly attributed: Score }>;
  readonly speakers?: Record<string, { readonly namedWhereFound: number; readonly saidAndNamed: number }>;
  readonly roles?: { readonly precision: number; readonly recall: number };
}

/** Figures by name, in percent, to a tenth. */
export type Figures = Readonly<Record<string, number>>;

const percent = (share: number): number => Number((100 * share).toFixed(1));

function figuresOf({ tokens, found, attributed, exactRecall, slices, speakers, roles }: Report): Figures {
  return {
    'tokens micro': percent(tokens.micro.f1),
    found: percent(found.f1),
    attributed: percent(attributed.f1),
    'direct attributed': percent(slices.direct.attributed.f1),
    'mixed attributed': percent(slices.mixed.attributed.f1),
    'indirect attributed': percent(slices.indirect.attributed.f1),
    'exact content, recall': percent(exactRecall),
    ...(speakers && {
      'who said it, of those found': percent(speakers.all.namedWhereFound),
      'who said it, named source': percent(speakers.named.namedWhereFound),
      'who said it, pronoun': percent(speakers.pronoun.namedWhereFound),
      'who said it, no source': percent(speakers.absent.namedWhereFound),
      'who said it, of all': percent(speakers.all.saidAndNamed),
    }),
    ...(roles && {
      'roles, precision': percent(roles.precision),
      'roles, recall': percent(roles.recall),
    }),
  };
}

const lines = (items: readonly object[]): string => items.map((item) => `${JSON.stringify(item)}\n`).join('');

/** Either records of the tool or attributions without words, a line each. */
const linesOf = (found: FoundArticle | AnnotatedArticle): string =>
  'attributions' in found
    ? lines([found])
    : lines(found.quotes.map((quote) => ({ article: found.id, ...quote })));

/**
 * Has the judge, a script that takes `GOLD PREDICTIONS --json`, compare what was found with what annotators marked.
 * @param speakers a JSONL file of who is behind each attribution, if there is one for these articles.
 * @throws Error with what the judge says when it fails.
 */
export function askJudge(
  judge: string,
  gold: readonly AnnotatedArticle[],
  found: readonly (FoundArticle | AnnotatedArticle)[],
  speakers?: string,
): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-'));
  try {
    const goldFile = join(folder, 'gold.jsonl');
    const foundFile = join(folder, 'found.jsonl');
    writeFileSync(goldFile, lines(gold));
    writeFileSync(foundFile, found.map(linesOf).join(''));
    const options = speakers === undefined ? [] : ['--speakers', speakers];
    const args = [judge, goldFile, foundFile, '--json', ...options];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`${judge} failed: ${stderr}`);
    return figuresOf(JSON.parse(stdout) as Report);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
