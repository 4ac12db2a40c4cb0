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
  times,
  whole,
} from './exact.ts';
import { around, contradicts, holds, meets, meetsOpen, otherBases } from './fits.ts';
import type { Outcome } from './label.ts';
import { type Claimed, derive, type Figure, percent, recompute, redundantDisagrees } from './recompute.ts';
import { parseWorking, reachOf, sumOf, type Working } from './working.ts';

const HUNDRED = whole(100);
const HALF = exact(1n, 2n);
const NOTABLE = exact(5n, 100n);

/** What a label's figures come to, and what the definitions say of it. */
export interface Judgement {
  readonly computed: Exact | undefined;
  readonly verdict: Outcome;
}

/**
 * The whole-number part nearest to the percentage of the whole, and whether it gives it under any rounding. Of a whole
 * with a part for every percentage that can be written so, each fits, which says nothing.
 */
function grim(base: Exact, stated: string): Judgement {
  const value = decimal(stated);
  const ideal = by(times(base, value), HUNDRED);
  const nearest = exact(floorOf(plus(ideal, HALF)), 1n);
  const window = around(value, lastUnit(stated));
  const fits = meetsOpen(point(percent(nearest, base)), window);
  const isAnyPart = compare(times(base, lastUnit(stated)), HUNDRED) >= 0;
  return fits
    ? { computed: nearest, verdict: isAnyPart ? 'undecidable' : 'consistent' }
    : { computed: undefined, verdict: 'impossible' };
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
  if ((otherBases(claimed) ?? 0) > 0) return 'other-base';
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
