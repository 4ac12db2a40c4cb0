import type { Span } from './span.ts';

/** What a sentence is made of, before anything is understood. Spans are offsets in the normalised text. */
export type Token = Span & {
  /** `word`: letters; `number`: a numeral with its separators; `opaque`: letters and digits grown together; `mark`: one sign. */
  readonly type: 'word' | 'number' | 'opaque' | 'mark';
  /** As written; words in lower case. */
  readonly text: string;
};

/** `.5%`: a decimal sign with no digit before it begins a numeral, unless it ends what stands before it. */
const TOKEN =
  /(?<number>(?:(?<![\p{L}\p{N}.…)\]"']|\p{N} )\.(?=\p{Nd}))?\p{Nd}+(?:[.,'\u00A0 ]\p{Nd}+)*[½¼¾]?)|(?<word>\p{L}[\p{L}\p{M}]*(?:'\p{L}[\p{L}\p{M}]*)*)|(?<mark>[^\s])/gu;

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

/**
 * Tokens of one sentence. Digits that touch letters (`K137`, `5h30`) make one opaque token with them, unless the
 * language knows the letters as a unit behind or a currency before its figure.
 */
export function tokens(text: string, sentence: Span, rules: TokenRules): readonly Token[] {
  const found: Token[] = [];
  const body = text.slice(sentence.start, sentence.end);
  for (const match of body.matchAll(TOKEN)) {
    const at = sentence.start + match.index;
    const { number, word } = match.groups ?? {};
    const previous = found.at(-1);
    const touches = previous !== undefined && previous.end === at;
    if (number !== undefined) {
      let offset = at;
      for (const { type, text: part } of splitAtBlanks(number, rules.blankGroups)) {
        const glued =
          touches &&
          offset === at &&
          LETTER_OR_DIGIT.test(previous.text.slice(-1)) &&
          !(previous.type === 'word' && rules.isPrefix(previous.text));
        // `1m72`: what stands before the letters is a piece of it too.
        const before = glued && !rules.isSuffix(previous.text + part) ? found.at(-2) : undefined;
        if (before?.end === previous?.start && before !== undefined && before.type !== 'mark')
          found.splice(-2, 2, grown(grown(before, previous?.text ?? ''), part));
        else if (glued) found[found.length - 1] = grown(previous, part);
        else found.push({ type, text: part, start: offset, end: offset + part.length });
        offset += part.length + 1;
      }
    } else if (word !== undefined) {
      const lower = word.toLowerCase();
      if (
        touches &&
        DIGIT_AT_END.test(previous.text) &&
        !(previous.type === 'number' && rules.isSuffix(lower))
      ) {
        found[found.length - 1] = grown(previous, lower);
      } else {
        let offset = at;
        for (const part of splitElision(word, rules)) {
          found.push({ type: 'word', text: part.toLowerCase(), start: offset, end: offset + part.length });
          offset += part.length;
        }
      }
    } else if (
      touches &&
      match[0] === "'" &&
      previous.type === 'word' &&
      rules.isElided(`${previous.text}'`)
    ) {
      // Before a figure: `d'1,2 million`.
      found[found.length - 1] = { ...previous, text: `${previous.text}'`, end: at + 1 };
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
