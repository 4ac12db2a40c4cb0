import type { Language } from './language.ts';
import { each, type Opens, opensAny, type PhraseBook } from './phrases.ts';

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
  /** The books in which one or the other begins. */
  readonly opening: readonly PhraseBook<unknown>[];
  /** Whether a number in words may begin with a token. */
  readonly opensNumber: Opens;
  /** Whether a fraction in words may. */
  readonly opensFraction: Opens;
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
  const digits = book(digitsOf(language));
  const articles = book(each<'article'>(numberWords.articles, 'article'));
  const portions = book(Object.entries(numberWords.portions));
  const fractions = book(Object.entries(fractionWords.phrases));
  const fractionsAlone = book(Object.entries(fractionWords.alone));
  const majorities = book(each<'majority'>(fractionWords.majorities, 'majority'));
  return {
    digits,
    multipliers: book(factors(numberWords.multipliers)),
    scales: book(factors(numberWords.scales)),
    joiners: book(each([...numberWords.joiners, '-'], 'joiner')),
    articles,
    decimalSigns: book(each(numberWords.decimalSigns, 'decimal')),
    portions,
    additions: book(Object.entries(numberWords.additions)),
    vague: book(each(numberWords.vague, 'vague')),
    fractions,
    fractionsAlone,
    majorities,
    fractionParts: book(Object.entries(fractionWords.parts)),
    fractionLinks: book(each(fractionWords.links, 'link')),
    opening: [digits, articles, portions, fractions, fractionsAlone, majorities],
    opensNumber: opensAny([digits, articles, portions]),
    opensFraction: opensAny([digits, fractions, fractionsAlone, majorities]),
  };
}
