import { type Item, isQuantity } from './items.ts';
import { endsSentence } from './walk.ts';

/** A level, a whole or a target is remembered over so many sentences with figures … */
const SAYING = 3;
/** … among so many sentences before, … */
export const SENTENCES = 6;
/** … and over so many items, so that what is done for every figure stays bounded. */
const ITEMS = 200;
/** A total is remembered over more, since its parts may have sentences of their own. */
const FAR = { sentences: 5, items: 260 } as const;

/** Fewer items are a heading or the number of a list: `1.` */
const SHORT = 4;

const saysFigure = (sentence: readonly Item[]): boolean =>
  sentence.length >= SHORT && sentence.some(isQuantity);

/** The items of sentences one after the other, at most so many of the last. A line that ends without a stop is a sentence all the same: one is put behind it. */
function runTogether(sentences: readonly (readonly Item[])[], most: number): readonly Item[] {
  const all: Item[] = [];
  for (const sentence of sentences) {
    for (const item of sentence) all.push(item);
    const last = sentence.at(-1);
    if (last !== undefined && !endsSentence(last))
      all.push({ type: 'mark', text: '.', start: last.end, end: last.end });
  }
  return all.length > most ? all.slice(-most) : all;
}

/** The items of the sentences before the one at `index`, the nearest last, each of them with a stop at its end. */
function itemsBefore(sentences: readonly (readonly Item[])[], index: number): readonly Item[] {
  const near = sentences.slice(Math.max(0, index - SENTENCES), index);
  let from = near.length;
  for (let left = SAYING; from > 0 && left > 0; from--) if (saysFigure(near[from - 1] ?? [])) left--;
  return runTogether(near.slice(from), ITEMS);
}

/** The items of all of the last sentences before the one at `index`, in which a total may stand. */
const itemsFarBefore = (sentences: readonly (readonly Item[])[], index: number): readonly Item[] =>
  runTogether(sentences.slice(Math.max(0, index - FAR.sentences), index), FAR.items);

/** What was said before a sentence: its items, the nearest last, each sentence with a stop at its end. */
export interface Earlier {
  /** Of the sentences in which a level, a whole or a target may stand. */
  readonly near: readonly Item[];
  /** Of all of the last sentences, in which a total may. */
  readonly far: readonly Item[];
}

export const NOTHING_EARLIER: Earlier = { near: [], far: [] };

/** What was said before the sentence at `index`; put together when it is asked for, as it is of few sentences. */
export function earlierThan(sentences: readonly (readonly Item[])[], index: number): Earlier {
  let near: readonly Item[] | undefined;
  let far: readonly Item[] | undefined;
  return {
    get near() {
      near ??= itemsBefore(sentences, index);
      return near;
    },
    get far() {
      far ??= itemsFarBefore(sentences, index);
      return far;
    },
  };
}
