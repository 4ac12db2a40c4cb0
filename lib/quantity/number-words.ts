import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/tokens.ts';

/** What the words of a number have come to so far. */
interface Tally {
  /** What is closed: whole thousands, millions. */
  readonly total: number;
  /** What is open below the next scale word. */
  readonly current: number;
  /** The last digit word, which a multiplier may still take: `hai` in `hai mươi`. */
  readonly digit: number | undefined;
}

const EMPTY: Tally = { total: 0, current: 0, digit: undefined };
const sumOf = ({ total, current, digit = 0 }: Tally): number => total + current + digit;

/** `20` leaves room for `7`, `100` for `12`; `3` and `12` leave none, and so two of them are no number (`ba bốn người`). */
const leavesRoomFor = (digit: number, next: number): boolean =>
  digit > 0 && digit % 10 ** String(next).length === 0;

/** Adds a digit word; nothing where it cannot follow the one before. */
function withDigit(tally: Tally, digit: number): Tally | undefined {
  if (tally.digit !== undefined && !leavesRoomFor(tally.digit, digit)) return undefined;
  return { ...tally, current: tally.current + (tally.digit ?? 0), digit };
}

/** Ten or a hundred times the digit before it. */
const withMultiplier = (tally: Tally, factor: number): Tally => ({
  ...tally,
  current: tally.current + (tally.digit ?? 1) * factor,
  digit: undefined,
});

/** A thousand or a million times all that is open. */
const withScale = ({ total, current, digit = 0 }: Tally, factor: number): Tally => ({
  total: total + (current + digit) * factor,
  current: 0,
  digit: undefined,
});

interface Spelled {
  readonly value: number;
  readonly to: number;
}

/** The tally with one more word of the number, which may be a phrase of several tokens; nothing where it ends. */
function withWord(
  tally: Tally,
  all: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { readonly tally: Tally | undefined; readonly length: number; readonly isScale: boolean } | undefined {
  const { multipliers, scales } = lexicon.language.numberWords;
  const text = all[at]?.text ?? '';
  const digit = lexicon.digits.at(all, at);
  const multiplier = multipliers[text];
  const scale = scales[text];
  const isOpen = tally !== EMPTY;
  // `cent` is a hundred by itself and times the digit before it.
  const multiplies =
    multiplier !== undefined && isOpen && (digit === undefined || (tally.digit ?? multiplier) < multiplier);
  if (multiplies) return { tally: withMultiplier(tally, multiplier), length: 1, isScale: false };
  if (scale !== undefined && isOpen) return { tally: withScale(tally, scale), length: 1, isScale: true };
  return digit && { tally: withDigit(tally, digit.value), length: digit.length, isScale: false };
}

/** The longest number in words that begins at a token; its last scale word is left for the quantity. */
function spelledAt(all: readonly Token[], from: number, lexicon: Lexicon): Spelled | undefined {
  const { joiners } = lexicon.language.numberWords;
  let tally = EMPTY;
  let found: Spelled | undefined;
  for (let at = from; at < all.length; ) {
    const text = all[at]?.text ?? '';
    const next = withWord(tally, all, at, lexicon);
    if (next !== undefined) {
      // Two digits side by side are no number, and neither is half of them.
      if (next.tally === undefined) return undefined;
      tally = next.tally;
      at += next.length;
      if (!next.isScale) found = { value: sumOf(tally), to: at };
    } else if (at > from && (text === '-' || joiners.includes(text))) at++;
    else break;
  }
  return found;
}

/** One word alone is a number only before a percent sign, a scale or, where the language allows it, a unit. */
function isUsedAsNumber(all: readonly Token[], from: number, { to }: Spelled, lexicon: Lexicon): boolean {
  if (to > from + 1) return true;
  const next = lexicon.percent.at(all, to) ?? lexicon.points.at(all, to) ?? lexicon.scales.at(all, to);
  return next !== undefined && (lexicon.cues.at(all, to)?.length ?? 0) <= next.length;
}

/** The tokens with numbers in words (`ba mươi`, `two`) made into numerals over the same stretch of text. */
export function withNumberWords(all: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < all.length; at++) {
    const token = all[at];
    if (token === undefined) break;
    const spelled = token.type === 'word' ? spelledAt(all, at, lexicon) : undefined;
    const last = spelled && all[spelled.to - 1];
    if (spelled === undefined || last === undefined || !isUsedAsNumber(all, at, spelled, lexicon))
      found.push(token);
    else {
      found.push({ type: 'number', text: String(spelled.value), start: token.start, end: last.end });
      at = spelled.to - 1;
    }
  }
  return found;
}
