import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { EMPTY, joined, type Tally, tallied, withDigit, withMultiplier, withScale } from './tally.ts';

/** What number words at a place come to; `unread` when they are no number together, and half of them none either. */
export type Spelled =
  | { readonly is: 'number'; readonly numeral: string; readonly to: number }
  | { readonly is: 'unread'; readonly to: number };

interface Step {
  /** Nothing where the word cannot follow those before it. */
  readonly tally: Tally | undefined;
  readonly length: number;
  readonly does: 'digit' | 'multiplier' | 'scale';
}

/** Whether a word at this place only looks like one of a number. */
const isLookalike = (all: readonly Token[], at: number, length: number, lexicon: Lexicon): boolean =>
  (lexicon.lookalikes.at(all, at)?.length ?? 0) > length;

/** `hai nghìn năm`, `một không tham gia`: a digit word that may end the number is rather what it means otherwise. */
function isOtherWord(all: readonly Token[], at: number, value: bigint, lexicon: Lexicon): boolean {
  const { multipliers, scales } = lexicon.words;
  const goesOn = multipliers.at(all, at + 1) ?? (value > 0n ? scales.at(all, at + 1) : undefined);
  return goesOn === undefined && (value === 0n || lexicon.units.at(all, at) !== undefined);
}

/** The tally with one more word of the number, which may be a phrase of several tokens; nothing where it ends. */
function step(tally: Tally, all: readonly Token[], at: number, lexicon: Lexicon): Step | undefined {
  const { digits, multipliers, scales } = lexicon.words;
  const lone = lexicon.language.numberWords.loneDigit;
  const digit = digits.at(all, at);
  const isOpen = tally !== EMPTY;
  // Most words begin no number.
  if (!isOpen && digit === undefined) return undefined;
  const multiplier = multipliers.at(all, at);
  const scale = scales.at(all, at);
  const longest = Math.max(digit?.length ?? 0, multiplier?.length ?? 0, scale?.length ?? 0);
  if (isLookalike(all, at, longest, lexicon)) return undefined;
  // `cent` is a hundred by itself and times the digit before it.
  const multiplies =
    multiplier !== undefined &&
    isOpen &&
    (digit === undefined || (tally.digit ?? multiplier.value) < multiplier.value);
  if (multiplies)
    return {
      tally: withMultiplier(tally, multiplier.value),
      length: multiplier.length,
      does: 'multiplier',
    };
  if (scale !== undefined && isOpen)
    return { tally: withScale(tally, scale.value, lone), length: scale.length, does: 'scale' };
  if (digit === undefined || (!isOpen && digit.value.does === 'close')) return undefined;
  const isBehindJoiner = tally.digit === undefined && tally.factor === 1n;
  if (
    isOpen &&
    !isBehindJoiner &&
    digit.value.does === 'add' &&
    isOtherWord(all, at, digit.value.value, lexicon)
  )
    return undefined;
  return { tally: withDigit(tally, digit.value), length: digit.length, does: 'digit' };
}

/** The token behind the last number word in a row. */
function endOfRun(all: readonly Token[], from: number, lexicon: Lexicon): number {
  const { digits, multipliers, scales } = lexicon.words;
  let at = from;
  for (;;) {
    const word = digits.at(all, at) ?? multipliers.at(all, at) ?? scales.at(all, at);
    if (word === undefined || isLookalike(all, at, word.length, lexicon)) return at;
    at += word.length;
  }
}

/** Whole numbers behind a decimal sign: digit by digit (`không năm`) or as one number (`bảy mươi lăm`). */
function decimalsAt(
  all: readonly Token[],
  from: number,
  lexicon: Lexicon,
): { readonly digits: string; readonly to: number } | undefined {
  const { digits, multipliers } = lexicon.words;
  let written = '';
  let at = from;
  for (;;) {
    const digit = digits.at(all, at);
    if (digit === undefined || digit.value.value > 9n || multipliers.at(all, at + digit.length)) break;
    written += String(digit.value.value);
    at += digit.length;
  }
  if (written !== '') return { digits: written, to: at };
  const whole = wholeAt(all, from, lexicon);
  return whole?.is === 'number' ? { digits: whole.numeral, to: whole.to } : undefined;
}

/** A hyphen joins only where it touches both words; every other joiner does. */
const isInWord = (all: readonly Token[], at: number): boolean =>
  all[at]?.text !== '-' || (all[at - 1]?.end === all[at]?.start && all[at]?.end === all[at + 1]?.start);

