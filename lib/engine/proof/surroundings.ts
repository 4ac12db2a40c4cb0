import type { Item } from '../claim/items.ts';
import type { Lexicon } from '../languages/lexicon.ts';

/** What stands around the figures of a sentence, as far as it can speak for or against them. */
export interface Surroundings {
  /** The normalised text. */
  readonly text: string;
  readonly lexicon: Lexicon;
  /** The items of the sentence itself. */
  readonly items: readonly Item[];
  /** Those of the sentences before it, one list a sentence, the nearest last. */
  readonly earlier: readonly (readonly Item[])[];
  /** Those of the sentence behind it. */
  readonly later: readonly Item[];
}

/** So many sentences before the one of a percentage may print what it was worked out from. */
export const SENTENCES_BEFORE = 3;

/** The surroundings of the sentence at `index`. */
export const surroundingsOf = (
  read: readonly (readonly Item[])[],
  index: number,
  { text, lexicon }: Pick<Surroundings, 'text' | 'lexicon'>,
): Surroundings => ({
  text,
  lexicon,
  items: read[index] ?? [],
  earlier: read.slice(Math.max(0, index - SENTENCES_BEFORE), index),
  later: read[index + 1] ?? [],
});
