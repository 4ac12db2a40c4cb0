import { HUNDRED, type Rational, unitOfLastPlace } from '../quantity/rational.ts';

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/**
 * How many of the percentages 0, 1, … `last`, counted in units of the last place, pass the GRIM test for a whole: some
 * whole-number part lies less than one unit from them. `whole` is a positive whole number.
 *
 * With m units to the hundred, the parts of n things lie m ÷ n units apart. Nearer than two units, one lies within
 * reach of every percentage. Else each part has the percentages just below and above it for itself, or, where it falls
 * on one, that one only.
 */
export function passingGrim(whole: bigint, decimals: number, last: bigint): bigint {
  if (last < 0n) return 0n;
  const units = HUNDRED.div(unitOfLastPlace(decimals)).n;
  if (units < 2n * whole) return last + 1n;
  const below = ((last + 1n) * whole + units - 1n) / units;
  const above = (last * whole) / units + 1n;
  const onOne = last / (units / gcd(whole, units)) + 1n;
  return below + above - onOne;
}

/** The whole number that a rational is; nothing where it is none, or not positive. */
export const countOf = (value: Rational): bigint | undefined =>
  value.d === 1n && value.gt(0) ? value.n : undefined;
