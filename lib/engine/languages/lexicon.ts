import type { Span } from '../text/span.ts';
import { type Token, type TokenRules, tokens, type Words } from '../text/tokens.ts';
import { ARTICLE_CUE_NAMES, type ArticleCueName } from './article-cues.ts';
import { CAUTION_NAMES, type CautionName } from './cautions.ts';
import {
  CONCLUSION_NAMES,
  type ConclusionName,
  CUE_NAMES,
  type CueName,
  SIGN_NAMES,
  type SignName,
} from './cues.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './currencies.ts';
import { HEADER_CUE_NAMES, type HeaderCueName } from './header-cues.ts';
import type { HedgeReach } from './hedges.ts';
import type { Language, NumberFormat, UnitAlias, UnitKind } from './language.ts';
import { type NumberLexicon, numberLexicon } from './number-lexicon.ts';
import { each, type Opens, opensAny, type PhraseBook, phraseBook } from './phrases.ts';
import { Vocabulary } from './vocabulary.ts';

/** A language compiled for looking words up. */
export interface Lexicon {
  readonly language: Language;
  readonly abbreviations: ReadonlySet<string>;
  readonly words: NumberLexicon;
  readonly lookalikes: PhraseBook<'lookalike'>;
  readonly scales: PhraseBook<string>;
  readonly percent: PhraseBook<'percent'>;
  readonly points: PhraseBook<'points'>;
  readonly basisPoints: PhraseBook<'points'>;
  readonly times: PhraseBook<'times'>;
  readonly timesBefore: PhraseBook<'times'>;
  readonly factors: PhraseBook<string>;
  readonly currencyBefore: PhraseBook<string>;
  readonly units: PhraseBook<UnitAlias>;
  readonly unitLinks: PhraseBook<'link'>;
  readonly hedges: PhraseBook<HedgeReach>;
  readonly hedgesAfter: PhraseBook<HedgeReach>;
  readonly rangeWords: PhraseBook<'range'>;
  readonly rangeNouns: PhraseBook<'range'>;
  readonly rangeOpeners: PhraseBook<readonly string[]>;
  readonly dateBefore: PhraseBook<'date'>;
  readonly namesBefore: PhraseBook<'name'>;
  readonly groupBefore: PhraseBook<'name'>;
  readonly dateAfter: PhraseBook<'date'>;
  readonly conclusions: PhraseBook<ConclusionName>;
  readonly unreal: PhraseBook<'unreal'>;
  readonly signs: PhraseBook<SignName>;
  readonly capitalAfter: PhraseBook<'date'>;
  readonly dateLinks: PhraseBook<'date'>;
  readonly cues: PhraseBook<ReadonlySet<CueName>>;
  readonly headers: PhraseBook<ReadonlySet<HeaderCueName>>;
  readonly cautions: PhraseBook<ReadonlySet<CautionName>>;
  readonly articleCues: PhraseBook<ReadonlySet<ArticleCueName>>;
  /** The groups of which nobody is in two: which pair, and which side of it. */
  readonly halves: PhraseBook<Half>;
  readonly tokensOf: (text: string, sentence: Span) => readonly Token[];
  /** Whether a figure in words may begin with a token: a number, a fraction or a factor. */
  readonly opensFigure: Opens;
  /** A number in words as the token of a numeral. */
  readonly numeralOf: (numeral: string, place: Span) => Token;
}

/** One side of a pair of groups that share no member. */
export interface Half {
  readonly pair: number;
  readonly side: 0 | 1;
}

const asAlias = (word: string, unit: UnitKind | UnitAlias): UnitAlias =>
  typeof unit === 'string' ? { kind: unit, measure: word, factor: '1' } : unit;

/** What is said with a word that ties it to its figure. */
const LINKED: readonly CueName[] = ['rise', 'fall', 'exceeds', 'either-way'];

/** Words of growth with what ties them to their figure, as one phrase: `augmenté de`, which is no `de` of its own. */
function withLinks(language: Language, name: CueName): readonly string[] {
  const phrases = language.cues[name];
  if (!LINKED.includes(name)) return phrases;
  return phrases.flatMap((phrase) => [phrase, ...language.cues.by.map((by) => `${phrase} ${by}`)]);
}

/** What each phrase does, of all the lists that it stands in. */
function byPhrase<Name extends string>(
  names: readonly Name[],
  listOf: (name: Name) => readonly string[],
): readonly (readonly [string, ReadonlySet<Name>])[] {
  const all = new Map<string, Set<Name>>();
  for (const name of names) {
    for (const phrase of listOf(name)) all.set(phrase, (all.get(phrase) ?? new Set<Name>()).add(name));
  }
  return [...all];
}

const halvesOf = (language: Language): readonly (readonly [string, Half])[] =>
  language.halves.flatMap(([first, second], pair) => [
    ...each<Half>(first, { pair, side: 0 }),
    ...each<Half>(second, { pair, side: 1 }),
  ]);

