import Fraction from 'fraction.js';

/** What may be put beside a rational: itself, or what is read as one. */
type Operand = Rational | number | bigint | string;

/** Numerator, which bears the sign, and denominator. */
type Large = readonly [top: bigint, bottom: bigint];

/** What comes out no larger than this was worked out exactly: what is larger is not rounded to it. */
const isSafe = (value: number): boolean =>
  value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;

function divisorOf(a: number, b: number): number {
  let [greater, less] = [a, b];
  while (less !== 0) [greater, less] = [less, greater % less];
  return greater;
}

function largeDivisorOf(a: bigint, b: bigint): bigint {
  let [greater, less] = [a, b];
  while (less !== 0n) [greater, less] = [less, greater % less];
  return greater;
}

/**
 * An exact rational number in lowest terms. Nearly all that people print fits into safe integers, which are many times as
 * fast as big ones; what does not is kept in big ones.
 */
export class Rational {
  /** Numerator, which bears the sign, and denominator, where both are safe integers. */
  readonly #top: number;
  readonly #bottom: number;
  readonly #large: Large | undefined;

  private constructor(top: number, bottom: number, large: Large | undefined) {
    this.#top = top;
    this.#bottom = bottom;
    this.#large = large;
  }

  /** The quotient of two safe integers. */
  static ofSafe(top: number, bottom: number): Rational {
    if (bottom === 1) return new Rational(top, 1, undefined);
    if (bottom === 0) throw new RangeError('Division by zero');
    if (top === 0) return new Rational(0, 1, undefined);
    const divisor = divisorOf(Math.abs(top), Math.abs(bottom)) * (bottom < 0 ? -1 : 1);
    return new Rational(top / divisor, bottom / divisor, undefined);
  }

  /** The quotient of two whole numbers. */
  static ofLarge(top: bigint, bottom: bigint): Rational {
    if (bottom === 0n) throw new RangeError('Division by zero');
    const divisor = largeDivisorOf(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom);
    const common = bottom < 0n ? -divisor : divisor;
    const [n, d] = [top / common, bottom / common];
    const fits = isSafe(Number(n)) && isSafe(Number(d));
    return fits
      ? new Rational(Number(n), Number(d), undefined)
      : new Rational(Number.NaN, Number.NaN, [n, d]);
  }

