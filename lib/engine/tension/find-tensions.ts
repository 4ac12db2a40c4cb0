import type { Item } from '../claim/items.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Span } from '../text/span.ts';
import { findPartsExceed } from './parts-exceed.ts';
import { readPassages } from './passage.ts';
import { placesOf } from './places.ts';
import { findTargetsMissed } from './targets-missed.ts';
import type { Tension } from './tension.ts';
import { findTwoValues } from './two-values.ts';

const FINDERS = [findTargetsMissed, findTwoValues, findPartsExceed] as const;

const startOf = (tension: Tension): number => placesOf(tension)[0].start;

/**
 * The pairs of places of one article that cannot both hold, in reading order. `read` are the items of the sentences.
 * Silent wherever the two may speak of different things: docs/tensions.md.
 */
export function findTensions(
  text: string,
  sentences: readonly Span[],
  read: readonly (readonly Item[])[],
  lexicon: Lexicon,
): readonly Tension[] {
  const passages = readPassages(text, sentences, read, lexicon);
  return FINDERS.flatMap((find) => find(passages)).sort((a, b) => startOf(a) - startOf(b));
}
