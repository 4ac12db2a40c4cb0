import { type Token, type TokenRules, tokens } from '../text/tokens.ts';

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
}

/** The same value for each of the phrases. */
export const each = <V>(phrases: readonly string[], value: V): readonly (readonly [string, V])[] =>
  phrases.map((phrase) => [phrase, value] as const);

interface Entry<V> {
  readonly words: readonly string[];
  readonly value: V;
}

const wordsOf = (phrase: string, rules: TokenRules): readonly string[] =>
  tokens(phrase, { start: 0, end: phrase.length }, rules).map((token) => token.text);

const fits = (all: readonly Token[], from: number, words: readonly string[]): boolean =>
  from >= 0 && words.every((word, i) => all[from + i]?.text === word);

function index<V>(
  entries: readonly Entry<V>[],
  keyOf: (words: readonly string[]) => string | undefined,
): Map<string, Entry<V>[]> {
  const all = new Map<string, Entry<V>[]>();
  for (const entry of entries) {
    const key = keyOf(entry.words) ?? '';
    all.set(
      key,
      [...(all.get(key) ?? []), entry].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return all;
}

/** A book of phrases, taken apart into tokens by the same rules as the texts are. */
export function phraseBook<V>(phrases: readonly (readonly [string, V])[], rules: TokenRules): PhraseBook<V> {
  const entries = phrases.map(([phrase, value]) => ({ words: wordsOf(phrase, rules), value }));
  const byFirst = index(entries, (words) => words[0]);
  const byLast = index(entries, (words) => words.at(-1));
  // Most places begin no phrase: that they cost nothing but the look-up is most of the speed of the engine.
  const pick = (
    candidates: readonly Entry<V>[],
    all: readonly Token[],
    startOf: (entry: Entry<V>) => number,
    end: number,
  ): PhraseMatch<V> | undefined => {
    for (const entry of candidates) {
      const start = startOf(entry);
      if (start + entry.words.length <= end && fits(all, start, entry.words))
        return { value: entry.value, length: entry.words.length };
    }
    return undefined;
  };
  return {
    at: (all, at, end = all.length) => {
      const candidates = byFirst.get(all[at]?.text ?? '');
      return candidates && pick(candidates, all, () => at, end);
    },
    before: (all, at) => {
      const candidates = byLast.get(all[at - 1]?.text ?? '');
      return candidates && pick(candidates, all, (entry) => at - entry.words.length, at);
    },
  };
}