/** Whether a percent sign or the like stands at a place. */
const isRelative = (all: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  [lexicon.percent, lexicon.points, lexicon.times].some((book) => book.at(all, at) !== undefined);

const READ_FROM_ONE: Tally = { ...EMPTY, digit: 1n };

/** The longest whole number in words that begins at a token; its last scale words are left for the quantity. */
function wholeAt(all: readonly Token[], from: number, lexicon: Lexicon): Spelled | undefined {
  const { joiners, articles, multipliers, scales } = lexicon.words;
  const lone = lexicon.language.numberWords.loneDigit;
  const article = articles.at(all, from);
  const first = from + (article?.length ?? 0);
  if (article !== undefined && !(multipliers.at(all, first) ?? scales.at(all, first))) return undefined;
  let tally = article === undefined ? EMPTY : READ_FROM_ONE;
  let found: Spelled | undefined;
  /** Where the scale words began that end what was read, and what they multiply by together. */
  let scaledFrom = from;
  let factor = 1n;
  /** What was read before the last joiner. */
  let beforeJoiner: Spelled | undefined;
  let isJoined = false;
  for (let at = first; at < all.length; ) {
    const next = step(tally, all, at, lexicon);
    if (next === undefined) {
      const joiner = at > from ? joiners.at(all, at) : undefined;
      if (joiner === undefined || !isInWord(all, at)) break;
      // `vingt-et-un` has three of them in a row.
      beforeJoiner = isJoined ? beforeJoiner : found;
      tally = joined(tally);
      isJoined = true;
      at += joiner.length;
      continue;
    }
    if (next.tally === undefined) {
      // `two and three`: the number has ended before the joiner.
      return beforeJoiner ?? { is: 'unread', to: endOfRun(all, from, lexicon) };
    }
    const { does } = next;
    // `a hundred` is one hundred as `a million` is one million, and as vague.
    const isVague = article !== undefined && at === first && !isRelative(all, at + next.length, lexicon);
    const isExact = lexicon.words.decimalSigns.at(all, at + next.length) !== undefined;
    const leavesScale = !isExact && (does === 'scale' || (does === 'multiplier' && isVague));
    const before = tally;
    tally = next.tally;
    if (leavesScale) {
      const isChained = before.digit === undefined && before.current === 0n;
      scaledFrom = isChained ? scaledFrom : at;
      factor = isChained ? factor * tally.factor : tally.factor;
      found = { is: 'number', numeral: String(tallied(tally, lone) / factor), to: scaledFrom };
    } else found = { is: 'number', numeral: String(tallied(tally, lone)), to: at + next.length };
    isJoined = false;
    at += next.length;
  }
  return found;
}

/** `hai trăm rưỡi`: half of the hundred, where a lone digit counts tenths of it. */
function withHalf(
  spelled: Spelled & { is: 'number' },
  all: readonly Token[],
  from: number,
  lexicon: Lexicon,
): Spelled {
  const multiplier = lexicon.words.multipliers.before(all, spelled.to)?.value;
  const addition = lexicon.words.additions.at(all, spelled.to);
  const isTenths = lexicon.language.numberWords.loneDigit === 'tenths' && spelled.to > from + 1;
  if (!isTenths || multiplier === undefined || multiplier < 100n || addition?.value !== '0.5') return spelled;
  return {
    is: 'number',
    numeral: String(BigInt(spelled.numeral) + multiplier / 2n),
    to: spelled.to + addition.length,
  };
}

/** The number in words that begins at a token, decimals included; nothing where none does. */
export function spelledAt(all: readonly Token[], from: number, lexicon: Lexicon): Spelled | undefined {
  const { decimalSigns, portions, vague } = lexicon.words;
  const portion = portions.at(all, from);
  if (portion !== undefined && lexicon.scales.at(all, from + portion.length)) {
    const numeral = portion.value.replace('.', lexicon.language.numbers.decimal);
    return { is: 'number', numeral, to: from + portion.length };
  }
  const whole = wholeAt(all, from, lexicon);
  if (whole?.is !== 'number') return whole;
  const open = vague.at(all, whole.to);
  if (open) return { is: 'unread', to: endOfRun(all, whole.to + open.length, lexicon) };
  const sign = decimalSigns.at(all, whole.to);
  const decimals = sign && decimalsAt(all, whole.to + sign.length, lexicon);
  if (sign === undefined || decimals === undefined) return withHalf(whole, all, from, lexicon);
  return {
    is: 'number',
    numeral: `${whole.numeral}${lexicon.language.numbers.decimal}${decimals.digits}`,
    to: decimals.to,
  };
}
