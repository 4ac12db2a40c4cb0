import type { Item } from './items.ts';
import { endsSentence } from './walk.ts';

/** A whole or a target is remembered over so many sentences … */
export const SENTENCES = 3;
/** … and so many items, so that what is done for every figure stays bounded. */
const ITEMS = 200;

/** A line that ends without a stop is a sentence all the same: one is put behind it. */
function stopped(sentence: readonly Item[]): readonly Item[] {
  const last = sentence.at(-1);
  if (last === undefined || endsSentence(last)) return sentence;
  return [...sentence, { type: 'mark', text: '.', start: last.end, end: last.end }];
}

/** The items of the sentences before the one at `index`, the nearest last, each of them with a stop at its end. */
export const itemsBefore = (sentences: readonly (readonly Item[])[], index: number): readonly Item[] =>
  sentences
    .slice(Math.max(0, index - SENTENCES), index)
    .flatMap(stopped)
    .slice(-ITEMS);
