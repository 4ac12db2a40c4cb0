import { quotient, type Rational, rational } from './exact.ts';

export { quotient, type Rational, rational } from './exact.ts';

export const ZERO: Rational = rational(0);
export const ONE: Rational = rational(1);
export const HUNDRED: Rational = rational(100);

export const minOf = (a: Rational, b: Rational): Rational => (a.lte(b) ? a : b);
export const maxOf = (a: Rational, b: Rational): Rational => (a.gte(b) ? a : b);

const POWERS: readonly bigint[] = Array.from({ length: 32 }, (_, exponent) => 10n ** BigInt(exponent));

/** Ten to the power of a number that is not negative. */
export const powerOfTen = (exponent: number): bigint => POWERS[exponent] ?? 10n ** BigInt(exponent);

/** The units of so many decimals as figures have. */
const UNITS: readonly Rational[] = POWERS.map((power) => quotient(1n, power));

/** Ten to the power `-decimals`: the step between two neighbouring figures written with so many decimals. */
export const unitOfLastPlace = (decimals: number): Rational =>
  decimals < 0 ? rational(powerOfTen(-decimals)) : (UNITS[decimals] ?? quotient(1n, powerOfTen(decimals)));

const HALVES: readonly Rational[] = UNITS.map((unit) => unit.div(2));

/** Half of that: how far a figure lies from the values that are rounded to it at the most. */
export const halfOfLastPlace = (decimals: number): Rational =>
  HALVES[decimals] ?? unitOfLastPlace(decimals).div(2);

/** Rounds half away from zero to a decimal string with exactly `decimals` digits behind the point. */
export function toFixed(value: Rational, decimals: number): string {
  const scaled = value.abs().mul(powerOfTen(decimals));
  const digits = ((scaled.n * 2n + scaled.d) / (scaled.d * 2n)).toString().padStart(decimals + 1, '0');
  const body = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return value.s < 0n && /[1-9]/.test(body) ? `-${body}` : body;
}

/** Cuts off behind `decimals` digits, towards zero. */
export function toTruncated(value: Rational, decimals: number): string {
  const scaled = value.abs().mul(powerOfTen(decimals));
  const digits = (scaled.n / scaled.d).toString().padStart(decimals + 1, '0');
  const body = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return value.s < 0n && /[1-9]/.test(body) ? `-${body}` : body;
}

/** How many decimals write the value out in full, or nothing when they never end. */
export function exactDecimals(value: Rational): number | undefined {
  let rest = value.d;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos++;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives++;
  }
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** The JSON number nearest to the rational. */
export const toNumber = (value: Rational): number => value.valueOf();
