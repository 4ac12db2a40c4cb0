import { bitsOf, CAPITAL, codeAt, DIGIT, LETTER, MARK, NUMERIC, SPACE, widthOf } from './characters.ts';
import type { Span } from './span.ts';

/** Who is told what is written in a sentence, from its beginning to its end; white space is left out. */
export interface Reader {
  /** Digits with the separators between them, and a vulgar fraction behind: `1.234,5`, `12 500`, `.5`, `2½`. */
  number(start: number, end: number): void;
  /** Letters with their marks, and the apostrophes between them. */
  word(start: number, end: number, letters: Letters): void;
  /** Any one other character. */
  mark(start: number, end: number, hash: number): void;
}

/** What was seen of the letters of a word; to be read before the next one is told. */
export interface Letters {
  /** Of the word as it stands, where it is plain. */
  readonly hash: number;
  /** All in lower case, and no apostrophe between. */
  readonly isPlain: boolean;
}

/** The hash of a word, from that of all but its last UTF-16 unit; it begins with 0. */
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

const isSeparator = (character: string | undefined): boolean =>
  character === '.' || character === ',' || character === "'" || character === ' ' || character === '\u00A0';

const isVulgar = (character: string | undefined): boolean =>
  character === '½' || character === '¼' || character === '¾';

const APOSTROPHE = 0x27;

/** What ends a phrase or a quote: a point right behind is a stop. */
const CLOSING = new Set(['.', '…', ')', ']', '"', "'"]);

/** Goes through one sentence of a text; as `Letters` it is the last word that it came to. */
class Scanner implements Letters {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  hash = 0;
  isPlain = true;

  constructor(text: string, { start, end }: Span) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
  }

  /** The code point at `at`; 0 behind the sentence. */
  codeAt(at: number): number {
    return codeAt(this.#text, at, this.#end);
  }

  /** The bits of the character that ends at `at`; none before the sentence. */
  #bitsBefore(at: number): number {
    if (at <= this.#start) return 0;
    const unit = this.#text.charCodeAt(at - 1);
    const isPair = unit >= 0xdc00 && unit < 0xe000 && at - 2 >= this.#start;
    return bitsOf(isPair ? (this.#text.codePointAt(at - 2) ?? unit) : unit);
  }

  /** `.5%`: a decimal sign with no digit before it begins a numeral, unless it ends what stands before it. */
  opensDecimals(at: number): boolean {
    if (this.#text[at] !== '.' || (bitsOf(this.codeAt(at + 1)) & DIGIT) === 0) return false;
    if (at <= this.#start) return true;
    const before = this.#text[at - 1] ?? '';
    if (CLOSING.has(before) || (this.#bitsBefore(at) & (LETTER | NUMERIC)) !== 0) return false;
    return before !== ' ' || (this.#bitsBefore(at - 1) & NUMERIC) === 0;
  }

  #behindDigits(from: number): number {
    let at = from;
    for (let code = this.codeAt(at); (bitsOf(code) & DIGIT) !== 0; code = this.codeAt(at))
      at += widthOf(code);
    return at;
  }

  /** The end of the numeral that begins at `from` with a digit. */
  behindNumber(from: number): number {
    let at = this.#behindDigits(from);
    while (isSeparator(this.#text[at])) {
      const next = this.#behindDigits(at + 1);
      if (next === at + 1) break;
      at = next;
    }
    return at < this.#end && isVulgar(this.#text[at]) ? at + 1 : at;
  }

  /** The end of the word that begins at `from` with a letter; every letter of a text comes by here. */
  behindWord(from: number): number {
    const text = this.#text;
    let seen = 0;
    let hash = 0;
    let at = from;
    while (at < this.#end) {
      const unit = text.charCodeAt(at);
      const code = unit >= 0xd800 && unit < 0xdc00 ? this.codeAt(at) : unit;
      const bits = bitsOf(code);
      if ((bits & (LETTER | MARK)) === 0) {
        if (unit !== APOSTROPHE || (bitsOf(this.codeAt(at + 1)) & LETTER) === 0) break;
        seen |= CAPITAL;
      }
      seen |= bits;
      hash = hashed(hash, unit);
      if (code > 0xffff) hash = hashed(hash, text.charCodeAt(at + 1));
      at += widthOf(code);
    }
    this.hash = hash;
    this.isPlain = (seen & CAPITAL) === 0;
    return at;
  }
}

/** Tells a reader what is written in a sentence. */
export function scan(text: string, sentence: Span, reader: Reader): void {
  const scanner = new Scanner(text, sentence);
  for (let at = sentence.start; at < sentence.end; ) {
    const code = scanner.codeAt(at);
    const bits = bitsOf(code);
    const from = at;
    if ((bits & SPACE) !== 0) at++;
    else if ((bits & LETTER) !== 0) {
      at = scanner.behindWord(from);
      reader.word(from, at, scanner);
    } else if ((bits & DIGIT) !== 0) {
      at = scanner.behindNumber(from);
      reader.number(from, at);
    } else if (scanner.opensDecimals(from)) {
      at = scanner.behindNumber(from + 1);
      reader.number(from, at);
    } else {
      at += widthOf(code);
      const hash = hashed(0, text.charCodeAt(from));
      reader.mark(from, at, at - from > 1 ? hashed(hash, text.charCodeAt(from + 1)) : hash);
    }
  }
}
