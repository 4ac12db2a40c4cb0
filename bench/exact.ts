/**
 * Exact fractions of the benchmark's own, so that its labels are computed by other code than the engine's.
 * The denominator is always positive; nothing is reduced, for the figures of a sentence are short.
 */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

export const exact = (over: bigint, under: bigint): Exact =>
  under < 0n ? { over: -over, under: -under } : { over, under };

export const whole = (value: number): Exact => exact(BigInt(value), 1n);

/** The value of a decimal with a point, `-0.87` or `1947.272`; an error for anything else. */
export function decimal(written: string): Exact {
  if (!/^-?[0-9]+(?:\.[0-9]+)?$/u.test(written)) throw new Error(`not a decimal: ${written}`);
  return exact(BigInt(written.replace('.', '')), 10n ** BigInt(decimalsOf(written)));
}

/** How many digits stand after the point. */
export const decimalsOf = (written: string): number => written.split('.')[1]?.length ?? 0;

/** One unit of the last digit that is written: 1 for `101`, 0.01 for `91.53`. */
export const lastUnit = (written: string): Exact => exact(1n, 10n ** BigInt(decimalsOf(written)));

export const plus = (a: Exact, b: Exact): Exact =>
  exact(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Exact, b: Exact): Exact => plus(a, exact(-b.over, b.under));
export const times = (a: Exact, b: Exact): Exact => exact(a.over * b.over, a.under * b.under);
export const by = (a: Exact, b: Exact): Exact => {
  if (b.over === 0n) throw new Error('division by zero');
  return exact(a.over * b.under, a.under * b.over);
};
export const size = (a: Exact): Exact => (a.over < 0n ? exact(-a.over, a.under) : a);
export const compare = (a: Exact, b: Exact): number => {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const least = (...values: readonly Exact[]): Exact =>
  values.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
export const greatest = (...values: readonly Exact[]): Exact =>
  values.reduce((a, b) => (compare(a, b) >= 0 ? a : b));

/** The greatest whole number that is not above the value. */
export const floorOf = ({ over, under }: Exact): bigint =>
  over / under - (over < 0n && over % under !== 0n ? 1n : 0n);

/** The nearest number of JavaScript, right to 12 decimals. */
export const toNumber = (a: Exact): number =>
  Number(floorOf(a)) + Number(((a.over - floorOf(a) * a.under) * 10n ** 15n) / a.under) / 1e15;

/** A closed range of values. */
export interface Range {
  readonly low: Exact;
  readonly high: Exact;
}

export const point = (value: Exact): Range => ({ low: value, high: value });
export const rangeOf = (...values: readonly Exact[]): Range => ({
  low: least(...values),
  high: greatest(...values),
});

/** All values that the operation gives for the ends of both ranges; right where it is monotone in each. */
export const spread = (a: Range, b: Range, operation: (a: Exact, b: Exact) => Exact): Range =>
  rangeOf(
    operation(a.low, b.low),
    operation(a.low, b.high),
    operation(a.high, b.low),
    operation(a.high, b.high),
  );
