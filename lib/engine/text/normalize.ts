import { behindAll, bitsOf, codeAt, INVISIBLE, MARK, ODD, SIGNS, SPACES, widthOf } from './characters.ts';

/** Text as the engine reads it, with the way back to the text as it stood on the page. */
export interface NormalizedText {
  readonly text: string;
  /** The raw UTF-16 offset of a normalised one; the end of the text leads to the end of the raw text. */
  readonly rawOffset: (offset: number) => number;
  /** The way there: the first normalised offset that does not lie before the raw one. */
  readonly offsetOf: (raw: number) => number;
}

const NO_BREAK = '\u00A0';
/** No-break, figure, thin and narrow spaces: those that typesetters put between groups of digits. */
const GROUPING = /[\u00A0\u2007\u2009\u202F]/u;
const NEEDS_WORK = new RegExp(`${INVISIBLE.source}|${SPACES.source}|\\p{M}|${SIGNS.source}`, 'u');

/** One character (with its combining marks) as the engine wants it; empty for what has no width. */
function normalizeCharacter(character: string): string {
  if (INVISIBLE.test(character)) return character.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '');
  if (GROUPING.test(character)) return NO_BREAK;
  if (SPACES.test(character)) return ' ';
  if (/^[\u2010-\u2012\u2212]$/u.test(character)) return '-';
  if (/^[\u2018\u2019\u02BC]$/u.test(character)) return "'";
  if (character === '\u2044' || character === '\u2215') return '/';
  // Full-width digits and signs stand 0xFEE0 above their ASCII forms.
  if (/^[\uFF05-\uFF1E]$/u.test(character)) return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  return character.normalize('NFC');
}

const GROUPED = /(?<![\p{Nd}.,'])(?<numeral>\p{Nd}{1,3}(?:\u00A0\p{Nd}{3})+)(?!\p{Nd})|\u00A0/gu;

/** A no-break space stays one between groups of three digits, where it may not part two numerals; elsewhere it is a blank. */
const withBlanks = (text: string): string =>
  text.includes(NO_BREAK) ? text.replace(GROUPED, (_, numeral: string | undefined) => numeral ?? ' ') : text;

/** A stretch of text that was written anew: where it begins in both texts, and its length in the raw one. */
interface Piece {
  readonly at: number;
  readonly raw: number;
  readonly size: number;
}

/** The text as it is written anew, and where its stretches come from; those that keep their length are one with what is before. */
class Rewriting {
  readonly #raw: string;
  readonly #pieces: Piece[] = [{ at: 0, raw: 0, size: Number.POSITIVE_INFINITY }];
  #text = '';

  constructor(raw: string) {
    this.#raw = raw;
  }

  /** Takes a stretch of the raw text over as it is. */
  copy(from: number, to: number): void {
    if (from < to) this.#put(this.#raw.slice(from, to), from, to);
  }

  /** Writes one character of the raw text as the engine wants it. */
  rewrite(character: string, from: number): void {
    this.#put(normalizeCharacter(character), from, from + character.length);
  }

  #put(written: string, from: number, to: number): void {
    const at = this.#text.length;
    const last = this.#pieces.at(-1);
    const isSame = written.length === to - from;
    const goesOn = last !== undefined && last.size > to - from && at - last.at === from - last.raw;
    if (written !== '' && !(isSame && goesOn))
      this.#pieces.push({ at, raw: from, size: isSame ? Number.POSITIVE_INFINITY : to - from });
    this.#text += written;
  }

  /** The pieces by where they begin in the text as it is now. */
  result(): NormalizedText {
    const { length } = this.#text;
    const pieces = this.#pieces;
    const rawOffset = (offset: number): number => {
      if (!(offset >= 0 && offset < length)) return this.#raw.length;
      const piece = pieces[lastAtMost(pieces, offset)];
      return piece === undefined ? offset : piece.raw + Math.min(offset - piece.at, piece.size - 1);
    };
    return {
      text: withBlanks(this.#text),
      rawOffset,
      offsetOf: (raw) => firstWhere(length, (offset) => rawOffset(offset) >= raw),
    };
  }
}

/**
 * Where the next character begins from `from` on that is written anew, by itself or for the marks behind it; the length of the
 * text where none is.
 */
function nextOdd(raw: string, from: number): number {
  let before = from;
  for (let at = from; at < raw.length; ) {
    const code = codeAt(raw, at);
    // Nothing below is odd, nor a mark.
    if (code >= 0x80) {
      const bits = bitsOf(code);
      if ((bits & MARK) !== 0) return before;
      if ((bits & ODD) !== 0) return at;
    }
    before = at;
    at += widthOf(code);
  }
  return raw.length;
}

/**
 * Composes what is decomposed, turns every kind of space, minus and digit into the plain one and drops what has no
 * width, so that the rest of the engine meets one spelling of each. Linear; stretches that need nothing are copied as
 * they are.
 */
export function normalize(raw: string): NormalizedText {
  const first = nextOdd(raw, 0);
  if (first === raw.length || !NEEDS_WORK.test(raw.slice(first)))
    return { text: raw, rawOffset: (offset) => offset, offsetOf: (offset) => offset };
  const written = new Rewriting(raw);
  let from = 0;
  for (let at = first; at < raw.length; at = nextOdd(raw, from)) {
    written.copy(from, at);
    from = behindAll(raw, at + widthOf(codeAt(raw, at)), MARK);
    written.rewrite(raw.slice(at, from), at);
  }
  written.copy(from, raw.length);
  return written.result();
}

/** The index of the last piece that begins at or before an offset. */
function lastAtMost(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first number up to `most` for which the test holds, from which on it holds for all; `most` where it does for none. */
function firstWhere(most: number, test: (number: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
