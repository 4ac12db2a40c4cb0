import type { NumberFormat } from '../languages/language.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { isDash, isNumber, isSeasonEnd, isYear, touch } from './chain.ts';
import type { Interval } from './interval.ts';
import { readNumeral } from './numeral.ts';
import { intervalOf, nominalOf, type Quantity } from './quantity.ts';
import type { QuantityMatch } from './quantity-match.ts';

/** Two ends of what an amount may be; the unit that is written once stands with both. */
export interface Range extends Span {
  readonly low: Quantity;
  readonly high: Quantity;
  /** The tokens that it takes, `from` to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
}

/** The amount whose numeral stands at a token. */
export type AmountAt = (at: number) => QuantityMatch | undefined;

/** All true values from the one end to the other, each at its likeliest reading and with its own rounding. */
export const intervalOfRange = ({ low, high }: Range): Interval => ({
  low: intervalOf(low, low.readings[0]).low,
  high: intervalOf(high, high.readings[0]).high,
});

/** Whether two bare numerals rise, each at its likeliest reading; `a revised 1,100 to 11.3 pct` do not. */
function areRising(first: Token | undefined, second: Token | undefined, format: NumberFormat): boolean {
  const [low] = readNumeral(first?.text ?? '', format);
  const [high] = readNumeral(second?.text ?? '', format);
  return low === undefined || high === undefined || low.value.lt(high.value);
}

const decimalsOf = (token: Token | undefined): number =>
  /[.,](?<decimals>\p{Nd}{1,2})$/u.exec(token?.text ?? '')?.groups?.decimals?.length ?? 0;

const differInDecimals = (a: Token | undefined, b: Token | undefined): boolean =>
  decimalsOf(a) !== decimalsOf(b);

/** `10 to 15 pct`: two bare numerals and a word between, unless the first is where something came `from`. */
function isWordRange(all: readonly Token[], first: number, lexicon: Lexicon): boolean {
  const word = lexicon.rangeWords.at(all, first + 1);
  const last = all[first + 1 + (word?.length ?? 0)];
  if (!isNumber(all[first]) || word === undefined || !isNumber(last)) return false;
  // `de 94 200 en 2012 à 84 100`: from an amount of one year to one of another.
  if ((isYear(all[first]) && !isYear(last)) || isSeasonEnd(all, first)) return false;
  // `up $0.19 or 10.7%`, `up 4 or 26.7%`: a change and its percentage.
  const lastAt = first + 1 + word.length;
  const isRestated = lexicon.cues.at(all, first + 1)?.value.has('equals') === true;
  const isPercent = isRestated && lexicon.percent.at(all, lastAt + 1) !== undefined;
  if (isPercent && (lexicon.currencyBefore.before(all, first) || differInDecimals(all[first], last)))
    return false;
  const isWay =
    lexicon.cues.before(all, first)?.value.has('from') === true &&
    lexicon.cues.at(all, first + 1)?.value.has('to') === true;
  return !isWay && areRising(all[first], last, lexicon.language.numbers);
}

/** Whether the numeral is an end of a range: `10-20%`, `1,8 - 2 triệu`, `10 to 15 pct`. */
export function isRange(all: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const opens = isDash(all[at + 1]) && isNumber(all[at + 2]);
  const closes = isDash(all[at - 1]) && isNumber(all[at - 2]);
  const word = lexicon.rangeWords.before(all, at);
  const closesInWords = word !== undefined && isWordRange(all, at - word.length - 1, lexicon);
  return opens || closes || isWordRange(all, at, lexicon) || closesInWords;
}

/** Words before a figure within which its verb, or the word before the earlier of two levels, would stand. */
const VERB = 5;

/** Whether a verb of change or the word before an earlier level stands close before a figure, no sign between. */
function isOnTheMove(all: readonly Token[], from: number, lexicon: Lexicon): 'verb' | 'from' | undefined {
  for (let k = from; k > Math.max(0, from - VERB); k--) {
    const cue = lexicon.cues.before(all, k)?.value;
    if (cue?.has('from')) return 'from';
    if (cue?.has('rise') || cue?.has('fall')) return 'verb';
    if (all[k - 1]?.type !== 'word') return undefined;
  }
  return undefined;
}

/** The high end of a range is hardly more than so many times the low one, where nothing else says that it is one. */
const WIDEST = 2n;

/**
 * `$1.30 to $1.40`, `13% to 17%`: two near figures that have each the same unit. Behind a verb they may be how much
 * something changed and what it came to, unless both are per cent; behind `from` they are two levels, unless a word
 * says that they are a range.
 */
function isTwice(first: Quantity, last: Quantity, move: 'verb' | 'from' | 'range' | undefined): boolean {
  const hasUnit = first.nature === 'percent' || first.prefix !== '' || first.unit !== '';
  if (!hasUnit || first.nature !== last.nature || first.measure !== last.measure) return false;
  const [low, high] = [nominalOf(first, first.readings[0]), nominalOf(last, last.readings[0])];
  const isNear = low.lt(high) && high.lte(low.mul(WIDEST));
  if (move === 'range') return low.lt(high);
  return isNear && (move === undefined || (move === 'verb' && first.nature === 'percent'));
}

/** The length of what joins two ends of a range, in tokens; nothing where they are not joined. */
function joinAt(
  all: readonly Token[],
  first: QuantityMatch,
  numeralAt: number,
  amountAt: AmountAt,
  lexicon: Lexicon,
): number | undefined {
  const at = first.to;
  if (isDash(all[at])) return 1;
  const opener = lexicon.rangeOpeners.before(all, first.from);
  const word = lexicon.rangeWords.at(all, at);
  const links = opener?.value ?? [];
  const isOpened = word !== undefined && links.includes(all[at]?.text ?? '');
  const opensAt = first.from - (opener?.length ?? 0);
  if (isOpened && lexicon.cues.before(all, opensAt)?.value.has('rise') !== true) return word.length;
  const way = word !== undefined && lexicon.cues.at(all, at)?.value.has('and') !== true;
  if (way && at > numeralAt + (first.quantity.prefix === '' ? 1 : 0)) {
    const last = amountAt(at + word.length + (lexicon.currencyBefore.at(all, at + word.length)?.length ?? 0));
    const isNamed = lexicon.rangeNouns.before(all, first.from) !== undefined;
    const move = isNamed ? 'range' : isOnTheMove(all, first.from, lexicon);
    if (last !== undefined && isTwice(first.quantity, last.quantity, move)) return word.length;
  }
  const isBare = at === numeralAt + 1 && isWordRange(all, numeralAt, lexicon);
  // `10 and 15 pct` may be two figures.
  return isBare && lexicon.cues.at(all, at)?.value.has('and') !== true ? word?.length : undefined;
}

/** The first end with the scale and the unit of the second, where it has none of its own. */
const withUnitOf = (end: Quantity, other: Quantity): Quantity =>
  end.unit === '' && end.prefix === '' && end.nature !== 'percent'
    ? {
        ...other,
        start: end.start,
        end: end.end,
        numeral: end.numeral,
        digits: end.digits,
        readings: end.readings,
      }
    : end;

/** The range whose first numeral stands at a token: two rising ends of one kind. Nothing for a score (`3-1`). */
export function readRange(
  all: readonly Token[],
  at: number,
  amountAt: AmountAt,
  lexicon: Lexicon,
): Range | undefined {
  const first = amountAt(at);
  const join = first && joinAt(all, first, at, amountAt, lexicon);
  if (first === undefined || join === undefined || isDash(all[at - 1])) return undefined;
  const currency = lexicon.currencyBefore.at(all, first.to + join);
  const lastAt = first.to + join + (currency?.length ?? 0);
  const last = amountAt(lastAt);
  if (last === undefined || (isDash(all[lastAt + 1]) && touch(all[lastAt], all[lastAt + 1])))
    return undefined;
  const high = { ...last.quantity, prefix: last.quantity.prefix || first.quantity.prefix };
  const low = withUnitOf(first.quantity, high);
  // `£1.2-1.5bn`: the sign stands once, and so does the scale.
  const scaled = low.unit === '' && low.prefix !== '' ? { ...low, scale: high.scale } : low;
  const isKnown =
    high.nature !== 'count' || high.unit !== '' || (!isDash(all[first.to]) && high.measure !== '');
  const isAlike = scaled.nature === high.nature || high.prefix !== '';
  const isRising = nominalOf(scaled, scaled.readings[0]).lt(nominalOf(high, high.readings[0]));
  if (!isKnown || !isAlike || !isRising) return undefined;
  const { start } = first.quantity;
  return { low: scaled, high, start, end: high.end, from: first.from, to: last.to };
}
