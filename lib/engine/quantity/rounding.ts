import type { Interval, Stretch } from './interval.ts';
import { halfOfLastPlace, type Rational, unitOfLastPlace, ZERO } from './rational.ts';

/**
 * The ways to write a figure with fewer digits; names as in the R package `scrutiny`. Those to nearest come first: any
 * of them is rounding as a reader expects it.
 */
export const ROUNDING_MODES = [
  'half-up',
  'half-even',
  'half-down',
  'floor',
  'ceiling',
  'trunc',
  'away-from-zero',
] as const;
export type RoundingMode = (typeof ROUNDING_MODES)[number];

const isEven = (value: Rational, step: Rational): boolean => value.div(step).n % 2n === 0n;

/**
 * The true values that a mode writes as `value` with so many decimals (negative: tens, hundreds). `value` bears its
 * sign: `trunc` cuts towards zero, `away-from-zero` raises the size, while `floor` and `ceiling` go down and up the
 * line of numbers, and so do the halves of `half-up` and `half-down`.
 */
export function trueValues(value: Rational, decimals: number, mode: RoundingMode): Stretch {
  const step = unitOfLastPlace(decimals);
  const half = halfOfLastPlace(decimals);
  const [below, above] = [value.sub(half), value.add(half)];
  const upwards: Stretch = { low: value, lowEnd: 'closed', high: value.add(step), highEnd: 'open' };
  const downwards: Stretch = { low: value.sub(step), lowEnd: 'open', high: value, highEnd: 'closed' };
  switch (mode) {
    case 'half-up':
      return { low: below, lowEnd: 'closed', high: above, highEnd: 'open' };
    case 'half-down':
      return { low: below, lowEnd: 'open', high: above, highEnd: 'closed' };
    case 'half-even': {
      const end = isEven(value, step) ? 'closed' : 'open';
      return { low: below, lowEnd: end, high: above, highEnd: end };
    }
    case 'floor':
      return upwards;
    case 'ceiling':
      return downwards;
    case 'trunc':
      if (value.equals(ZERO)) return { ...upwards, low: value.sub(step), lowEnd: 'open' };
      return value.gt(ZERO) ? upwards : downwards;
    case 'away-from-zero':
      if (value.equals(ZERO)) return { ...downwards, low: value, lowEnd: 'closed' };
      return value.gt(ZERO) ? downwards : upwards;
  }
}

/** The values that are written as the figure by one mode or another: all within one unit of its last place. */
export const withinOneUnit = (value: Rational, decimals: number): Stretch => {
  const step = unitOfLastPlace(decimals);
  return { low: value.sub(step), lowEnd: 'open', high: value.add(step), highEnd: 'open' };
};

/** The values that are written as the figure by rounding to nearest, whichever way a half goes: both ends belong to it. */
export const nearestTo = (value: Rational, decimals: number): Interval => {
  const half = halfOfLastPlace(decimals);
  return { low: value.sub(half), high: value.add(half) };
};