  get #terms(): Large {
    return this.#large ?? [BigInt(this.#top), BigInt(this.#bottom)];
  }

  /** The numerator without its sign. */
  get n(): bigint {
    const [top] = this.#terms;
    return top < 0n ? -top : top;
  }

  /** The denominator. */
  get d(): bigint {
    return this.#terms[1];
  }

  /** The sign: -1 or 1. */
  get s(): bigint {
    return (this.#large === undefined ? this.#top < 0 : this.#large[0] < 0n) ? -1n : 1n;
  }

  add(operand: Operand): Rational {
    const other = rational(operand);
    if (this.#bottom === other.#bottom) {
      const top = this.#top + other.#top;
      if (isSafe(top)) return Rational.ofSafe(top, this.#bottom);
    }
    const [a, b] = [this.#top * other.#bottom, other.#top * this.#bottom];
    const bottom = this.#bottom * other.#bottom;
    if (isSafe(a) && isSafe(b) && isSafe(a + b) && isSafe(bottom)) return Rational.ofSafe(a + b, bottom);
    const [[n, d], [m, e]] = [this.#terms, other.#terms];
    return Rational.ofLarge(n * e + m * d, d * e);
  }

  sub(operand: Operand): Rational {
    return this.add(rational(operand).neg());
  }

  mul(operand: Operand): Rational {
    const other = rational(operand);
    const [top, bottom] = [this.#top * other.#top, this.#bottom * other.#bottom];
    if (isSafe(top) && isSafe(bottom)) return Rational.ofSafe(top + 0, bottom);
    const [[n, d], [m, e]] = [this.#terms, other.#terms];
    return Rational.ofLarge(n * m, d * e);
  }

  div(operand: Operand): Rational {
    const other = rational(operand);
    const [top, bottom] = [this.#top * other.#bottom, this.#bottom * other.#top];
    if (isSafe(top) && isSafe(bottom)) return Rational.ofSafe(top, bottom);
    const [[n, d], [m, e]] = [this.#terms, other.#terms];
    return Rational.ofLarge(n * e, d * m);
  }

  neg(): Rational {
    if (this.#large === undefined) return new Rational(0 - this.#top, this.#bottom, undefined);
    const [top, bottom] = this.#large;
    return new Rational(Number.NaN, Number.NaN, [-top, bottom]);
  }

  abs(): Rational {
    return this.s < 0n ? this.neg() : this;
  }

  inverse(): Rational {
    return rational(1).div(this);
  }

  /** Less than 0, 0, or more than 0: less than the operand, equal to it, or more. */
  compare(operand: Operand): number {
    const other = rational(operand);
    const [a, b] = [this.#top * other.#bottom, other.#top * this.#bottom];
    if (isSafe(a) && isSafe(b)) return Math.sign(a - b);
    const [[n, d], [m, e]] = [this.#terms, other.#terms];
    const [first, second] = [n * e, m * d];
    return first < second ? -1 : first > second ? 1 : 0;
  }

  equals(operand: Operand): boolean {
    return this.compare(operand) === 0;
  }

  lt(operand: Operand): boolean {
    return this.compare(operand) < 0;
  }

  lte(operand: Operand): boolean {
    return this.compare(operand) <= 0;
  }

  gt(operand: Operand): boolean {
    return this.compare(operand) > 0;
  }

  gte(operand: Operand): boolean {
    return this.compare(operand) >= 0;
  }

  /** The greatest whole number that is not more. */
  floor(): Rational {
    const [n, d] = this.#terms;
    return Rational.ofLarge(n / d - (n < 0n && n % d !== 0n ? 1n : 0n), 1n);
  }

  /** The least whole number that is not less. */
  ceil(): Rational {
    return this.neg().floor().neg();
  }

  /** The nearest whole number; of two the greater. */
  round(): Rational {
    return this.add(Rational.ofSafe(1, 2)).floor();
  }

  /** The double nearest to it, where numerator and denominator are doubles themselves. */
  valueOf(): number {
    return this.#large === undefined
      ? this.#top / this.#bottom
      : Number(this.#large[0]) / Number(this.#large[1]);
  }

  /** `-3/4`, `5`. */
  toFraction(): string {
    const [top, bottom] = this.#terms;
    return bottom === 1n ? String(top) : `${top}/${bottom}`;
  }

  /** In decimals, `0.(3)` where they go on for ever. */
  toString(): string {
    return new Fraction(...this.#terms).toString();
  }
}

/** Written in digits only, few enough for a safe integer. */
const SHORT = /^[0-9]{1,15}$/u;

/** A whole or a decimal number, a quotient; a double that is not whole is read as a near one. */
export function rational(value: Operand): Rational {
  if (value instanceof Rational) return value;
  if (typeof value === 'bigint') return Rational.ofLarge(value, 1n);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return Rational.ofSafe(value + 0, 1);
  if (typeof value === 'string' && SHORT.test(value)) return Rational.ofSafe(Number(value), 1);
  const { s, n, d } = new Fraction(value);
  return Rational.ofLarge(s * n, d);
}

/** The quotient of two whole numbers. */
export const quotient = (numerator: bigint, denominator: bigint): Rational =>
  Rational.ofLarge(numerator, denominator);

/** Powers of ten that are safe integers. */
const POWERS: readonly number[] = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** A number of which the digits and how many of them are decimals are known: `1.25` is `125` with two. */
export function decimalOf(digits: string, decimals: number): Rational {
  const power = POWERS[decimals];
  return power !== undefined && SHORT.test(digits)
    ? Rational.ofSafe(Number(digits), power)
    : quotient(BigInt(digits), 10n ** BigInt(decimals));
}
