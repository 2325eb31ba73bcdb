// Fails if a figure on dev falls below the one recorded in model/figures.json.
//
//   node .ci/accuracy.mjs SHARED            check
//   node .ci/accuracy.mjs SHARED --record   write today's figures
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RECORDED = new URL('../model/figures.json', import.meta.url);
const [shared, flag] = process.argv.slice(2);
const corpus = join(shared, 'corpora/polnear');

function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')}\n${stderr}`);
  return stdout;
}

function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-'));
  try {
    const predictions = join(folder, 'dev.ndjson');
    const dev = join(corpus, 'dev.jsonl');
    run(['bin/quotes.js', 'extract', dev, '--all', '-q', '--format', 'ndjson', '-o', predictions]);
    return JSON.parse(
      run([
        join(shared, 'eval/score.mjs'),
        dev,
        predictions,
        '--speakers',
        join(corpus, 'dev.speakers.jsonl'),
        '--json',
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function figuresOf({ tokens, found, attributed, exactRecall, slices, speakers, roles }) {
  const percent = (share) => Number((100 * share).toFixed(1));
  return {
    'tokens micro': percent(tokens.micro.f1),
    found: percent(found.f1),
    attributed: percent(attributed.f1),
    'direct attributed': percent(slices.direct.attributed.f1),
    'mixed attributed': percent(slices.mixed.attributed.f1),
    'indirect attributed': percent(slices.indirect.attributed.f1),
    'exact content, recall': percent(exactRecall),
    'who said it, of those found': percent(speakers.all.namedWhereFound),
    'who said it, named source': percent(speakers.named.namedWhereFound),
    'who said it, pronoun': percent(speakers.pronoun.namedWhereFound),
    'who said it, no source': percent(speakers.absent.namedWhereFound),
    'who said it, of all': percent(speakers.all.saidAndNamed),
    'roles, precision': percent(roles.precision),
    'roles, recall': percent(roles.recall),
  };
}

const figures = figuresOf(measure());
if (flag === '--record') writeFileSync(RECORDED, `${JSON.stringify(figures, null, 2)}\n`);
const recorded = JSON.parse(readFileSync(RECORDED, 'utf8'));
let failed = 0;
for (const [name, floor] of Object.entries(recorded)) {
  const fell = figures[name] < floor;
  if (fell) failed++;
  console.log(
    `${name.padEnd(30)}${figures[name].toFixed(1).padStart(6)}  recorded ${floor.toFixed(1).padStart(5)}${fell ? '  FELL' : ''}`,
  );
}
process.exitCode = failed > 0 ? 1 : 0;
