import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Span } from '../src/types.js';
import type { AnnotatedArticle, GoldAttribution } from './corpus.js';

/**
 * Reads one part of PolNeAR as its authors publish it: `text/ARTICLE.txt` beside `attributions/ARTICLE_ANNOTATOR.ann`
 * (brat standoff). Of an article with several annotators the first file in sorted order counts.
 */
export function readBratFolder(folder: string): AnnotatedArticle[] {
  const annotations = readdirSync(join(folder, 'attributions'))
    .filter((name) => name.endsWith('.ann'))
    .sort();
  return readdirSync(join(folder, 'text'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const id = basename(name, '.txt');
      const annotation = annotations.find((file) => file.startsWith(`${id}_`) || file === `${id}.ann`);
      if (annotation === undefined) return [];
      const text = readFileSync(join(folder, 'text', name), 'utf8');
      return [
        {
          id,
          text,
          attributions: parseBrat(readFileSync(join(folder, 'attributions', annotation), 'utf8'), text),
        },
      ];
    });
}

/**
 * The attributions of one `.ann` file. Its `T` lines are labelled spans in code points, `;` between the fragments of
 * one; its `E` lines tie them together:
 *
 *     T1	Source 110 112	we
 *     E1	Attribution:T4 Content:T3 Cue:T2 Source:T1
 */
export function parseBrat(annotation: string, text: string): GoldAttribution[] {
  const toUnits = unitOffsets(text);
  const spans = new Map<string, Span[]>();
  const events: string[] = [];
  for (const line of annotation.split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const fragments = body.slice(body.indexOf(' ') + 1).split(';');
      spans.set(
        id,
        fragments.map((fragment) => {
          const [start = 0, end = 0] = fragment.split(' ').map(Number);
          return [toUnits(start), toUnits(end)] as const;
        }),
      );
    } else if (id.startsWith('E')) events.push(body);
  }
  return events.map((event) => readEvent(event, spans)).filter(({ content }) => content.length > 0);
}

function readEvent(event: string, spans: ReadonlyMap<string, readonly Span[]>): GoldAttribution {
  const parts: Record<'Source' | 'Cue' | 'Content', Span[]> = { Source: [], Cue: [], Content: [] };
  for (const argument of event.trim().split(' ')) {
    const [role = '', id = ''] = argument.split(':');
    const kind = role.replace(/\d+$/, '');
    if (kind === 'Source' || kind === 'Cue' || kind === 'Content') parts[kind].push(...(spans.get(id) ?? []));
  }
  const inOrder = (list: Span[]): Span[] => list.sort((a, b) => a[0] - b[0]);
  return { source: inOrder(parts.Source), cue: inOrder(parts.Cue), content: inOrder(parts.Content) };
}

/** From an offset in code points to one in UTF-16 units. */
function unitOffsets(text: string): (codePoints: number) => number {
  const offsets: number[] = [];
  let unit = 0;
  for (const character of text) {
    offsets.push(unit);
    unit += character.length;
  }
  return (codePoints) => offsets[codePoints] ?? unit;
}
