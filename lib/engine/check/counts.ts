import type { Claim } from '../claim/claim.ts';
import type { Interval } from '../quantity/interval.ts';
import type { NumeralReading } from '../quantity/numeral.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { HUNDRED, type Rational } from '../quantity/rational.ts';
import { nearestTo, withinOneUnit } from '../quantity/rounding.ts';
import type { Reading } from './readings.ts';

/** Whole numbers side by side, both ends among them. */
export interface Run {
  readonly low: bigint;
  readonly high: bigint;
}

/** The whole numbers strictly between two bounds; nothing where there is none. */
export function wholeNumbersWithin(low: Rational, high: Rational): Run | undefined {
  const [first, last] = [low.floor().add(1), high.ceil().sub(1)];
  return first.gt(last) ? undefined : { low: first.n * first.s, high: last.n * last.s };
}

/** The part and the whole of a claim that counts, and the numbers that would fit in the place of either. */
export interface FittingCounts {
  readonly part: Quantity;
  readonly whole: Quantity;
  /** The parts of the printed whole that are written as the percentage. */
  readonly parts: Fitting;
  /** The wholes of which the printed part is written as the percentage. */
  readonly wholes: Fitting;
}

/** Those that fit when rounded to nearest; that only other modes have some; or that none fits under any mode. */
export type Fitting = Run | 'by-other-modes' | 'none';

const isExactCount = ({ nature, hedge, addends }: Quantity): boolean =>
  nature === 'count' && hedge === undefined && addends.length === 0;

/**
 * The GRIM test run both ways (Brown and Heathers 2017, doi:10.1177/1948550616673876): which parts the printed whole allows, and which wholes the printed part allows. Nothing where the claim does not
 * count, or its percentage is hedged or so small that any whole is large enough.
 */
export function fittingCounts(claim: Claim, reading: Reading): FittingCounts | undefined {
  if ((claim.kind !== 'ratio' && claim.kind !== 'share') || claim.part === undefined) return undefined;
  const { part, whole, stated } = claim;
  if (whole === undefined) return undefined;
  if (!isExactCount(part) || !isExactCount(whole) || stated.hedge !== undefined) return undefined;
  return countsFor(part, whole, reading, reading.stated);
}

function countsFor(
  part: Quantity,
  whole: Quantity,
  { amounts }: Reading,
  stated: NumeralReading | undefined,
): FittingCounts | undefined {
  const [ofPart, ofWhole] = [amounts.get(part)?.value, amounts.get(whole)?.value];
  if (ofPart === undefined || ofWhole === undefined || stated === undefined) return undefined;
  const widest = withinOneUnit(stated.value, stated.decimals);
  if (widest.low.lte(0)) return undefined;
  const nearest = nearestTo(stated.value, stated.decimals);
  const share = (percentage: Rational): Rational => percentage.mul(ofWhole).div(HUNDRED);
  const base = (percentage: Rational): Rational => ofPart.mul(HUNDRED).div(percentage);
  const fitting = (ends: (of: Interval) => Interval): Fitting => {
    const { low, high } = ends(nearest);
    const [first, last] = [low.ceil(), high.floor()];
    if (first.lte(last)) return { low: first.n, high: last.n };
    const any = ends(widest);
    return wholeNumbersWithin(any.low, any.high) === undefined ? 'none' : 'by-other-modes';
  };
  return {
    part,
    whole,
    parts: fitting(({ low, high }) => ({ low: share(low), high: share(high) })),
    wholes: fitting(({ low, high }) => ({ low: base(high), high: base(low) })),
  };
}
