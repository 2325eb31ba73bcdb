import {
  addTo,
  addToPool,
  type Candidate,
  indexIn,
  isSame,
  newCandidate,
  type Pool,
} from './candidate-pool.js';
import { withFronted } from './fronted.js';
import { labelSpan } from './labels.js';
import type { Lattice } from './lattice.js';
import {
  attributionsOf,
  Head,
  type Heads,
  headsOf,
  type Link,
  type LinkedAttribution,
  linksOf,
} from './linking.js';
import { FURTHEST, otherPaths, type Path } from './paths.js';
import { recut } from './recut.js';
import type { Searches } from './source-choice.js';
import { type LabelledSpan, spansOf } from './spans.js';
import type { Tagging } from './tagger.js';
import { finishContent } from './unfinished.js';
import { ROW, STEP } from './weight-table.js';

function readSpans(tagging: Tagging, from: number, to: number): LabelledSpan[] {
  const spans = spansOf(tagging.labels, from, to).map((span) => finishContent(tagging, span));
  return withFronted(tagging, spans);
}

/** A stretch of tokens `[from, to)`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The spans of an article under its best labels. */
interface Best {
  readonly stretches: readonly Stretch[];
  readonly spans: readonly (readonly LabelledSpan[])[];
  /** How many spans stand before each stretch, and in all. */
  readonly offsets: readonly number[];
  readonly heads: Heads;
  readonly links: readonly Link[];
  /** The links of each stretch: those whose cue or a content of which is in it. */
  readonly linksIn: readonly (readonly Link[])[];
}

const isIn = (span: LabelledSpan, { from, to }: Stretch): boolean => span.from >= from && span.from < to;

/** The spans around a stretch, in text order: those of the stretch before and of the one after. */
interface Around {
  readonly before: readonly LabelledSpan[];
  readonly after: readonly LabelledSpan[];
}

/**
 * The heads of the spans `[...before, ...own, ...after]`, as far as they stay whatever the labels of stretch `s`: of
 * those around it, unless they are in it or may come to be.
 * @param count of the spans that are `own` now.
 */
function knownHeads({ offsets, heads }: Best, { before, after }: Around, s: number, count: number): Heads {
  const first = offsets[s] - before.length;
  const last = offsets[s + 1];
  const grown = count - (last - offsets[s]);
  const settle = (span: LabelledSpan, index: number): number => {
    const head = heads[index];
    const isOwn = head >= offsets[s] && head < last;
    if (span.kind === 'content' && (head < 0 || isOwn)) return Head.open;
    if (isOwn || head < first || head >= last + after.length) return Head.none;
    return head < last ? head - first : head - first + grown;
  };
  const known: number[] = [];
  for (let k = 0; k < before.length; k++) known.push(settle(before[k], first + k));
  for (let k = 0; k < count; k++) known.push(Head.open);
  for (let k = 0; k < after.length; k++) known.push(settle(after[k], last + k));
  return known;
}

/** A link with the indices of the candidates that it stands for. */
interface KnownLink {
  readonly link: Link;
  readonly indices: readonly number[];
}

/** What all looks at an article share. */
interface Search {
  /** Its labels are those of the path that is looked at. */
  readonly tagging: Tagging;
  readonly linker: Float32Array;
  readonly best: Best;
  readonly pool: Pool;
  /** By where their cues begin. */
  readonly links: Map<number, KnownLink[]>;
  readonly searches: Searches;
}

/** The candidates that a link stands for, added to the pool when it is first seen. */
function recall({ tagging, pool, links, searches }: Search, link: Link, isBest: boolean): readonly number[] {
  const known = links.get(link.cue.from)?.find((other) => isSame(other.link, link));
  if (known) return known.indices;
  const indices = attributionsOf(tagging.context, link, searches).map((attribution) => {
    const index = indexIn(pool, attribution);
    return index < 0 ? addToPool(pool, newCandidate(tagging, attribution, isBest)) : index;
  });
  addTo(links, link.cue.from, { link, indices });
  return indices;
}

/** The links of a stretch that is labelled anew. */
function linksAlong({ tagging, linker, best }: Search, s: number): Link[] {
  const stretch = best.stretches[s];
  const around = { before: s > 0 ? best.spans[s - 1] : [], after: best.spans[s + 1] ?? [] };
  const own = readSpans(tagging, stretch.from, stretch.to);
  const spans = [...around.before, ...own, ...around.after];
  const heads = headsOf(tagging.context, spans, linker, knownHeads(best, around, s, own.length));
  return linksOf(spans, heads).filter(
    ({ cue, content }) => isIn(cue, stretch) || content.some((span) => isIn(span, stretch)),
  );
}

/**
 * Looks for candidates along each path of a stretch, the best one first.
 * @returns for each one found, which paths have it, a bit each.
 */
