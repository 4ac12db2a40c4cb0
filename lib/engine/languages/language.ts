import type { ArticleCueName, Halves } from './article-cues.ts';
import type { CautionName } from './cautions.ts';
import type { ConclusionName, CueName, SignName } from './cues.ts';
import type { HeaderCueName } from './header-cues.ts';
import type { HedgeReach } from './hedges.ts';

/** The signs that a language writes in numerals. */
export interface NumberFormat {
  readonly decimal: ',' | '.';
  /** Whether a (no-break or thin) blank groups digits. */
  readonly blankGroups: boolean;
}

/** What a unit word measures. `money` and `measure` are amounts with a rounding interval; a `count` is exact. */
export type UnitKind = 'money' | 'measure' | 'count';

/** The measure of points of an index, or, between two percentages, percentage points: `perdre 25 points`. */
export const BARE_POINTS = 'points';

/** A unit that is another name, or a part or multiple, of a measure: a cent is 0.01 usd. */
export interface UnitAlias {
  readonly kind: UnitKind;
  /** The name that all units of one measure share. */
  readonly measure: string;
  readonly factor: string;
}

/** The words that spell a number out. */
export interface NumberWords {
  /** Words and phrases that add their value: one, twelve, twenty, soixante-dix. */
  readonly digits: Readonly<Record<string, number>>;
  /** Digits that only close a number: mốt, lăm. */
  readonly closers: Readonly<Record<string, number>>;
  /** Those of the closers before which the word for tens may be left out: ba lăm is 35. */
  readonly tensLeftOut: readonly string[];
  /** Words that multiply the digit before them: hundred, mươi. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Words that multiply all that stands before them: thousand, nghìn. */
  readonly scales: Readonly<Record<string, number>>;
  /** Words between the parts: and, lẻ. */
  readonly joiners: readonly string[];
  /** Words that count as one before a multiplier or a scale: a hundred. */
  readonly articles: readonly string[];
  /** What a digit alone counts behind a hundred or a thousand: units (two hundred one), or tenths of it (hai trăm mốt is 210). */
  readonly loneDigit: 'units' | 'tenths';
  /** Words for the decimal sign: point, phẩy. */
  readonly decimalSigns: readonly string[];
  /** Phrases that are a part of the scale behind them, as decimal strings: half a (million), nửa (triệu). */
  readonly portions: Readonly<Record<string, string>>;
  /** Phrases behind a number or its scale that add a part of one of it, as decimal strings: and a half, rưỡi. */
  readonly additions: Readonly<Record<string, string>>;
  /** Words behind a number that leave its last digit open: hai mươi mấy, twenty-odd. */
  readonly vague: readonly string[];
}

/** The words for fractions of something, which are no amounts. */
export interface FractionWords {
  /** Phrases that are a fraction, as quotients: một nửa, half of the. */
  readonly phrases: Readonly<Record<string, string>>;
  /** The same, where nothing but a bracket stands beside them: half (48%). */
  readonly alone: Readonly<Record<string, string>>;
  /** Words for more than half, likewise: most (52%). */
  readonly majorities: readonly string[];
  /** Words behind a number for the parts that it counts: thirds. */
  readonly parts: Readonly<Record<string, number>>;
  /** Words between the two numbers of a fraction: ba phần tư, one in five. */
  readonly links: readonly string[];
}

/**
 * Everything that the engine knows of a language. Pure data: phrases are lower case, words parted by one blank, in
 * Unicode composed form (NFC). A language that does not fit in here is a defect of this type.
 */
