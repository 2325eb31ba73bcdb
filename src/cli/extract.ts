import type { FilterOptions } from '../batch/filter.js';
import { NoThreads } from '../batch/no-threads.js';
import type { WorkOptions } from '../batch/work.js';
import { type InputFormat, measureInputs, splitInputs } from '../input/index.js';
import { sizeOfPortion } from '../input/portion.js';
import { type OutputFormat, WRITERS, type WriterOptions } from '../output/index.js';
import type { KnownLists } from './configuration.js';
import { DONE, Failure, SOME_UNREADABLE, WRONG_USAGE } from './failure.js';
import { openOutputFile } from './output-file.js';
import { createReport, type Report } from './report.js';
import type { ResumableFile } from './resumable-file.js';
import { isSameFile, recognizeFile } from './same-file.js';
import { chooseColor, chooseWidth } from './screen.js';
import { catchSignals, leaveInterrupted } from './signals.js';
import { openStandardOutput, type Sink } from './sink.js';
import type { SummaryRequest } from './summing-sink.js';

/** The options of `quotes extract`, checked. */
export interface ExtractRequest extends FilterOptions {
  readonly inputs: readonly string[];
  readonly inputFormat?: InputFormat;
  readonly textField?: string;
  readonly idField?: string;
  readonly format: OutputFormat;
  readonly byArticle: boolean;
  /** `null` for standard output. */
  readonly output: string | null;
  /** Go on where an earlier run into `output` stopped. */
  readonly resume: boolean;
  readonly all: boolean;
  /** Threads, 1 or more. */
  readonly jobs: number;
  /** What the configuration adds to the library's own lists. */
  readonly knowledge: KnownLists;
  readonly quiet: boolean;
  readonly color: boolean;
  /** For `quotes speakers`, whose `format` is `sums`; `null` for `quotes extract`. */
  readonly summary: SummaryRequest | null;
}

/** Where the results go, and what is known of those that are there already. */
interface Output {
  readonly sink: Sink;
  readonly resumable: ResumableFile | null;
}

interface Run extends Output {
  readonly report: Report;
  readonly signal: AbortSignal;
}

const STDIN = 0;
const STDOUT = 1;

/** Reads every input, writes every quote, and returns the exit status. */
export async function runExtract(request: ExtractRequest): Promise<number> {
  const signal = catchSignals();
  refuseEndless(request);
  const output = await openOutput(request);
  const before = output.resumable?.before ?? null;
  const report = createReport({ quiet: request.quiet, showProgress: isWatched(request), before });
  try {
    await writeResults(request, { ...output, report, signal });
  } catch (error) {
    report.endProgress();
    await output.sink.discard();
    if (request.inputs.includes('-')) process.stdin.destroy();
    throw error instanceof NoThreads
      ? new Failure(`${error.message}; --jobs 1 does without`, SOME_UNREADABLE)
      : error;
  }
  if (signal.aborted) {
    report.summarizeInterrupted(describeRest(request));
    return leaveInterrupted(signal);
  }
  report.summarize();
  return report.totals().unreadable > 0 ? SOME_UNREADABLE : DONE;
}

/** What goes to a file as it comes must not be read from it: that would never end. */
function refuseEndless({ inputs, output }: ExtractRequest): void {
  if (output !== null) return;
  const both = inputs.find((input) => isSameFile(input === '-' ? STDIN : input, STDOUT));
  if (both !== undefined)
    throw new Failure(
      `${both === '-' ? 'standard input' : both} is read and written at once; write to another file, or with -o`,
      WRONG_USAGE,
    );
}

async function openOutput(request: ExtractRequest): Promise<Output> {
  if (!request.resume || request.output === null) return { sink: await openSink(request), resumable: null };
  const { inputFormat, textField, idField, byArticle, all, knowledge, type, speaker, minConfidence } =
    request;
  const same = { inputFormat, textField, idField, byArticle, all, knowledge, type, speaker, minConfidence };
  const { openResumableFile } = await import('./resumable-file.js');
  const file = await openResumableFile(request.output, same);
  return { sink: file, resumable: file };
}

async function openSink({ output, summary, color }: ExtractRequest): Promise<Sink> {
  const sink = output === null ? openStandardOutput() : await openOutputFile(output);
  if (summary === null) return sink;
  const { openSummingSink } = await import('./summing-sink.js');
  const screen = await describeScreen(WRITERS[summary.format].forTerminal, output, color);
  return openSummingSink(sink, summary, screen);
}

/** Progress is for who waits for it: in a terminal that the results do not fill. */
function isWatched({ output }: ExtractRequest): boolean {
  return Boolean(process.stderr.isTTY && (output !== null || !process.stdout.isTTY));
}

async function writeResults(
  request: ExtractRequest,
  { sink, resumable, report, signal }: Run,
): Promise<void> {
  const { runBatch } = await loadBatch();
  const work = await describeWork(request);
  const createWriter = (continues: boolean) => WRITERS[work.format].create({ ...work.writer, continues });
  const { inputs, inputFormat, jobs } = request;
  const isOutput = recognizeFile(request.output ?? STDOUT);
  const options = { ...work.fields, format: inputFormat, stdin: () => process.stdin, isOutput };
  const all = splitInputs(inputs, options);
  const bookmark = resumable && (await import('./bookmark.js')).createBookmark(resumable, report.totals);
  let begun = resumable?.before != null && resumable.before.length > 0;
  if (isWatched(request)) measureInputs(request.inputs).then(report.expect, () => {});
  if (!begun) await sink.write((await createWriter(false)).begin?.() ?? '');
  const startPool = async () => (await import('../batch/pool.js')).createPool(jobs, work);
  const results = runBatch({
    portions: bookmark?.skip(all) ?? all,
    work,
    jobs,
    continues: begun,
    signal,
    measure: (enough) => measureInputs(inputs, enough),
    startPool,
  });
  for await (const { items, result } of results) {
    report.add(
      result,
      items.reduce((sum, item) => sum + sizeOfPortion(item), 0),
    );
    await sink.write(result.text);
    begun ||= result.text.length > 0;
    await bookmark?.advance(items);
  }
  report.endProgress();
  if (signal.aborted) {
    await bookmark?.save();
    // A file that was interrupted, or a sum, would look whole; on a stream every record that went out is whole.
    if (request.output !== null || request.summary !== null) return sink.discard();
  }
  await sink.write((await createWriter(begun)).end?.() ?? '');
  await sink.finish();
}

function describeRest({ output, resume }: ExtractRequest): string {
  if (output === null) return 'the rest was not read';
  if (resume) return 'the same command goes on from there';
  return `${output} was not written (with --resume, a later run can go on)`;
}

async function describeWork(request: ExtractRequest): Promise<WorkOptions> {
  const { format, byArticle, inputs, output, color, all, knowledge, type, speaker, minConfidence } = request;
  const writer = {
    byArticle,
    ...(await describeScreen(WRITERS[format].forTerminal, output, color)),
    onlyArticle: inputs.length === 1 ? inputs[0]! : null,
  };
  const { textField, idField } = request;
  const filter = { type, speaker, minConfidence };
  return { all, knowledge, filter, fields: { textField, idField }, format, writer };
}

/** How wide and how colourful the results may be. */
async function describeScreen(
  forTerminal: boolean,
  output: string | null,
  color: boolean,
): Promise<Pick<WriterOptions, 'width' | 'color'>> {
  const toFile = output !== null;
  return {
    width: forTerminal ? chooseWidth(toFile) : null,
    color: forTerminal ? await chooseColor(color, toFile) : 0,
  };
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
