import { type Letters, type Reader, scan } from './scan.ts';
import type { Span } from './span.ts';

/** What a sentence is made of, before anything is understood. Spans are offsets in the normalised text. */
export type Token = Span & {
  /** `word`: letters; `number`: a numeral with its separators; `opaque`: letters and digits grown together; `mark`: one sign. */
  readonly type: 'word' | 'number' | 'opaque' | 'mark';
  /** As written; words in lower case. */
  readonly text: string;
  /** The number of its text in the vocabulary of its language. */
  readonly word: number;
};

const DIGIT_AT_END = /[\p{Nd}½¼¾]$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** What a language says of how its words and numerals are parted. Letters are in lower case. */
export interface TokenRules {
  /** Whether a blank groups the digits of a numeral. */
  readonly blankGroups: boolean;
  /** Letters that may touch the digits before them: `13kg`, `1.32bn`, `247p`. */
  readonly isSuffix: (letters: string) => boolean;
  /** Letters that may touch the digits behind them: `Rp1,2`. */
  readonly isPrefix: (letters: string) => boolean;
  /** Words that lose their last letter to an apostrophe, and are a word of their own with it: `d'`, `l'`. */
  readonly isElided: (word: string) => boolean;
  readonly vocabulary: Words;
}

/** The words that the phrases of a language have, by their numbers. */
export interface Words {
  /** The number of a word; 0 of one that no phrase has. */
  readonly wordOf: (text: string) => number;
  /** The same of the word that stands at a place of a text, by its hash. */
  readonly wordAt: (text: string, start: number, end: number, hash: number) => number;
  /** The word with a number. */
  readonly textOf: (word: number) => string;
}

type Part = Pick<Token, 'type' | 'text'>;

const GROUPS = /^\p{Nd}{1,3}(?: \p{Nd}{3})+(?:[.,]\p{Nd}+)?$/u;
/** `0225 384 2135` */
const TELEPHONE = /^0\p{Nd}+ /u;

/**
 * A blank inside a numeral groups digits only in threes (`12 500`), else it parts two numerals (`2023 12 500`). Where
 * blanks do not group, only three groups are one numeral all the same; two may be one numeral or two, and are neither.
 */
function splitAtBlanks(numeral: string, blankGroups: boolean): readonly Part[] {
  if (!numeral.includes(' ')) return [{ type: 'number', text: numeral }];
  if (TELEPHONE.test(numeral)) return [{ type: 'opaque', text: numeral }];
  const parts: string[] = [];
  for (const group of numeral.split(' ')) {
    const open = parts.at(-1) ?? '';
    const continues =
      /^\p{Nd}{1,3}(?: \p{Nd}{3})*$/u.test(open) && /^\p{Nd}{3}(?:[.,]\p{Nd}+)?$/u.test(group);
    if (continues) parts[parts.length - 1] = `${open} ${group}`;
    else parts.push(group);
  }
  return parts.map((text) => {
    const isSure = blankGroups || !GROUPS.test(text) || text.split(' ').length > 2;
    return { type: isSure ? 'number' : 'opaque', text };
  });
}

/** `l'objectif` is `l'` and `objectif`; `aujourd'hui` is one word. */
function splitElision(word: string, rules: TokenRules): readonly string[] {
  const behind = word.indexOf("'") + 1;
  const first = word.slice(0, behind);
  return behind > 0 && rules.isElided(first.toLowerCase())
    ? [first, ...splitElision(word.slice(behind), rules)]
    : [word];
}

/** The tokens of a sentence as they are found, the last of which may still grow. */
class Tokens implements Reader {
  readonly found: Token[] = [];
  /** Where the last token ends. */
  #end = -1;
  readonly #text: string;
  readonly #rules: TokenRules;

  constructor(text: string, rules: TokenRules) {
    this.#text = text;
    this.#rules = rules;
  }

  #push(type: Token['type'], text: string, start: number, end: number): void {
    this.found.push({ type, text, start, end, word: this.#rules.vocabulary.wordOf(text) });
    this.#end = end;
  }

  /** As `#push`, for what stands in the text just so: most words are known, and their texts too. */
  #take(type: 'word' | 'mark', start: number, end: number, hash: number): void {
    const { vocabulary } = this.#rules;
    const word = vocabulary.wordAt(this.#text, start, end, hash);
    const text = word === 0 ? this.#text.slice(start, end) : vocabulary.textOf(word);
    this.found.push({ type, text, start, end, word });
    this.#end = end;
  }

  /** Puts one token in the place of the last ones. */
  #grow(tokens: number, text: string, end: number): void {
    const start = this.found.at(-tokens)?.start ?? end;
    this.found.length -= tokens;
    this.#push('opaque', text, start, end);
  }

  /** The last token, if nothing stands between it and `at`. */
  #touching(at: number): Token | undefined {
    return this.#end === at ? this.found[this.found.length - 1] : undefined;
  }

  number(at: number, to: number): void {
    const previous = this.#touching(at);
    let start = at;
    for (const { type, text } of splitAtBlanks(this.#text.slice(at, to), this.#rules.blankGroups)) {
      const end = start + text.length;
      const isGlued =
        start === at &&
        previous !== undefined &&
        LETTER_OR_DIGIT.test(previous.text.slice(-1)) &&
        !(previous.type === 'word' && this.#rules.isPrefix(previous.text));
      // `1m72`: what stands before the letters is a piece of it too.
      const before = isGlued && !this.#rules.isSuffix(previous.text + text) ? this.found.at(-2) : undefined;
      if (isGlued && before !== undefined && before.end === previous.start && before.type !== 'mark')
        this.#grow(2, before.text + previous.text + text, end);
      else if (isGlued) this.#grow(1, previous.text + text, end);
      else this.#push(type, text, start, end);
      start = end + 1;
    }
  }

  word(at: number, to: number, { hash, isPlain }: Letters): void {
    const previous = this.#touching(at);
    if (previous !== undefined && DIGIT_AT_END.test(previous.text)) {
      const lower = this.#text.slice(at, to).toLowerCase();
      if (previous.type !== 'number' || !this.#rules.isSuffix(lower)) {
        this.#grow(1, previous.text + lower, to);
        return;
      }
    }
    if (isPlain) {
      this.#take('word', at, to, hash);
      return;
    }
    let start = at;
    for (const part of splitElision(this.#text.slice(at, to), this.#rules)) {
      this.#push('word', part.toLowerCase(), start, start + part.length);
      start += part.length;
    }
  }

  mark(at: number, to: number, hash: number): void {
    const previous = this.#text[at] === "'" ? this.#touching(at) : undefined;
    // Before a figure: `d'1,2 million`.
    if (previous?.type === 'word' && this.#rules.isElided(`${previous.text}'`)) {
      this.found.pop();
      this.#push('word', `${previous.text}'`, previous.start, to);
    } else this.#take('mark', at, to, hash);
  }
}

/**
 * Tokens of one sentence. Digits that touch letters (`K137`, `5h30`) make one opaque token with them, unless the
 * language knows the letters as a unit behind or a currency before its figure.
 */
export function tokens(text: string, sentence: Span, rules: TokenRules): readonly Token[] {
  const all = new Tokens(text, rules);
  scan(text, sentence, all);
  return all.found;
}
