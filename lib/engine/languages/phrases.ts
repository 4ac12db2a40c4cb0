import { type Token, type TokenRules, tokens } from '../text/tokens.ts';
import { UNKNOWN } from './vocabulary.ts';

export interface PhraseMatch<V> {
  readonly value: V;
  /** How many tokens the phrase takes. */
  readonly length: number;
}

/** Phrases of one or more words, each with a value; the longest one at a place wins. */
export interface PhraseBook<V> {
  /** The phrase that begins at token `index` and takes none from `end` on. */
  readonly at: (tokens: readonly Token[], index: number, end?: number) => PhraseMatch<V> | undefined;
  /** The phrase whose last token stands directly before `index`. */
  readonly before: (tokens: readonly Token[], index: number) => PhraseMatch<V> | undefined;
  /** The numbers of the words that phrases begin with. */
  readonly firstWords: readonly number[];
}

/** Whether one of several books may have a phrase that begins with a token; one look-up, where each of them would take its own. */
export type Opens = (token: Token) => boolean;

/** A test of tokens by the phrases of several books together. */
export function opensAny(books: readonly PhraseBook<unknown>[]): Opens {
  const words = books.flatMap(({ firstWords }) => firstWords);
  const opens = new Uint8Array(Math.max(UNKNOWN, ...words) + 1);
  for (const word of words) opens[word] = 1;
  return ({ word }) => word < opens.length && opens[word] === 1;
}

/** The same value for each of the phrases. */
export const each = <V>(phrases: readonly string[], value: V): readonly (readonly [string, V])[] =>
  phrases.map((phrase) => [phrase, value] as const);

interface Entry<V> {
  /** The numbers of its words. */
  readonly words: readonly number[];
  readonly value: V;
}

const wordsOf = (phrase: string, rules: TokenRules): readonly number[] =>
  tokens(phrase, { start: 0, end: phrase.length }, rules).map((token) => token.word);

function fits(all: readonly Token[], from: number, words: readonly number[], joined: boolean): boolean {
  if (from < 0) return false;
  for (let i = 0; i < words.length; i++) {
    if (all[from + i]?.word !== words[i]) return false;
    if (joined && i > 0 && all[from + i]?.start !== all[from + i - 1]?.end) return false;
  }
  return true;
}

/** The phrases with a word at their beginning or their end, the longest first, by the number of the word. */
function byWord<V>(
  entries: readonly Entry<V>[],
  keyOf: (words: readonly number[]) => number | undefined,
): (word: number) => readonly Entry<V>[] | undefined {
  const groups: Entry<V>[][] = [[]];
  const places = new Uint16Array(Math.max(0, ...entries.map(({ words }) => keyOf(words) ?? 0)) + 1);
  for (const entry of entries) {
    const word = keyOf(entry.words) ?? UNKNOWN;
    if (!places[word]) places[word] = groups.push([]) - 1;
    groups[places[word] ?? 0]?.push(entry);
  }
  for (const group of groups) group.sort((a, b) => b.words.length - a.words.length);
  return (word) => {
    const place = word < places.length ? places[word] : 0;
    return place ? groups[place] : undefined;
  };
}

/**
 * A book of phrases, taken apart into tokens by the same rules as the texts are. In a text the tokens of one may stand apart unless
 * they are `joined`, as signs are: `A$5` are Australian, `a $5 bill` is not.
 */
export function phraseBook<V>(
  phrases: readonly (readonly [string, V])[],
  rules: TokenRules,
  joined = false,
): PhraseBook<V> {
  const entries = phrases.map(([phrase, value]) => ({ words: wordsOf(phrase, rules), value }));
  const byFirst = byWord(entries, (words) => words[0]);
  const byLast = byWord(entries, (words) => words.at(-1));
  // Most places begin no phrase: that they cost nothing but the look-up is most of the speed of the engine.
  return {
    firstWords: entries.flatMap(({ words }) => words.slice(0, 1)),
    at: (all, at, end = all.length) => {
      for (const { words, value } of byFirst(all[at]?.word ?? UNKNOWN) ?? NONE)
        if (at + words.length <= end && fits(all, at, words, joined)) return { value, length: words.length };
      return undefined;
    },
    before: (all, at) => {
      for (const { words, value } of byLast(all[at - 1]?.word ?? UNKNOWN) ?? NONE)
        if (fits(all, at - words.length, words, joined)) return { value, length: words.length };
      return undefined;
    },
  };
}

const NONE: readonly never[] = [];
