import {
  by,
  compare,
  decimal,
  decimalsOf,
  type Exact,
  exact,
  floorOf,
  lastUnit,
  minus,
  plus,
  point,
  type Range,
  rangeOf,
  size,
  spread,
  times,
  whole,
} from './exact.ts';
import type { Conclusion, Hedge, Label, Outcome } from './label.ts';
import { coarse, parseWorking, reachOf, type Sum, sumOf, type Working } from './working.ts';

const HUNDRED = whole(100);
const ONE = whole(1);
const HALF = exact(1n, 2n);
const NOTABLE = exact(5n, 100n);

/** What a label's figures come to, and what the definitions say of it. */
export interface Judgement {
  readonly computed: Exact | undefined;
  readonly verdict: Outcome;
}

interface Figure {
  readonly value: Exact;
  readonly range: Range;
}

type Claimed = Omit<Label, 'anchor' | 'computed' | 'verdict' | 'accept'>;

const figure = (a: Sum, b: Sum, operation: (a: Exact, b: Exact) => Exact): Figure => ({
  value: operation(sumOf(a), sumOf(b)),
  range: spread(reachOf(a), reachOf(b), operation),
});

const negated = (terms: Sum): Sum =>
  terms.map(({ value, range, written }) => ({
    value: minus(whole(0), value),
    range: { low: minus(whole(0), range.high), high: minus(whole(0), range.low) },
    written: `-${written}`,
  }));

const percent = (a: Exact, b: Exact): Exact => times(by(a, b), HUNDRED);
const growth = (before: Exact, after: Exact): Exact => minus(percent(after, before), HUNDRED);

/** The figure that the working gives in the unit of what is stated, and the other figures that must agree with it. */
function recompute(working: Working, { kind, falls }: Claimed, isCoarse: boolean): Figure | undefined {
  const read = (...sums: readonly Sum[]): readonly Sum[] => (isCoarse ? coarse(...sums) : sums);
  const of = (a: Sum, b: Sum, operation: (a: Exact, b: Exact) => Exact): Figure => {
    const [first = a, second = b] = read(a, b);
    return figure(first, second, operation);
  };
  const signed = (delta: Sum): Sum => (falls ? negated(delta) : delta);
  const between =
    kind === 'points'
      ? (before: Exact, after: Exact) => minus(after, before)
      : kind === 'multiple'
        ? (before: Exact, after: Exact) => by(after, before)
        : growth;
  switch (working.form) {
    case 'ratio':
      return of(working.part, working.whole, (a, b) =>
        working.lessOne ? minus(percent(a, b), HUNDRED) : percent(a, b),
      );
    case 'levels':
      return of(working.before, working.after, between);
    case 'delta-after':
      return of(signed(working.delta), working.after, (d, a) => between(minus(a, d), a));
    case 'delta-before':
      return of(signed(working.delta), working.before, (d, b) => between(b, plus(b, d)));
    case 'total':
    case 'shares':
      return { value: sumOf(working.parts), range: reachOf(working.parts) };
    default:
      return undefined;
  }
}

const meets = (a: Range, b: Range): boolean => compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
const meetsOpen = (a: Range, b: Range): boolean => compare(a.low, b.high) < 0 && compare(b.low, a.high) < 0;
const around = (value: Exact, reach: Exact): Range => rangeOf(minus(value, reach), plus(value, reach));

