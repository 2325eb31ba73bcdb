import { type InputFormat, readInputs } from '../input/index.js';
import {
  type ArticleHead,
  type OutputFormat,
  WRITERS,
  type Writer,
  type WriterOptions,
} from '../output/index.js';
import type { Quote } from '../types.js';
import type { KnownLists } from './configuration.js';
import { DONE, Failure, SOME_UNREADABLE } from './failure.js';
import { createFilter, type FilterOptions } from './filter.js';
import { openOutputFile } from './output-file.js';
import { createReport, type Report } from './report.js';
import { chooseColor, chooseWidth } from './screen.js';
import { catchSignals, leaveInterrupted, untilAborted } from './signals.js';
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
  readonly all: boolean;
  /** What the configuration adds to the library's own lists. */
  readonly knowledge: KnownLists;
  readonly quiet: boolean;
  readonly color: boolean;
  /** For `quotes speakers`, whose `format` is `sums`; `null` for `quotes extract`. */
  readonly summary: SummaryRequest | null;
}

type Extract = typeof import('../index.js').extract;

interface Run {
  readonly request: ExtractRequest;
  readonly extract: Extract;
  readonly writer: Writer;
  readonly report: Report;
  readonly signal: AbortSignal;
}

/** Reads every input, writes every quote, and returns the exit status. */
export async function runExtract(request: ExtractRequest): Promise<number> {
  const signal = catchSignals();
  const sink = await openSink(request);
  const showProgress = Boolean(process.stderr.isTTY && (request.output !== null || !process.stdout.isTTY));
  const report = createReport({ quiet: request.quiet, showProgress });
  try {
    const extract = await loadExtract();
    const writer = await createWriter(request);
    await writeResults({ request, extract, writer, report, signal }, sink);
  } catch (error) {
    report.endProgress();
    await sink.discard();
    throw error;
  }
  if (signal.aborted) return leaveInterrupted(signal);
  report.summarize();
  return report.hasUnreadable() ? SOME_UNREADABLE : DONE;
}

async function openSink({ output, summary, color }: ExtractRequest): Promise<Sink> {
  const sink = output === null ? openStandardOutput() : await openOutputFile(output);
  if (summary === null) return sink;
  const { openSummingSink } = await import('./summing-sink.js');
  return openSummingSink(
    sink,
    summary,
    await describeScreen(WRITERS[summary.format].forTerminal, output, color),
  );
}

async function writeResults(run: Run, sink: Sink): Promise<void> {
  for await (const text of formatResults(run)) await sink.write(text);
  run.report.endProgress();
  // A file that was interrupted, or a sum, would look whole; on a stream every record that went out is whole.
  const looksWhole = run.request.output !== null || run.request.summary !== null;
  await (run.signal.aborted && looksWhole ? sink.discard() : sink.finish());
}

/** Everything that is printed, an article at a time. */
async function* formatResults(run: Run): AsyncGenerator<string> {
  const { request, extract, writer, report, signal } = run;
  const { inputs, inputFormat: format, textField, idField } = request;
  const readings = readInputs(inputs, { format, textField, idField, stdin: () => process.stdin });
  const keep = createFilter(request);
  yield writer.begin?.() ?? '';
  for await (const reading of untilAborted(readings, signal)) {
    if ('error' in reading) {
      report.addUnreadable(reading);
      yield writer.unreadable?.(reading.article, reading.error) ?? '';
    } else {
      if (reading.warning !== undefined) report.warn(reading.article, reading.warning);
      const quotes = extract(reading.text, { ...request.knowledge, all: request.all }).filter(keep);
      report.addArticle(quotes);
      yield formatArticle(writer, reading, quotes);
    }
  }
  yield writer.end?.() ?? '';
}

function formatArticle(writer: Writer, head: ArticleHead, quotes: readonly Quote[]): string {
  const { article } = head;
  let text = writer.beginArticle?.(head) ?? '';
  for (const quote of quotes) text += writer.record({ ...quote, article });
  return text + (writer.endArticle?.() ?? '');
}

async function createWriter({ format, byArticle, inputs, output, color }: ExtractRequest): Promise<Writer> {
  const { create, forTerminal } = WRITERS[format];
  return create({
    byArticle,
    ...(await describeScreen(forTerminal, output, color)),
    onlyArticle: inputs.length === 1 ? inputs[0]! : null,
  });
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
async function loadExtract(): Promise<Extract> {
  try {
    return (await import('../index.js')).extract;
  } catch (error) {
    if (error instanceof Error && error.constructor === Error)
      throw new Failure(error.message, SOME_UNREADABLE);
    throw error;
  }
}
