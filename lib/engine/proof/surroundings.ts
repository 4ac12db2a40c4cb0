import type { Item } from '../claim/items.ts';
import type { Sentence } from '../claim/sentence.ts';
import type { Lexicon } from '../languages/lexicon.ts';

/** What stands around the figures of a sentence, as far as it can speak for or against them. */
export interface Surroundings {
  /** The normalised text. */
  readonly text: string;
  readonly lexicon: Lexicon;
  /** The items of the sentence itself. */
  readonly items: readonly Item[];
  /** The sentences before it, the nearest last. */
  readonly earlier: readonly Sentence[];
}

/** So many sentences before the one of a percentage may print what it was worked out from. */
export const SENTENCES_BEFORE = 3;

/** The surroundings of the sentence at `index`. */
export const surroundingsOf = (
  read: readonly Sentence[],
  index: number,
  { text, lexicon }: Pick<Surroundings, 'text' | 'lexicon'>,
): Surroundings => ({
  text,
  lexicon,
  items: read[index]?.items ?? [],
  earlier: read.slice(Math.max(0, index - SENTENCES_BEFORE), index),
});