/** Whether the recomputed figure is what the hedge says: a bound, or within 2.5% of the value. */
function holds(hedge: Hedge, stated: Range, value: Exact, range: Range): boolean {
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

function contradicts(conclusion: Conclusion, { low, high }: Range): boolean {
  const limit = whole(Number(conclusion.replace(/[<>=]/gu, '')));
  if (conclusion.startsWith('<')) return compare(low, limit) >= 0;
  return conclusion.startsWith('>=') ? compare(high, limit) < 0 : compare(high, limit) <= 0;
}

/** Whether another whole, larger by at most a tenth (a fifth for a body), gives the stated percentage. */
function fitsOtherBase(working: Working, claimed: Claimed, stated: string): boolean {
  if (working.form !== 'ratio' || working.lessOne || claimed.kind === 'attainment') return false;
  if (decimalsOf(stated) === 0 && claimed.body !== true) return false;
  const part = sumOf(working.part);
  const base = sumOf(working.whole);
  if (part.over % part.under !== 0n || base.over % base.under !== 0n) return false;
  const most = floorOf(times(base, claimed.body ? exact(12n, 10n) : exact(11n, 10n)));
  const window = around(decimal(stated), times(lastUnit(stated), HALF));
  for (let other = floorOf(base) + 1n; other <= most; other++) {
    if (meets(point(percent(part, exact(other, 1n))), window)) return true;
  }
  return false;
}

/** The whole-number part nearest to the percentage of the whole, and whether it gives it under any rounding. */
function grim(base: Exact, stated: string): Judgement {
  const value = decimal(stated);
  const ideal = by(times(base, value), HUNDRED);
  const nearest = exact(floorOf(plus(ideal, HALF)), 1n);
  const window = around(value, lastUnit(stated));
  const fits = meetsOpen(point(percent(nearest, base)), window);
  return fits ? { computed: nearest, verdict: 'consistent' } : { computed: undefined, verdict: 'impossible' };
}

/** The base that is not printed. */
function derive(working: Working, { kind, falls }: Claimed, stated: Exact): Exact | undefined {
  const signed = falls ? minus(whole(0), stated) : stated;
  const factor =
    kind === 'multiple' ? stated : kind === 'change' ? plus(ONE, by(signed, HUNDRED)) : by(stated, HUNDRED);
  switch (working.form) {
    case 'after-only':
      return kind === 'points' ? minus(sumOf(working.after), signed) : by(sumOf(working.after), factor);
    case 'delta-only':
      return by(sumOf(working.delta), by(stated, HUNDRED));
    case 'part-only':
      return by(sumOf(working.part), working.lessOne ? plus(ONE, by(signed, HUNDRED)) : by(stated, HUNDRED));
    default:
      return undefined;
  }
}

/** A total against its parts; shares against 100 with the slack that the rounding of each allows. */
function judgeSum(working: Working & { form: 'total' | 'shares' }): Judgement {
  const computed = sumOf(working.parts);
  if (working.form === 'shares') {
    const slack = working.parts.map(({ written }) => times(lastUnit(written), HALF)).reduce(plus);
    return {
      computed,
      verdict: meets(point(computed), around(HUNDRED, slack)) ? 'consistent' : 'inconsistent',
    };
  }
  const reach = reachOf(working.parts);
  const total = reachOf(working.total);
  const fits = working.isComplete ? meets(reach, total) : compare(reach.low, total.high) <= 0;
  return { computed, verdict: fits ? 'consistent' : 'inconsistent' };
}

/** The recomputed figure and the verdict of a claim, by the definitions alone; no part of the engine takes part. */
export function judge(claimed: Claimed): Judgement {
  const working = parseWorking(claimed.working);
  if (working.form === 'total' || working.form === 'shares') return judgeSum(working);
  const { stated } = claimed;
  if (stated === null) {
    const quota = recompute(working, claimed, false);
    const isReversed = quota && claimed.concludes && contradicts(claimed.concludes, quota.range);
    return { computed: quota?.value, verdict: isReversed ? 'contradicted' : 'derived' };
  }
  if (working.form === 'whole-only') return grim(sumOf(working.whole), stated);
  const found = recompute(working, claimed, false);
  if (found === undefined) return { computed: derive(working, claimed, decimal(stated)), verdict: 'derived' };
  return { computed: found.value, verdict: verdictOf(working, claimed, stated, found) };
}

function verdictOf(working: Working, claimed: Claimed, stated: string, found: Figure): Outcome {
  const signed = claimed.falls ? minus(whole(0), decimal(stated)) : decimal(stated);
  const unit = lastUnit(stated);
  const window = around(signed, times(unit, HALF));
  if (claimed.concludes && contradicts(claimed.concludes, found.range)) return 'contradicted';
  const disagrees = redundantDisagrees(working, claimed);
  if (!disagrees && fitsAsWritten(claimed, found, signed, window)) {
    const distance = meets(point(signed), found.range)
      ? whole(0)
      : rangeOf(size(minus(found.range.low, signed)), size(minus(found.range.high, signed))).low;
    const isExact = claimed.says !== undefined || decimalsOf(stated) > 0 || compare(distance, NOTABLE) < 0;
    return isExact || claimed.writtenAs === 'either' ? 'consistent' : 'rounded';
  }
  const wide = recompute(working, claimed, true);
  if (!disagrees && wide && fitsAsWritten(claimed, wide, signed, window)) return 'consistent';
  if (disagrees) return 'inconsistent';
  if (isMislabelled(claimed, found, signed, window)) return 'mislabelled';
  if (claimed.says === undefined && meetsOpen(found.range, around(signed, unit))) return 'truncated';
  if (fitsOtherBase(working, claimed, stated)) return 'other-base';
  const isBound = claimed.says !== undefined && claimed.says !== 'about' && claimed.says !== 'nearly';
  const isReversed =
    claimed.kind !== 'multiple' && compare(found.range.high, whole(0)) < 0 !== compare(signed, whole(0)) < 0;
  return isBound || isReversed ? 'contradicted' : 'inconsistent';
}

function fitsAsWritten(claimed: Claimed, { range }: Figure, signed: Exact, window: Range): boolean {
  if (claimed.writtenAs === 'per-cent' || claimed.writtenAs === 'increase') return false;
  if (claimed.says) {
    const [value, sized] = claimed.falls
      ? [size(signed), rangeOf(minus(whole(0), range.low), minus(whole(0), range.high))]
      : [signed, range];
    const half = minus(window.high, signed);
    if (holds(claimed.says, around(value, half), value, sized)) return true;
  }
  const index = { low: plus(range.low, HUNDRED), high: plus(range.high, HUNDRED) };
  return meets(range, window) || (claimed.writtenAs === 'either' && meets(index, window));
}

/** Points written as per cent fit as they are; `up 200%` and `tăng 2 lần` fit as a factor. */
function isMislabelled(claimed: Claimed, { range }: Figure, signed: Exact, window: Range): boolean {
  if (claimed.writtenAs !== undefined && claimed.writtenAs !== 'either') return meets(range, window);
  if (claimed.kind !== 'change' || claimed.falls || compare(signed, HUNDRED) <= 0) return false;
  return meets({ low: plus(range.low, HUNDRED), high: plus(range.high, HUNDRED) }, window);
}

/** Before and after are printed, and so is a difference, and it is not theirs. */
function redundantDisagrees(working: Working, { falls }: Claimed): boolean {
  if (working.form !== 'levels' || working.delta === undefined) return false;
  const { before, after, delta } = working;
  const difference = figure(before, after, (b, a) => (falls ? minus(b, a) : minus(a, b)));
  return !meets(difference.range, reachOf(delta));
}
