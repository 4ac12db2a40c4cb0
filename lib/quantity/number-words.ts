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

/** Adds a digit word; nothing where two digits stand side by side and so are no number (`ba bốn người`). */
function withDigit(tally: Tally, digit: number): Tally | undefined {
  if (tally.digit !== undefined && (tally.digit < 10 || digit >= 10)) return undefined;
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
  readonly words: number;
}

/** The longest number in words that begins at a token; its last scale word is left for the quantity. */
function spelledAt(all: readonly Token[], from: number, lexicon: Lexicon): Spelled | undefined {
  const { numberWords } = lexicon.language;
  let tally = EMPTY;
  let found: Spelled | undefined;
  let words = 0;
  for (let at = from; at < all.length; at++) {
    const text = all[at]?.text ?? '';
    const digit = numberWords.digits[text];
    const multiplier = numberWords.multipliers[text];
    const scale = numberWords.scales[text];
    if (digit !== undefined) {
      const next = withDigit(tally, digit);
      if (next === undefined) return undefined;
      tally = next;
    } else if (multiplier !== undefined && words > 0) tally = withMultiplier(tally, multiplier);
    else if (scale !== undefined && words > 0) {
      tally = withScale(tally, scale);
      continue;
    } else if (words > 0 && (text === '-' || numberWords.joiners.includes(text))) continue;
    else break;
    words++;
    found = { value: sumOf(tally), to: at + 1, words };
  }
  return found;
}

/** One word alone is a number only before a percent sign, a scale or, where the language allows it, a unit. */
function isUsedAsNumber(all: readonly Token[], { to, words }: Spelled, lexicon: Lexicon): boolean {
  if (words > 1) return true;
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
    if (spelled === undefined || last === undefined || !isUsedAsNumber(all, spelled, lexicon))
      found.push(token);
    else {
      found.push({ type: 'number', text: String(spelled.value), start: token.start, end: last.end });
      at = spelled.to - 1;
    }
  }
  return found;
}
