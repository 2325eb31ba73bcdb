import { addCounts, type Counts, startCounts } from './counts.js';
import { agree, type Evidence } from './evidence.js';
import { groupBy } from './group-by.js';

/** What was counted under one name and one evidence. */
export interface Group {
  readonly name: string;
  readonly evidence: Evidence;
  readonly counts: Counts;
}

/**
 * Joins the groups of one name into speakers: two groups are one speaker if they agree, and agree with the same other
 * groups of that name. So where *she* and *he* are both called Robin Vale in different articles, the two stay apart, and
 * an article that tells neither stays apart from both: whose it is is not known. The order of articles does not matter.
 */
export function joinGroups(groups: readonly Group[]): Counts[] {
  const byName = groupBy(groups, ({ name }) => name);
  return [...byName.values()].flatMap(joinNamesakes).sort((a, b) => a.first!.index - b.first!.index);
}

function joinNamesakes(groups: readonly Group[]): Counts[] {
  const joined = groupBy(groups, ({ evidence }) =>
    groups.map((other) => Number(agree(evidence, other.evidence))).join(''),
  );
  return [...joined.values()].map((same) => {
    const counts = startCounts();
    for (const group of same) addCounts(counts, group.counts);
    return counts;
  });
}
