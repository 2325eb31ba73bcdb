import type { FilterOptions } from '../batch/filter.js';
import type { WorkOptions } from '../batch/work.js';
import { type InputFormat, splitInputs } from '../input/index.js';
import { sizeOfPortion } from '../input/portion.js';
import { type OutputFormat, WRITERS } from '../output/index.js';
import { DONE, Failure, SOME_UNREADABLE } from './failure.js';
import { openOutputFile } from './output-file.js';
import { createReport, type Report } from './report.js';
import { chooseColor, chooseWidth } from './screen.js';
import { catchSignals, leaveInterrupted } from './signals.js';
import { openStandardOutput, type Sink } from './sink.js';

/** The options of `quotes extract`, checked. */
export interface ExtractRequest extends FilterOptions {
  readonly inputs: readonly string[];
  readonly inputFormat?: InputFormat;
  readonly format: OutputFormat;
  readonly byArticle: boolean;
  /** `null` for standard output. */
  readonly output: string | null;
  readonly all: boolean;
  /** Threads, 1 or more. */
  readonly jobs: number;
  readonly quiet: boolean;
  readonly color: boolean;
}

/** Reads every input, writes every quote, and returns the exit status. */
export async function runExtract(request: ExtractRequest): Promise<number> {
  const signal = catchSignals();
  const sink = request.output === null ? openStandardOutput() : await openOutputFile(request.output);
  const report = createReport({ quiet: request.quiet, showProgress: isWatched(request) });
  try {
    await writeResults(request, { sink, report, signal });
  } catch (error) {
    report.endProgress();
    await sink.discard();
    if (request.inputs.includes('-')) process.stdin.destroy();
    throw error;
  }
  if (signal.aborted) return leaveInterrupted(signal);
  report.summarize();
  return report.hasUnreadable() ? SOME_UNREADABLE : DONE;
}

/** Progress is for who waits for it: in a terminal that the results do not fill. */
function isWatched({ output }: ExtractRequest): boolean {
  return Boolean(process.stderr.isTTY && (output !== null || !process.stdout.isTTY));
}

interface Run {
  readonly sink: Sink;
  readonly report: Report;
  readonly signal: AbortSignal;
}

async function writeResults(request: ExtractRequest, { sink, report, signal }: Run): Promise<void> {
  const { runBatch } = await loadBatch();
  const work = await describeWork(request);
  const createWriter = (continues: boolean) => WRITERS[work.format].create({ ...work.writer, continues });
  await sink.write((await createWriter(false)).begin?.() ?? '');
  let begun = false;
  const { inputs, inputFormat, jobs } = request;
  const startPool = async () => (await import('../batch/pool.js')).createPool(jobs, work);
  const portions = splitInputs(inputs, { format: inputFormat, stdin: () => process.stdin });
  for await (const { items, result } of runBatch({
    portions,
    work,
    jobs,
    continues: false,
    signal,
    startPool,
  })) {
    report.add(
      result,
      items.reduce((sum, item) => sum + sizeOfPortion(item), 0),
    );
    await sink.write(result.text);
    begun ||= result.text.length > 0;
  }
  await sink.write((await createWriter(begun)).end?.() ?? '');
  report.endProgress();
  // A file that was interrupted would look whole; on a stream every record that went out is whole.
  await (signal.aborted && request.output !== null ? sink.discard() : sink.finish());
}

async function describeWork(request: ExtractRequest): Promise<WorkOptions> {
  const { format, byArticle, inputs, output, color, all, type, speaker, minConfidence } = request;
  const { forTerminal } = WRITERS[format];
  const toFile = output !== null;
  const writer = {
    byArticle,
    width: forTerminal ? chooseWidth(toFile) : null,
    color: forTerminal ? await chooseColor(color, toFile) : 0,
    onlyArticle: inputs.length === 1 ? inputs[0]! : null,
  } as const;
  return { all, filter: { type, speaker, minConfidence }, format, writer };
}

/** The library says in a plain error what it lacks, a model above all; another error is a bug. */
async function loadBatch(): Promise<typeof import('../batch/run.js')> {
  try {
    return await import('../batch/run.js');
  } catch (error) {
    if (error instanceof Error && error.constructor === Error)
      throw new Failure(error.message, SOME_UNREADABLE);
    throw error;
  }
}