function explore(search: Search, paths: readonly Path[], s: number): Map<number, number> {
  const { best } = search;
  const { labels } = search.tagging;
  const { from } = best.stretches[s];
  const sightings = new Map<number, number>();
  paths.forEach((path, k) => {
    labels.set(path.labels, from);
    for (const link of k === 0 ? best.linksIn[s] : linksAlong(search, s)) {
      for (const index of recall(search, link, false))
        sightings.set(index, (sightings.get(index) ?? 0) | (1 << k));
    }
  });
  labels.set(paths[0].labels, from);
  return sightings;
}

/** A candidate with what the paths of one more stretch say, of which it is on those `seen`, a bit each. */
function withSightings(
  candidate: Candidate,
  paths: readonly Path[],
  weights: readonly number[],
  seen: number,
): Candidate {
  let { gap, rival } = candidate;
  let mass = 0;
  paths.forEach((path, k) => {
    if (seen & (1 << k)) {
      gap = Math.min(gap, path.gap);
      mass += weights[k];
    } else rival = Math.min(rival, path.gap);
  });
  const isFirst = candidate.isBest && candidate.rival === FURTHEST;
  const { attribution, view, isBest } = candidate;
  return { attribution, view, isBest, gap, rival, mass: isFirst ? mass : Math.max(mass, candidate.mass) };
}

/** Adds the attributions of the same cue with other contents, as far as they are new. */
function addWithContents(
  { tagging, pool, searches }: Search,
  { cue, source, content }: LinkedAttribution,
  contents: readonly LabelledSpan[],
): void {
  const { context, labels, sums } = tagging;
  const found = cue
    ? attributionsOf(context, { cue, source, content: contents }, searches)
    : [{ cue, source, content: contents }];
  const added = found.filter((attribution) => indexIn(pool, attribution) < 0);
  if (added.length === 0) return;
  const all = [...content, ...contents];
  const from = Math.min(...all.map((span) => span.from));
  const to = Math.max(...all.map((span) => span.to));
  const own = labels.slice(from, to);
  for (const span of content) labels.fill(0, span.from, span.to);
  for (const span of contents) labelSpan(labels, span.from, span.to, 'content', span.side);
  let lost = 0;
  for (let i = from; i < to; i++) lost += sums[i * ROW + own[i - from]] - sums[i * ROW + labels[i]];
  const gap = Math.max(0, lost * STEP);
  for (const attribution of added)
    addToPool(pool, { ...newCandidate(tagging, attribution, false), gap, rival: 0 });
  labels.set(own, from);
}

/** The shares of paths in what is likely. */
function weigh(paths: readonly Path[]): number[] {
  const likely = paths.map(({ gap }) => Math.exp(-gap));
  const all = likely.reduce((sum, one) => sum + one, 0);
  return likely.map((one) => one / all);
}

function readBest(tagging: Tagging, linker: Float32Array): Best {
  const stretches: Stretch[] = [];
  tagging.stretches.forEach((to, s) => {
    const from = s > 0 ? tagging.stretches[s - 1] : to;
    if (to > from) stretches.push({ from, to });
  });
  const spans = stretches.map(({ from, to }) => readSpans(tagging, from, to));
  const offsets = [0];
  for (const own of spans) offsets.push(offsets[offsets.length - 1] + own.length);
  const all = spans.flat();
  const heads = headsOf(tagging.context, all, linker);
  const links = linksOf(all, heads);
  return { stretches, spans, offsets, heads, links, linksIn: byStretch(spans, links) };
}

/** The links of each stretch, each of whose spans is in one of them. */
function byStretch(spans: Best['spans'], links: readonly Link[]): Link[][] {
  const homes = new Map<LabelledSpan, Link[]>();
  const linksIn = spans.map((own) => {
    const home: Link[] = [];
    for (const span of own) homes.set(span, home);
    return home;
  });
  for (const link of links)
    for (const span of [link.cue, ...link.content]) {
      const home = homes.get(span)!;
      if (home.at(-1) !== link) home.push(link);
    }
  return linksIn;
}

/**
 * Every attribution of a tagged article that could be right: those of its labels, and those that a close second choice
 * for one token would bring with it.
 */
export function candidatesOf(article: Tagging, lattice: Lattice, linker: Float32Array): Candidate[] {
  const { context, sums, stretches } = article;
  const tagging = { context, labels: article.labels.slice(), sums, stretches };
  const best = readBest(tagging, linker);
  const pool: Pool = { candidates: [], starts: new Map() };
  const search: Search = { tagging, linker, best, pool, links: new Map(), searches: new Map() };
  const { candidates } = pool;
  for (const link of best.links) recall(search, link, true);
  best.stretches.forEach(({ from, to }, s) => {
    const others = otherPaths(
      lattice,
      sums.subarray(from * ROW, to * ROW),
      context.signals.place.subarray(from, to),
    );
    if (others.length === 0) return;
    const paths = [{ gap: 0, labels: tagging.labels.slice(from, to) }, ...others];
    const weights = weigh(paths);
    for (const [index, seen] of explore(search, paths, s))
      candidates[index] = withSightings(candidates[index], paths, weights, seen);
  });
  for (const { attribution } of candidates.filter(({ isBest }) => isBest))
    for (const contents of recut(tagging, attribution.content))
      addWithContents(search, attribution, contents);
  return candidates;
}
