import {
  compare,
  decimal,
  type Exact,
  exact,
  floorOf,
  lastUnit,
  minus,
  plus,
  point,
  type Range,
  rangeOf,
  times,
  whole,
} from './exact.ts';
import type { Conclusion, Hedge } from './label.ts';
import { type Claimed, percent } from './recompute.ts';
import { parseWorking, sumOf } from './working.ts';

const HALF = exact(1n, 2n);

export const meets = (a: Range, b: Range): boolean =>
  compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
export const meetsOpen = (a: Range, b: Range): boolean =>
  compare(a.low, b.high) < 0 && compare(b.low, a.high) < 0;
export const around = (value: Exact, reach: Exact): Range => rangeOf(minus(value, reach), plus(value, reach));

/** Whether the recomputed figure is what the hedge says: a bound, or within 2.5% of the value. */
export function holds(hedge: Hedge, stated: Range, value: Exact, range: Range): boolean {
  const slack = times(value, exact(25n, 1000n));
  switch (hedge) {
    case 'over':
    case 'at-least':
      return compare(range.high, stated.low) >= 0;
    case 'under':
    case 'at-most':
      return compare(range.low, stated.high) <= 0;
    case 'nearly':
      return meets(range, { low: minus(stated.low, slack), high: stated.high });
    case 'about':
      return meets(range, { low: minus(value, slack), high: plus(value, slack) });
  }
}

export function contradicts(conclusion: Conclusion, { low, high }: Range): boolean {
  const limit = whole(Number(conclusion.replace(/[<>=]/gu, '')));
  if (conclusion.startsWith('<')) return compare(low, limit) >= 0;
  return conclusion.startsWith('>=') ? compare(high, limit) < 0 : compare(high, limit) <= 0;
}

/**
 * How many other wholes, larger by at most a fifth, of a body that votes or meets give the stated percentage. Undefined
 * where the figures are not such a claim.
 */
export function otherBases(claimed: Claimed): number | undefined {
  const { stated } = claimed;
  const working = parseWorking(claimed.working);
  if (stated === null || working.form !== 'ratio' || working.lessOne || claimed.kind === 'attainment') return;
  if (claimed.body !== true) return;
  const part = sumOf(working.part);
  const base = sumOf(working.whole);
  if (part.over % part.under !== 0n || base.over % base.under !== 0n) return;
  const most = floorOf(times(base, exact(12n, 10n)));
  const window = around(decimal(stated), times(lastUnit(stated), HALF));
  let fitting = 0;
  for (let other = floorOf(base) + 1n; other <= most; other++)
    if (meets(point(percent(part, exact(other, 1n))), window)) fitting += 1;
  return fitting;
}
