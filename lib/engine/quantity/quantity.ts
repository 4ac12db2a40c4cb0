import type { HedgeReach } from '../languages/hedges.ts';
import type { Span } from '../text/span.ts';
import { around, exactly, type Interval, plus, scaledBy } from './interval.ts';
import type { NumeralReading } from './numeral.ts';
import { halfOfLastPlace, ONE, type Rational, rational, ZERO } from './rational.ts';

/**
 * What a number is a number of. A `count` is exact; `measured` (money, measures, anything with a scale word or
 * decimals) is an interval; `percent` and `points` are intervals in per cent and in percentage points,
 * `times` is a factor. A `fraction` is one in words (`một nửa`, `two-thirds`): a share of something that is named behind
 * it, so it is no amount, and no percentage that was computed.
 */
export type Nature = 'count' | 'measured' | 'percent' | 'points' | 'times' | 'fraction';

/** A number of the text with all that was written around it. The span runs from the hedge to the unit. */
export interface Quantity extends Span {
  readonly nature: Nature;
  /** The digits and their separators only. */
  readonly numeral: Span;
  /** The numeral as it stands in the normalised text. */
  readonly digits: string;
  /** A sign stood before the digits: `-0,87%`. */
  readonly sign: '' | '+' | '-';
  /** The most likely reading first; never empty. */
  readonly readings: readonly [NumeralReading, ...NumeralReading[]];
  /** What the scale word multiplies by; 1 without one. */
  readonly scale: Rational;
  /** A currency sign or word before the digits, as it stands in the text: `$`, `US$`; mostly empty. */
  readonly prefix: string;
  /** Scale and unit behind the digits as they stand in the text: `tỷ đồng`, `mln dlrs`, `%`. */
  readonly unit: string;
  /** The unit, or the noun that is counted, for telling whether two quantities are of one kind; may be empty. */
  readonly measure: string;
  /** It is an amount of money. */
  readonly money: boolean;
  readonly hedge: HedgeReach | undefined;
  /** The figures that it is the sum of, where it is not one numeral itself; mostly none. */
  readonly addends: readonly Quantity[];
  /** It is written as one side of `n/m`. */
  readonly slashed: boolean;
}

/** The value of one reading, its scale included. */
export const nominalOf = (quantity: Quantity, reading: NumeralReading): Rational =>
  quantity.scale === ONE ? reading.value : reading.value.mul(quantity.scale);

/** It is said in a word that is a factor by itself, as `doubled` is: there is no last digit to round or cut. */
export const isFactorWord = ({ nature, unit, digits }: Quantity): boolean =>
  nature === 'times' && unit === '' && !/\p{N}/u.test(digits);

/** All true values that could have been written this way, scale included, the hedge left out. */
export function intervalOf(quantity: Quantity, reading: NumeralReading): Interval {
  if (quantity.addends.length > 0) {
    return quantity.addends.map((addend) => intervalOf(addend, addend.readings[0])).reduce(plus);
  }
  if (quantity.nature === 'count' || quantity.nature === 'fraction') return exactly(reading.value);
  return scaledBy(around(reading.value, halfOfLastPlace(reading.decimals)), quantity.scale);
}

/** The interval widened by the hedge: `trên 3,5` is 3.5 and up to 2.5% more. */
export function hedgedIntervalOf(quantity: Quantity, reading: NumeralReading): Interval {
  const bare = intervalOf(quantity, reading);
  if (quantity.hedge === undefined) return bare;
  return {
    low: bare.low.mul(ONE.sub(quantity.hedge.below)),
    high: bare.high.mul(ONE.add(quantity.hedge.above)),
  };
}

/** The sides of the figure on which a hedge lets the true value lie. */
export function sideOf({ below, above }: HedgeReach): 'above' | 'below' | 'both' {
  if (rational(below).equals(ZERO)) return 'above';
  return rational(above).equals(ZERO) ? 'below' : 'both';
}

/** `hơn 90%` is a lower bound, `dưới 90%` an upper one; `gần 90%` is near it, and no bound. */
export function boundOf({ hedge }: Quantity): 'lower' | 'upper' | 'none' {
  if (hedge?.says !== 'bound') return 'none';
  return sideOf(hedge) === 'above' ? 'lower' : 'upper';
}

/**
 * `points` among the units of figures and records are percentage points, in a word of Recount's own. An amount whose text
 * spells its unit just so, as newspapers do with an index or a score, goes by the abbreviation.
 */
const OTHERWISE: ReadonlyMap<string, string> = new Map([['points', 'pts']]);

/** The unit of an amount in the words of its text, told apart from Recount's own; of percentage points as written. */
export const unitWords = ({ nature, unit }: Pick<Quantity, 'nature' | 'unit'>): string =>
  nature === 'points' ? unit : (OTHERWISE.get(unit) ?? unit);
