import type { Language } from './language.ts';
import { each, type PhraseBook } from './phrases.ts';

/** What one word adds to the number that is spelled out. */
export type NumberWord =
  | { readonly does: 'add'; readonly value: bigint }
  /** As `add`, and never at the beginning; with `tens`, the digit before it may be that of the tens. */
  | { readonly does: 'close'; readonly value: bigint; readonly behind: 'tens' | 'digit-or-tens' };

/** The number words of a language, compiled for looking up. */
export interface NumberLexicon {
  readonly digits: PhraseBook<NumberWord>;
  readonly multipliers: PhraseBook<bigint>;
  readonly scales: PhraseBook<bigint>;
  readonly joiners: PhraseBook<'joiner'>;
  readonly articles: PhraseBook<'article'>;
  readonly decimalSigns: PhraseBook<'decimal'>;
  readonly portions: PhraseBook<string>;
  readonly additions: PhraseBook<string>;
  readonly vague: PhraseBook<'vague'>;
  readonly fractions: PhraseBook<string>;
  readonly fractionsAlone: PhraseBook<string>;
  readonly majorities: PhraseBook<'majority'>;
  readonly fractionParts: PhraseBook<number>;
  readonly fractionLinks: PhraseBook<'link'>;
}

type Book = <V>(phrases: readonly (readonly [string, V])[]) => PhraseBook<V>;

const factors = (words: Readonly<Record<string, number>>): readonly (readonly [string, bigint])[] =>
  Object.entries(words).map(([word, factor]) => [word, BigInt(factor)]);

function digitsOf({ numberWords }: Language): readonly (readonly [string, NumberWord])[] {
  const leftOut = new Set(numberWords.tensLeftOut);
  return [
    ...factors(numberWords.digits).map(([word, value]) => [word, { does: 'add', value }] as const),
    ...factors(numberWords.closers).map(([word, value]) => {
      const behind = leftOut.has(word) ? 'digit-or-tens' : 'tens';
      return [word, { does: 'close', value, behind }] as const;
    }),
  ];
}

/** Compiles the number words with the book of the language. */
export function numberLexicon(language: Language, book: Book): NumberLexicon {
  const { numberWords, fractionWords } = language;
  return {
    digits: book(digitsOf(language)),
    multipliers: book(factors(numberWords.multipliers)),
    scales: book(factors(numberWords.scales)),
    joiners: book(each([...numberWords.joiners, '-'], 'joiner')),
    articles: book(each(numberWords.articles, 'article')),
    decimalSigns: book(each(numberWords.decimalSigns, 'decimal')),
    portions: book(Object.entries(numberWords.portions)),
    additions: book(Object.entries(numberWords.additions)),
    vague: book(each(numberWords.vague, 'vague')),
    fractions: book(Object.entries(fractionWords.phrases)),
    fractionsAlone: book(Object.entries(fractionWords.alone)),
    majorities: book(each(fractionWords.majorities, 'majority')),
    fractionParts: book(Object.entries(fractionWords.parts)),
    fractionLinks: book(each(fractionWords.links, 'link')),
  };
}
