import { maxOf, minOf, ONE, type Rational, ZERO } from './rational.ts';

/**
 * All true values that could have been written as a figure. Both ends belong to it: a half may have been rounded
 * up or down, and where the text does not say which, both are legal.
 */
export interface Interval {
  readonly low: Rational;
  readonly high: Rational;
}

/** Whether the end of a stretch belongs to it. */
export type End = 'open' | 'closed';

/** An interval that says of each end whether it belongs to it. */
export interface Stretch extends Interval {
  readonly lowEnd: End;
  readonly highEnd: End;
}

export const exactly = (value: Rational): Interval => ({ low: value, high: value });
export const around = (value: Rational, halfWidth: Rational): Interval => ({
  low: value.sub(halfWidth),
  high: value.add(halfWidth),
});
export const meets = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);
/** Whether some value of the interval, whose ends belong to it, lies in the stretch. */
export const reachesInto = (a: Interval, { low, lowEnd, high, highEnd }: Stretch): boolean =>
  (lowEnd === 'closed' ? a.high.gte(low) : a.high.gt(low)) &&
  (highEnd === 'closed' ? a.low.lte(high) : a.low.lt(high));
export const contains = (a: Interval, value: Rational): boolean => a.low.lte(value) && a.high.gte(value);

export const hull = (a: Interval, b: Interval): Interval => ({
  low: minOf(a.low, b.low),
  high: maxOf(a.high, b.high),
});
export const plus = (a: Interval, b: Interval): Interval => ({
  low: a.low.add(b.low),
  high: a.high.add(b.high),
});
export const minus = (a: Interval, b: Interval): Interval => ({
  low: a.low.sub(b.high),
  high: a.high.sub(b.low),
});
export const negated = (a: Interval): Interval => ({ low: a.high.neg(), high: a.low.neg() });
/** One value and no slack: what is worked out from it needs working out once. */
const isExact = ({ low, high }: Interval): boolean => low === high;

export const scaledBy = (a: Interval, factor: Rational): Interval => {
  if (factor === ONE) return a;
  if (isExact(a)) return exactly(a.low.mul(factor));
  const [low, high] = [a.low.mul(factor), a.high.mul(factor)];
  return factor.s < 0n ? { low: high, high: low } : { low, high };
};

/** `a × b`, both of them positive. */
export const times = (a: Interval, b: Interval): Interval => ({
  low: a.low.mul(b.low),
  high: a.high.mul(b.high),
});

/** `a ÷ b`, or nothing where `b` may be zero. */
export function over(a: Interval, b: Interval): Interval | undefined {
  if (contains(b, ZERO)) return undefined;
  if (isExact(a) && isExact(b)) return exactly(a.low.div(b.low));
  if (a.low.s >= 0n && b.low.s > 0n) return { low: a.low.div(b.high), high: a.high.div(b.low) };
  const ends = [a.low.div(b.low), a.low.div(b.high), a.high.div(b.low), a.high.div(b.high)];
  const [first, ...rest] = ends;
  if (first === undefined) return undefined;
  return { low: rest.reduce(minOf, first), high: rest.reduce(maxOf, first) };
}

/** How far the value lies outside the interval; zero inside. */
export function distance(a: Interval, value: Rational): Rational {
  if (value.lt(a.low)) return a.low.sub(value);
  if (value.gt(a.high)) return value.sub(a.high);
  return ZERO;
}
