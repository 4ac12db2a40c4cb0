import { type Token, tokens } from '../text/tokens.ts';
import { CUE_NAMES, type CueName } from './cues.ts';
import type { HedgeReach, Language, UnitAlias, UnitKind } from './language.ts';
import { type PhraseBook, phraseBook } from './phrases.ts';

/** A language compiled for looking words up. */
export interface Lexicon {
  readonly language: Language;
  readonly abbreviations: ReadonlySet<string>;
  readonly scales: PhraseBook<string>;
  readonly percent: PhraseBook<'percent'>;
  readonly points: PhraseBook<'points'>;
  readonly times: PhraseBook<'times'>;
  readonly factors: PhraseBook<string>;
  readonly currencyBefore: PhraseBook<string>;
  readonly units: PhraseBook<UnitAlias>;
  readonly hedges: PhraseBook<HedgeReach>;
  readonly rangeWords: PhraseBook<'range'>;
  readonly dateBefore: PhraseBook<'date'>;
  readonly dateAfter: PhraseBook<'date'>;
  readonly cues: PhraseBook<ReadonlySet<CueName>>;
  readonly tokensOf: (
    text: string,
    sentence: { readonly start: number; readonly end: number },
  ) => readonly Token[];
}

const each = <V>(words: readonly string[], value: V): readonly (readonly [string, V])[] =>
  words.map((word) => [word, value] as const);

const asAlias = (word: string, unit: UnitKind | UnitAlias): UnitAlias =>
  typeof unit === 'string' ? { kind: unit, measure: word, factor: '1' } : unit;

function cuesByPhrase(language: Language): readonly (readonly [string, ReadonlySet<CueName>])[] {
  const all = new Map<string, Set<CueName>>();
  for (const name of CUE_NAMES) {
    for (const phrase of language.cues[name]) {
      const names = all.get(phrase) ?? new Set();
      all.set(phrase, names.add(name));
    }
  }
  return [...all];
}

function compile(language: Language): Lexicon {
  const suffixes = new Set(
    [...Object.keys(language.scales), ...Object.keys(language.units), ...language.percent].map(
      (phrase) => phrase.split(' ')[0],
    ),
  );
  return {
    language,
    abbreviations: new Set(language.abbreviations),
    scales: phraseBook(Object.entries(language.scales)),
    percent: phraseBook(each(language.percent, 'percent')),
    points: phraseBook(each(language.points, 'points')),
    times: phraseBook(each(language.times, 'times')),
    factors: phraseBook(Object.entries(language.factors)),
    currencyBefore: phraseBook(Object.entries(language.currencyBefore)),
    units: phraseBook(
      Object.entries(language.units).map(([word, unit]) => [word, asAlias(word, unit)] as const),
    ),
    hedges: phraseBook(Object.entries(language.hedges)),
    rangeWords: phraseBook(each(language.rangeWords, 'range')),
    dateBefore: phraseBook(each(language.dateBefore, 'date')),
    dateAfter: phraseBook(each(language.dateAfter, 'date')),
    cues: phraseBook(cuesByPhrase(language)),
    tokensOf: (text, sentence) =>
      tokens(text, sentence, {
        blankGroups: language.numbers.blankGroups,
        isSuffix: (letters) => suffixes.has(letters),
      }),
  };
}

const compiled = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, compiled at its first use. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language) ?? compile(language);
  compiled.set(language, known);
  return known;
}
