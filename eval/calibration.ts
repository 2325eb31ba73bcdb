/** A record's confidence, and whether it was right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly shareRight: number;
}

const BINS = 10;

/** The reliability diagram in ten bins of equal width (Guo et al. 2017); empty bins are left out. */
export function binsOf(judged: readonly Judged[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const own = judged.filter(({ confidence }) => Math.min(Math.floor(confidence * BINS), BINS - 1) === bin);
    const mean = (value: (each: Judged) => number): number =>
      own.reduce((sum, each) => sum + value(each), 0) / own.length;
    return {
      from: bin / BINS,
      count: own.length,
      meanConfidence: mean(({ confidence }) => confidence),
      shareRight: mean(({ right }) => (right ? 1 : 0)),
    };
  }).filter(({ count }) => count > 0);
}

/** Expected calibration error: the mean gap between confidence and the share that is right, weighted by records. */
export function meanGap(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const gaps = bins.map(
    ({ count, meanConfidence, shareRight }) => count * Math.abs(meanConfidence - shareRight),
  );
  return gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(total, 1);
}