export interface Language {
  /** BCP 47 primary tag; the other tags that mean the language stand in `tags.ts`. */
  readonly tag: string;
  /** Its own name. */
  readonly name: string;
  readonly numbers: NumberFormat;
  readonly numberWords: NumberWords;
  readonly fractionWords: FractionWords;
  /**
   * Phrases that begin or end like a number, a scale, a unit or a word before one, and are none: tỷ lệ, đồng chí,
   * trong số, 24/7.
   */
  readonly lookalikes: readonly string[];
  /** Words that lose their last letter to an apostrophe, written with it: `d'`, `l'`. */
  readonly elisions: readonly string[];
  /** Abbreviations that end in a stop within a sentence, without the stop. */
  readonly abbreviations: readonly string[];
  /** Words that multiply the numeral before them, each with its factor. */
  readonly scales: Readonly<Record<string, string>>;
  /** Words and signs that make the numeral before them a percentage. */
  readonly percent: readonly string[];
  /** Words that make the numeral before them a number of percentage points. */
  readonly points: readonly string[];
  /** Words that make the numeral before them hundredths of a percentage point: basis points. */
  readonly basisPoints: readonly string[];
  /** Words that make the numeral before them a factor: lần, times, -fold. */
  readonly times: readonly string[];
  /** Words that make the bare numeral behind them a factor: multiplied by. */
  readonly timesBefore: readonly string[];
  /** Words that are a factor themselves, as a decimal string: gấp đôi is 2, halved is 0.5. */
  readonly factors: Readonly<Record<string, string>>;
  /** Signs and words before a numeral that make it money, each with its measure, beside those of all languages. */
  readonly currencyBefore: Readonly<Record<string, string>>;
  /** Unit words behind a numeral or its scale; a plain kind is a measure of its own name. */
  readonly units: Readonly<Record<string, UnitKind | UnitAlias>>;
  /** Words between a scale word and the unit or the noun that is counted: millions d'euros. */
  readonly unitLinks: readonly string[];
  /** Words between the two ends of a range: `10 to 15 pct`. Behind `from` they lead from one level to another instead. */
  readonly rangeWords: readonly string[];
  /** Words before a range that say that it is one: a range of. */
  readonly rangeNouns: readonly string[];
  /** Words directly before a numeral that say how near it is; the longest phrase wins. */
  readonly hedges: Readonly<Record<string, HedgeReach>>;
  /** Words behind a quantity that do: `50% trở lên`, `20 or more`. */
  readonly hedgesAfter: Readonly<Record<string, HedgeReach>>;
  /** Words before a range whose ends have each their own unit, with those between: `between 10% and 15%`. */
  readonly rangeOpeners: Readonly<Record<string, readonly string[]>>;
  /** Words before a numeral that make it a date, a time or an ordinal: `ngày 30`, `section 5`. */
  readonly dateBefore: readonly string[];
  /** Names that go with a number, as they would stand before it, in lower case: `boeing`, `s & p`. */
  readonly namesBefore: readonly string[];
  /** Words before a percentage that make it the name of a group: `the top 1 percent`. */
  readonly groupBefore: readonly string[];
  /** Words and signs behind a numeral that do, or that make it another thing than an amount: `5 June`, `3‰`. */
  readonly dateAfter: readonly string[];
  /**
   * Phrases that conclude something from the figures beside them: quá bán, a two-thirds majority, exceeding its target.
   * Each must say it in full, with the words that may stand before the comma or the end of the sentence.
   */
  readonly conclusions: Readonly<Record<ConclusionName, readonly string[]>>;
  /** Words before such a phrase that take it back: not, nearly, would, chưa, để. */
  readonly unreal: readonly string[];
  /** Nouns of what may be less than nothing (profit, balance, temperature), and of money that may not (sales, prices). */
  readonly signs: Readonly<Record<SignName, readonly string[]>>;
  /** Words right before a figure that put it below zero, in lower case. */
  readonly minus: readonly string[];
  /** The measures of time, each by its name in `units`: of ten years nothing is worked out. */
  readonly durations: readonly string[];
  /** Words between a result and its cause, whose percentage is not that of the result: `$6.7 billion driven by a 2% price rise`. */
  readonly causes: readonly string[];
  /** Words that do so only with a capital, in lower case: `5 May`. */
  readonly capitalAfter: readonly string[];
  /** Words between the two numbers of a date: `30 tháng 4`. */
  readonly dateLinks: readonly string[];
  /** The words that tell a reader, and the engine, what a figure does in its sentence. */
  readonly cues: Readonly<Record<CueName, readonly string[]>>;
  /** The words in the heads of tables that say what the figures in a row or a column are. */
  readonly headers: Readonly<Record<HeaderCueName, readonly string[]>>;
  /** What speaks against comparing two figures near it. */
  readonly cautions: Readonly<Record<CautionName, readonly string[]>>;
  /** The words that tell whether two places of an article speak of the same thing. */
  readonly articleCues: Readonly<Record<ArticleCueName, readonly string[]>>;
  /** Pairs of groups of which nobody is in both. */
  readonly halves: readonly Halves[];
}
