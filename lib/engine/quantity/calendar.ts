import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { firstOfChain, isNumber, isSeasonEnd, isSlash, isYear, touch } from './chain.ts';

/** `30/4/1975`, `100/2019/NĐ-CP`: more than two parts hang on slashes. */
function hasThreeParts(all: readonly Token[], first: number): boolean {
  return (
    isSlash(all[first + 1]) &&
    isNumber(all[first + 2]) &&
    isSlash(all[first + 3]) &&
    touch(all[first + 2], all[first + 3])
  );
}

/** `ngày 5`, but not `trong số 5`, which only ends like `số 5`. */
function isNamed(all: readonly Token[], at: number, lexicon: Lexicon): boolean {
  // `Sept. 30`: a stop may end the name.
  const isCut = all[at - 1]?.text === '.' && touch(all[at - 2], all[at - 1]);
  const name =
    lexicon.dateBefore.before(all, at) ?? (isCut ? lexicon.dateBefore.before(all, at - 1) : undefined);
  if (lexicon.percent.at(all, at + 1)) return false;
  return name !== undefined && (lexicon.lookalikes.before(all, at)?.length ?? 0) <= name.length;
}

/** How many figures of a list are followed back to the word that makes the first of them dates. */
const LIST = 4;

const isDay = (token: Token | undefined): boolean => /^[0-3]?[0-9]$/u.test(token?.text ?? '');
const isMonth = (token: Token | undefined): boolean => /^(?:0?[1-9]|1[0-2])$/u.test(token?.text ?? '');

/** A bare figure, as days and months are; one with a unit may as well be what is counted on the day. */
const isShort = (all: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  isDay(all[at]) &&
  (all[at + 1]?.type !== 'word' ||
    lexicon.dateLinks.at(all, at + 1) !== undefined ||
    lexicon.cues.at(all, at + 1)?.value.has('and') === true) &&
  (!isSlash(all[at + 1]) || isMonth(all[at + 2])) &&
  lexicon.percent.at(all, at + 1) === undefined;

/** `tháng 5, 6 và 7`: bare figures behind one that is named. */
function isListed(all: readonly Token[], at: number, lexicon: Lexicon): boolean {
  let first = at;
  for (let i = 0; i < LIST; i++) {
    const isLink = all[first - 1]?.text === ',' || lexicon.cues.before(all, first)?.value.has('and') === true;
    if (!isNumber(all[first - 2]) || !isLink || !isShort(all, first, lexicon)) return false;
    first = firstOfChain(all, first - 2);
    if (isNamed(all, first, lexicon)) return true;
  }
  return false;
}

/** `30 tháng 4`, `30 tháng tư`: two numbers and the word between them. */
function isLinked(all: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const link = lexicon.dateLinks.at(all, at + 1);
  const month = all[at + 1 + (link?.length ?? 0)];
  if (link === undefined || month === undefined || !isDay(all[at])) return false;
  return /^[01]?[0-9]$/u.test(month.text) || lexicon.words.digits.at(all, at + 1 + link.length) !== undefined;
}

/** A name of a month that is one only with a capital: `5 May`. */
const isCapital = (text: string, token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.end));

/** `'20` for 2020; an apostrophe that closes further on is a quotation mark: `the '20 plenty' zone`. */
function isShortYear(all: readonly Token[], at: number): boolean {
  const [before, mark] = [all[at - 2], all[at - 1]];
  if (mark?.text !== "'" || !touch(mark, all[at]) || !/^\d\d$/u.test(all[at]?.text ?? '')) return false;
  const closes = (token: Token, k: number): boolean => token.text === "'" && touch(all[at + k], token);
  const isParted = before === undefined || before.type === 'mark' || touch(before, mark);
  return !isParted && !all.slice(at + 1).some(closes);
}

/** `2.285 công dân, trong đó … là 1974 công dân`: the words behind it are those of what another number counts. */
function countsAlike(all: readonly Token[], at: number): boolean {
  const [noun, more] = [all[at + 1], all[at + 2]];
  if (noun?.type !== 'word') return false;
  return all.some(
    (token, k) =>
      k !== at &&
      isNumber(token) &&
      !isYear(token) &&
      all[k + 1]?.text === noun.text &&
      (more === undefined || more.type === 'mark' || all[k + 2]?.text === more.text),
  );
}

/** `as the report says [26]`: a number alone in square brackets is that of a note. */
const isNote = (all: readonly Token[], at: number): boolean =>
  all[at - 1]?.text === '[' && all[at + 1]?.text === ']' && /^\d{1,3}$/u.test(all[at]?.text ?? '');

/** Whether the numeral is a date, a time, a year, an ordinal or the number of a note. */
export function isDate(text: string, all: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const first = firstOfChain(all, at);
  if (isNamed(all, first, lexicon) || isListed(all, first, lexicon)) return true;
  if (isNote(all, at)) return true;
  if (hasThreeParts(all, first) || isSeasonEnd(all, at) || isShortYear(all, at)) return true;
  if (isSlash(all[at + 1]) && isYear(all[at + 2])) return true;
  if (isSlash(all[at - 1]) && isYear(all[at]) && isNumber(all[at - 2])) return true;
  if (isYear(all[first]) && isSlash(all[first + 1]) && /^\d\d$/u.test(all[first + 2]?.text ?? ''))
    return true;
  if (all[at - 1]?.text === ':' && isNumber(all[at - 2]) && touch(all[at - 1], all[at])) return true;
  if (all[at + 1]?.text === ':' && isNumber(all[at + 2]) && touch(all[at + 1], all[at + 2])) return true;
  if (lexicon.dateAfter.at(all, at + 1) || isLinked(all, at, lexicon)) return true;
  if (lexicon.capitalAfter.at(all, at + 1) && isCapital(text, all[at + 1])) return true;
  const isBare =
    lexicon.scales.at(all, at + 1) ?? lexicon.units.at(all, at + 1) ?? lexicon.percent.at(all, at + 1);
  return (
    isYear(all[at]) &&
    isBare === undefined &&
    !isSlash(all[at + 1]) &&
    !countsAlike(all, at) &&
    lexicon.currencyBefore.before(all, at) === undefined
  );
}
