import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/tokens.ts';

const isNumber = (token: Token | undefined): boolean => token?.type === 'number';
const isSlash = (token: Token | undefined): boolean => token?.text === '/';
const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-–—]$/u.test(token.text);
const touch = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;
const isYear = (token: Token | undefined): boolean => /^(?:19|20)\d\d$/u.test(token?.text ?? '');

/** Steps to the first numeral of `30/4`, `30/4/1975`, `2021-2025`. */
function firstOfChain(all: readonly Token[], at: number): number {
  let first = at;
  while (
    (isSlash(all[first - 1]) || isDash(all[first - 1])) &&
    isNumber(all[first - 2]) &&
    touch(all[first - 1], all[first])
  )
    first -= 2;
  return first;
}

/** `30/4/1975`, `100/2019/NĐ-CP`: more than two parts hang on slashes. */
function hasThreeParts(all: readonly Token[], first: number): boolean {
  return (
    isSlash(all[first + 1]) &&
    isNumber(all[first + 2]) &&
    isSlash(all[first + 3]) &&
    touch(all[first + 2], all[first + 3])
  );
}

/** Whether the numeral is a date, a time, a year or an ordinal. */
export function isDate(all: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const first = firstOfChain(all, at);
  if (lexicon.dateBefore.before(all, first)) return true;
  if (hasThreeParts(all, first)) return true;
  if (isSlash(all[at + 1]) && isYear(all[at + 2])) return true;
  if (isSlash(all[at - 1]) && isYear(all[at]) && isNumber(all[at - 2])) return true;
  if (isYear(all[first]) && isSlash(all[first + 1]) && /^\d\d$/u.test(all[first + 2]?.text ?? ''))
    return true;
  if (all[at - 1]?.text === ':' && isNumber(all[at - 2]) && touch(all[at - 1], all[at])) return true;
  if (all[at + 1]?.text === ':' && isNumber(all[at + 2]) && touch(all[at + 1], all[at + 2])) return true;
  if (lexicon.dateAfter.at(all, at + 1)) return true;
  const isBare =
    lexicon.scales.at(all, at + 1) ?? lexicon.units.at(all, at + 1) ?? lexicon.percent.at(all, at + 1);
  return (
    isYear(all[at]) &&
    isBare === undefined &&
    !isSlash(all[at + 1]) &&
    lexicon.currencyBefore.before(all, at) === undefined
  );
}

/** `10 to 15 pct`: two bare numerals and a word between, unless the first is where something came `from`. */
function isWordRange(all: readonly Token[], first: number, lexicon: Lexicon): boolean {
  const word = lexicon.rangeWords.at(all, first + 1);
  if (!isNumber(all[first]) || word === undefined || !isNumber(all[first + 1 + word.length])) return false;
  return (
    lexicon.cues.before(all, first)?.value.has('from') !== true ||
    lexicon.cues.at(all, first + 1)?.value.has('to') !== true
  );
}

/** Whether the numeral is an end of a range: `10-20%`, `1,8 - 2 triệu`, `10 to 15 pct`. */
export function isRange(all: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const opens = isDash(all[at + 1]) && isNumber(all[at + 2]);
  const closes = isDash(all[at - 1]) && isNumber(all[at - 2]);
  const word = lexicon.rangeWords.before(all, at);
  const closesInWords = word !== undefined && isWordRange(all, at - word.length - 1, lexicon);
  return opens || closes || isWordRange(all, at, lexicon) || closesInWords;
}