/** The signs of currencies, those of all languages and the language's own words. */
const currenciesOf = (language: Language) => ({ ...CURRENCY_SIGNS, ...language.currencyBefore });

/** The units of a language, and the codes of currencies. */
const unitsOf = (language: Language) => ({ ...CURRENCY_CODES, ...language.units });

/** How words and numerals are parted: the first words of units and the like may touch the digits of a text. */
function rulesOf(language: Language, vocabulary: Vocabulary): TokenRules {
  const firstWords = (phrases: readonly string[]): ReadonlySet<string> =>
    new Set(phrases.map((phrase) => phrase.split(' ')[0] ?? ''));
  const suffixes = firstWords([
    ...Object.keys(language.scales),
    ...Object.keys(unitsOf(language)),
    ...language.percent,
    ...language.points,
    ...language.basisPoints,
    ...language.times,
  ]);
  const prefixes = firstWords(Object.keys(currenciesOf(language)));
  const elisions = new Set(language.elisions);
  return {
    blankGroups: language.numbers.blankGroups,
    isSuffix: (letters) => suffixes.has(letters),
    isPrefix: (letters) => prefixes.has(letters),
    isElided: (word) => elisions.has(word),
    vocabulary,
  };
}

/** The words of a phrase are learnt. */
const learning = (vocabulary: Vocabulary): Words => ({
  wordOf: vocabulary.learn,
  wordAt: (text, start, end) => vocabulary.learn(text.slice(start, end)),
  textOf: vocabulary.textOf,
});

function compile(language: Language): Lexicon {
  const vocabulary = new Vocabulary();
  const rules = rulesOf(language, vocabulary);
  // In a phrase whatever touches a figure is parted from it.
  const inPhrases: TokenRules = { ...rules, isSuffix: () => true, vocabulary: learning(vocabulary) };
  const book = <V>(phrases: readonly (readonly [string, V])[]): PhraseBook<V> =>
    phraseBook(phrases, inPhrases);
  const words = numberLexicon(language, book);
  const factors = book(Object.entries(language.factors));
  return {
    language,
    abbreviations: new Set(language.abbreviations),
    words,
    opensFigure: opensAny([...words.opening, factors]),
    lookalikes: book(each(language.lookalikes, 'lookalike')),
    scales: book(Object.entries(language.scales)),
    percent: book(each(language.percent, 'percent')),
    points: book(each(language.points, 'points')),
    basisPoints: book(each(language.basisPoints, 'points')),
    times: book(each(language.times, 'times')),
    timesBefore: book(each(language.timesBefore, 'times')),
    factors,
    currencyBefore: phraseBook(Object.entries(currenciesOf(language)), inPhrases, true),
    units: book(
      Object.entries(unitsOf(language)).map(([word, unit]) => [word, asAlias(word, unit)] as const),
    ),
    unitLinks: book(each(language.unitLinks, 'link')),
    hedges: book(Object.entries(language.hedges)),
    hedgesAfter: book(Object.entries(language.hedgesAfter)),
    rangeWords: book(each(language.rangeWords, 'range')),
    rangeNouns: book(each(language.rangeNouns, 'range')),
    rangeOpeners: book(Object.entries(language.rangeOpeners)),
    dateBefore: book(each(language.dateBefore, 'date')),
    namesBefore: book(each(language.namesBefore, 'name')),
    groupBefore: book(each(language.groupBefore, 'name')),
    dateAfter: book(each(language.dateAfter, 'date')),
    conclusions: book(CONCLUSION_NAMES.flatMap((name) => each(language.conclusions[name], name))),
    unreal: book(each(language.unreal, 'unreal')),
    signs: book(SIGN_NAMES.flatMap((name) => each(language.signs[name], name))),
    capitalAfter: book(each(language.capitalAfter, 'date')),
    dateLinks: book(each(language.dateLinks, 'date')),
    cues: book(byPhrase(CUE_NAMES, (name) => withLinks(language, name))),
    headers: book(byPhrase(HEADER_CUE_NAMES, (name) => language.headers[name])),
    cautions: book(byPhrase(CAUTION_NAMES, (name) => language.cautions[name])),
    articleCues: book(byPhrase(ARTICLE_CUE_NAMES, (name) => language.articleCues[name])),
    halves: book(halvesOf(language)),
    tokensOf: (text, sentence) => tokens(text, sentence, rules),
    numeralOf: (numeral, { start, end }) => ({
      type: 'number',
      text: numeral,
      start,
      end,
      word: vocabulary.wordOf(numeral),
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

/** The lexicon for a text that writes its numerals in another format than most of its language. */
export const inFormat = (lexicon: Lexicon, numbers: NumberFormat): Lexicon =>
  numbers.decimal === lexicon.language.numbers.decimal
    ? lexicon
    : { ...lexicon, language: { ...lexicon.language, numbers } };
