import type { Span } from './span.ts';

/** What a sentence is made of, before anything is understood. Spans are offsets in the normalised text. */
export type Token = Span & {
  /** `word`: letters; `number`: a numeral with its separators; `opaque`: letters and digits grown together; `mark`: one sign. */
  readonly type: 'word' | 'number' | 'opaque' | 'mark';
  /** As written; words in lower case. */
  readonly text: string;
};

const TOKEN =
  /(?<number>\p{Nd}+(?:[.,' ]\p{Nd}+)*)|(?<word>\p{L}[\p{L}\p{M}]*(?:'\p{L}[\p{L}\p{M}]*)*)|(?<mark>[^\s])/gu;

const DIGIT_AT_END = /\p{Nd}$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A blank inside a numeral groups digits only in threes (`12 500`), else it parts two numerals. */
function splitAtBlanks(numeral: string, blankGroups: boolean): readonly string[] {
  if (!numeral.includes(' ')) return [numeral];
  if (blankGroups && /^\p{Nd}{1,3}(?: \p{Nd}{3})+(?:[.,]\p{Nd}+)?$/u.test(numeral)) return [numeral];
  return numeral.split(' ');
}

/**
 * Tokens of one sentence. Digits that touch letters (`K137`, `5h30`) make one opaque token with them, unless
 * `isSuffix` knows the letters behind the digits (`13kg`, `1.32bn`, `247p`).
 */
export function tokens(
  text: string,
  sentence: Span,
  options: { readonly blankGroups: boolean; readonly isSuffix: (letters: string) => boolean },
): readonly Token[] {
  const found: Token[] = [];
  const body = text.slice(sentence.start, sentence.end);
  for (const match of body.matchAll(TOKEN)) {
    const at = sentence.start + match.index;
    const { number, word } = match.groups ?? {};
    const previous = found.at(-1);
    const touches = previous !== undefined && previous.end === at;
    if (number !== undefined) {
      let offset = at;
      for (const part of splitAtBlanks(number, options.blankGroups)) {
        const glued = touches && offset === at && LETTER_OR_DIGIT.test(previous.text.slice(-1));
        if (glued) found[found.length - 1] = grown(previous, part);
        else found.push({ type: 'number', text: part, start: offset, end: offset + part.length });
        offset += part.length + 1;
      }
    } else if (word !== undefined) {
      const lower = word.toLowerCase();
      if (
        touches &&
        DIGIT_AT_END.test(previous.text) &&
        !(previous.type === 'number' && options.isSuffix(lower))
      ) {
        found[found.length - 1] = grown(previous, lower);
      } else found.push({ type: 'word', text: lower, start: at, end: at + word.length });
    } else found.push({ type: 'mark', text: match[0], start: at, end: at + match[0].length });
  }
  return found;
}

const grown = (token: Token, more: string): Token => ({
  type: 'opaque',
  text: token.text + more,
  start: token.start,
  end: token.end + more.length,
});
