import type { Item } from './items.ts';

/** A whole or a target is remembered over so many sentences … */
export const SENTENCES = 2;
/** … and so many items, so that what is done for every figure stays bounded. */
const ITEMS = 160;

/** The items of the sentences before the one at `index`, the nearest last. */
export const itemsBefore = (sentences: readonly (readonly Item[])[], index: number): readonly Item[] =>
  sentences
    .slice(Math.max(0, index - SENTENCES), index)
    .flat()
    .slice(-ITEMS);
