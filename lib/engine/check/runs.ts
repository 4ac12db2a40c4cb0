import type { Run } from './counts.ts';

/** How many whole numbers there are in a run; none where its ends are the wrong way round. */
export const sizeOf = ({ low, high }: Run): bigint => (high < low ? 0n : high - low + 1n);
/** What both runs have. */
export const within = (run: Run, { low, high }: Run): Run => ({
  low: run.low > low ? run.low : low,
  high: run.high < high ? run.high : high,
});

/** How many numbers lie in at least one of the runs. */
export function sizeOfUnion(runs: readonly Run[]): bigint {
  let size = 0n;
  let last = -1n;
  for (const { low, high } of runs.toSorted((a, b) => (a.low < b.low ? -1 : a.low > b.low ? 1 : 0))) {
    if (high <= last) continue;
    size += high - (low > last ? low - 1n : last);
    last = high;
  }
  return size;
}

/**
 * The figures that pass, from `start`, which does, to both ends of `tried`. What passes lies side by side, for each end
 * of what a figure may stand for grows with it; so the ends of the run are found by halving.
 */
export function runFrom(start: bigint, tried: Run, passes: (figure: bigint) => boolean): Run {
  const last = (limit: bigint): bigint => {
    let [good, bad] = [start, limit];
    if (passes(bad)) return bad;
    while (bad - good > 1n || good - bad > 1n) {
      const middle = (good + bad) / 2n;
      if (passes(middle)) good = middle;
      else bad = middle;
    }
    return good;
  };
  return {
    low: start <= tried.low ? start : last(tried.low),
    high: start >= tried.high ? start : last(tried.high),
  };
}
