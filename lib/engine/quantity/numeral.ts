import type { NumberFormat } from '../languages/language.ts';
import { decimalOf } from './exact.ts';
import { type Rational, toFixed } from './rational.ts';

/**
 * One way to understand a numeral. `written` is a decimal string with a point that keeps the decimals of the text; for
 * a fraction in words, a quotient.
 */
export interface NumeralReading {
  readonly value: Rational;
  readonly written: string;
  readonly decimals: number;
  /** The format that this reading assumes, where the numeral tells: `168,540` is a decimal or a thousands comma. */
  readonly separator: 'none' | 'decimal' | 'group';
}

/** The reading with a minus in its value, as a loss is added up. */
export const negated = (reading: NumeralReading): NumeralReading => ({
  ...reading,
  value: reading.value.neg(),
  written: `-${reading.written}`,
});

/** A reading of digits; its value is worked out when it is asked for, as it is of few figures. */
class Digits implements NumeralReading {
  readonly written: string;
  readonly decimals: number;
  readonly separator: NumeralReading['separator'];
  #value: Rational | undefined;

  constructor(whole: string, fraction: string, separator: NumeralReading['separator']) {
    this.written = fraction === '' ? whole : `${whole}.${fraction}`;
    this.decimals = fraction.length;
    this.separator = separator;
  }

  get value(): Rational {
    this.#value ??= decimalOf(this.written.replace('.', ''), this.decimals);
    return this.#value;
  }
}

const reading = (whole: string, fraction: string, separator: NumeralReading['separator']): NumeralReading =>
  new Digits(whole, fraction, separator);

/** Decimals of the fractions that have a sign of their own: `2½`. */
const VULGAR: Readonly<Record<string, string>> = { '½': '0.5', '¼': '0.25', '¾': '0.75' };

/** A whole number and a decimal string below one: `2` and `0.5`. Nothing where the number is written with decimals itself. */
export function withFraction(whole: NumeralReading, fraction: string): NumeralReading | undefined {
  return whole.decimals > 0 ? undefined : reading(whole.written, fraction.slice(2), 'decimal');
}

/** The reading with its decimal sign so many places further left: 50 basis points are 0.50 percentage points. */
export function shiftedBy(numeral: NumeralReading, places: number): NumeralReading {
  if (places === 0) return numeral;
  const decimals = numeral.decimals + places;
  const value = numeral.value.div(10n ** BigInt(places));
  return { value, decimals, written: toFixed(value, decimals), separator: 'none' };
}

/** Thousands, or the lakh and crore of South Asia; the first group has one to three digits. */
const grouped = (groups: readonly string[]): boolean => {
  const [first, ...rest] = groups;
  if (first === undefined || first.length > 3 || first.length === 0 || rest.at(-1)?.length !== 3)
    return false;
  const middle = rest.slice(0, -1);
  return middle.every((group) => group.length === 3) || middle.every((group) => group.length === 2);
};

/** No figure that people write has more; what has is a code, or noise, and would not fit a JSON number. */
const MOST_DIGITS = 30;

/** Digits only, as most numerals are, and no code. */
const PLAIN = /^(?!0[0-9]{2})[0-9]{1,30}$/u;

/**
 * The ways to read a numeral (digits and separators, no sign), the most likely in this language first; none when it is
 * not a number in any of them (`1.2.3`).
 */
export function readNumeral(numeral: string, format: NumberFormat): readonly NumeralReading[] {
  const vulgar = VULGAR[numeral.slice(-1)];
  if (vulgar !== undefined)
    return readNumeral(numeral.slice(0, -1), format).flatMap((whole) => withFraction(whole, vulgar) ?? []);
  if (PLAIN.test(numeral)) return [reading(numeral, '', 'none')];
  const digits = numeral.replaceAll('\u00A0', ' ').normalize('NFKC');
  // A telephone number, a code: nobody counts `0225` of anything.
  if (/^0[0-9]{2}/u.test(digits)) return [];
  const separators = [...digits.matchAll(/[^0-9]/gu)].map((match) => match[0]);
  const kinds = new Set(separators);
  const groups = digits.split(/[^0-9]/u);
  const joined = groups.join('');
  const last = groups.at(-1) ?? '';
  const allButLast = groups.slice(0, -1);
  // Digits of other scripts belong to languages that are not read yet.
  if (/[^0-9.,' ]/u.test(digits) || joined.length > MOST_DIGITS) return [];
  if (separators.length === 0) return [reading(joined, '', 'none')];
  if (kinds.size > 2) return [];
  if (kinds.size === 2) {
    // Two signs: the last one is the decimal sign and stands once, the other groups.
    const decimal = separators.at(-1) ?? '';
    const isOnce = separators.filter((sign) => sign === decimal).length === 1;
    if (!isOnce || decimal === ' ' || decimal === "'" || !grouped(allButLast)) return [];
    return [reading(allButLast.join(''), last, 'decimal')];
  }
  const [sign = ''] = separators;
  const asGroup = grouped(groups) ? [reading(joined, '', 'group')] : [];
  if (separators.length > 1 || sign === ' ' || sign === "'") return asGroup;
  const asDecimal = [reading(groups[0] || '0', last, 'decimal')];
  if (/^0/u.test(digits)) return asDecimal;
  return sign === format.decimal ? [...asDecimal, ...asGroup] : [...asGroup, ...asDecimal];
}
