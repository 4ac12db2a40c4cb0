import type { UnitAlias } from '../languages/language.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { PhraseMatch } from '../languages/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { Nature } from './quantity.ts';
import { ONE, type Rational, rational } from './rational.ts';

/** What stands behind a numeral and belongs to it. */
export interface Tail {
  readonly nature: Nature;
  readonly scale: Rational;
  readonly measure: string;
  readonly money: boolean;
  /** What is added to the numeral, as a decimal string: `rưỡi`, `and a half`. */
  readonly addition: string | undefined;
  /** So many decimal places the figure is smaller than written: two for basis points. */
  readonly places: number;
  /** The token behind the last one that was taken. */
  readonly to: number;
}

/** A basis point is a hundredth of a percentage point. */
const BASIS = 2;

const relative = (nature: 'percent' | 'points' | 'times', to: number, places = 0): Tail => ({
  nature,
  scale: ONE,
  measure: nature === 'times' ? 'times' : '%',
  money: false,
  addition: undefined,
  places,
  to,
});

/** Reads the scale, the unit or the noun behind the numeral at a token. */
export function readTail(
  all: readonly Token[],
  at: number,
  currency: string | undefined,
  lexicon: Lexicon,
): Tail {
  const { additions } = lexicon.words;
  // `two and a half million`, but `3 triệu rưỡi`, `2 năm rưỡi`.
  const before = additions.at(all, at + 1);
  const tail = readPlainTail(all, at, at + 1 + (before?.length ?? 0), currency, lexicon);
  const behind = before === undefined && tail.to > at + 1 ? additions.at(all, tail.to) : undefined;
  return {
    ...tail,
    addition: (before ?? behind)?.value,
    to: tail.to + (behind?.length ?? 0),
  };
}

/** As `readTail`, what is added left out. */
function readPlainTail(
  all: readonly Token[],
  at: number,
  behind: number,
  currency: string | undefined,
  lexicon: Lexicon,
): Tail {
  const basis = lexicon.basisPoints.at(all, behind);
  if (basis) return relative('points', behind + basis.length, BASIS);
  const points = lexicon.points.at(all, behind);
  if (points) return relative('points', behind + points.length);
  const percent = lexicon.percent.at(all, behind);
  if (percent) return relative('percent', behind + percent.length);
  const times = lexicon.times.at(all, behind);
  if (times && currency === undefined) return relative('times', behind + times.length);
  if (sharesPercent(all, at, lexicon)) return relative('percent', behind);
  const scale = scaleAt(all, behind, lexicon);
  const link = scale.to > behind ? lexicon.unitLinks.at(all, scale.to) : undefined;
  const unitAt = scale.to + (link?.length ?? 0);
  const unit = unitBehind(all, unitAt, currency, lexicon);
  const isMeasured =
    currency !== undefined || scale.to > behind || (unit !== undefined && unit.value.kind !== 'count');
  let to = unit === undefined ? scale.to : unitAt + unit.length;
  // A rate per unit (`đồng / kg`) is measured in the whole of it.
  if (unit !== undefined && all[to]?.text === '/' && all[to + 1]?.type === 'word') to += 2;
  return {
    nature: isMeasured ? 'measured' : 'count',
    scale: saysUnitTwice(all[at], currency)
      ? scale.value
      : timesFactor(scale.value, unit?.value.factor ?? '1'),
    money: currency !== undefined || unit?.value.kind === 'money',
    measure: unit?.value.measure ?? currency ?? nounAt(all, unitAt, lexicon),
    addition: undefined,
    places: 0,
    to,
  };
}

/** A scale times the factor of a unit, which is one of most. */
const timesFactor = (scale: Rational, factor: string): Rational =>
  factor === '1' ? scale : scale.mul(rational(factor));

/** `$0.94 cents`: behind the sign of a currency its hundredth part is a slip where the figure has decimals itself. */
const saysUnitTwice = (numeral: Token | undefined, currency: string | undefined): boolean =>
  currency !== undefined && /^\p{Nd}+\.\p{Nd}{1,2}$/u.test(numeral?.text ?? '');

/** `passé de 4,5 à 3,6 %`: the sign stands once for both ends of the way. */
function sharesPercent(all: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const way = lexicon.cues.at(all, at + 1);
  const next = at + 1 + (way?.length ?? 0);
  return (
    way?.value.has('to') === true &&
    lexicon.cues.before(all, at)?.value.has('from') === true &&
    all[next]?.type === 'number' &&
    lexicon.percent.at(all, next + 1) !== undefined &&
    lexicon.points.at(all, next + 1) === undefined
  );
}

/** The unit, unless its word only begins a longer phrase, or the figure is money already: `US$3,5 miliar tahun lalu`. */
function unitBehind(
  all: readonly Token[],
  at: number,
  currency: string | undefined,
  lexicon: Lexicon,
): PhraseMatch<UnitAlias> | undefined {
  const unit = notLookalike(lexicon.units.at(all, at), all, at, lexicon);
  if (unit === undefined || (currency !== undefined && unit.value.kind !== 'money')) return undefined;
  return (lexicon.cues.at(all, at)?.length ?? 0) <= unit.length ? unit : undefined;
}

/** The match, unless it only begins a longer phrase: `tỷ lệ` is a ratio and no thousand million. */
function notLookalike<V>(
  match: PhraseMatch<V> | undefined,
  all: readonly Token[],
  at: number,
  lexicon: Lexicon,
): PhraseMatch<V> | undefined {
  const length = match?.length ?? 0;
  return (lexicon.lookalikes.at(all, at)?.length ?? 0) > length ? undefined : match;
}

/** The scale words in a row, multiplied (`nghìn tỷ`), and the token behind them. */
function scaleAt(
  all: readonly Token[],
  from: number,
  lexicon: Lexicon,
): { readonly value: Rational; readonly to: number } {
  let value = ONE;
  let to = from;
  for (;;) {
    const scale = notLookalike(lexicon.scales.at(all, to), all, to, lexicon);
    if (scale === undefined || (lexicon.cues.at(all, to)?.length ?? 0) > scale.length) return { value, to };
    value = value.mul(rational(scale.value));
    to += scale.length;
  }
}

/** The noun that is counted; empty where a word follows that does something else. */
function nounAt(all: readonly Token[], at: number, lexicon: Lexicon): string {
  const cue = lexicon.cues.at(all, at)?.value;
  const isNoun = cue === undefined || cue.has('counted') || cue.has('body');
  return all[at]?.type === 'word' && isNoun ? (all[at]?.text ?? '') : '';
}
