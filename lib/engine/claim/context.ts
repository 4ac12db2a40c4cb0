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

/** A line that ends without a stop is a sentence all the same: one is put behind it. */
function stopped(sentence: readonly Item[]): readonly Item[] {
  const last = sentence.at(-1);
  if (last === undefined || endsSentence(last)) return sentence;
  return [...sentence, { type: 'mark', text: '.', start: last.end, end: last.end }];
}

/** The items of the sentences before the one at `index`, the nearest last, each of them with a stop at its end. */
export function itemsBefore(sentences: readonly (readonly Item[])[], index: number): readonly Item[] {
  const near = sentences.slice(Math.max(0, index - SENTENCES), index);
  const saying = near.flatMap((sentence, k) => (saysFigure(sentence) ? k : []));
  return near
    .slice(saying.at(-SAYING) ?? 0)
    .flatMap(stopped)
    .slice(-ITEMS);
}

/** The items of all of the last sentences before the one at `index`, in which a total may stand. */
export const itemsFarBefore = (sentences: readonly (readonly Item[])[], index: number): readonly Item[] =>
  sentences
    .slice(Math.max(0, index - FAR.sentences), index)
    .flatMap(stopped)
    .slice(-FAR.items);
