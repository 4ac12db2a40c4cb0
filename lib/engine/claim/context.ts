import type { Item } from './items.ts';
import { type Sentence, sentenceOf } from './sentence.ts';
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

const saysFigure = (sentence: Sentence): boolean =>
  sentence.figures.length > 0 && sentence.items.length >= SHORT;

/** The items of sentences one after the other, at most so many of the last. A line that ends without a stop is a sentence all the same: one is put behind it. */
function runTogether(sentences: readonly Sentence[], most: number): readonly Item[] {
  const all: Item[] = [];
  for (const { items } of sentences) {
    for (const item of items) all.push(item);
    const last = items.at(-1);
    if (last !== undefined && !endsSentence(last))
      all.push({ type: 'mark', text: '.', start: last.end, end: last.end });
  }
  return all.length > most ? all.slice(-most) : all;
}

/** The items of the sentences before the one at `index`, the nearest last, each of them with a stop at its end. */
function itemsBefore(sentences: readonly Sentence[], index: number): readonly Item[] {
  const near = sentences.slice(Math.max(0, index - SENTENCES), index);
  let from = near.length;
  for (let left = SAYING; from > 0 && left > 0; from--) {
    const sentence = near[from - 1];
    if (sentence !== undefined && saysFigure(sentence)) left--;
  }
  return runTogether(near.slice(from), ITEMS);
}

/** What was said before a sentence: its items, the nearest last, each sentence with a stop at its end. */
export interface Earlier {
  /** Of the sentences in which a level, a whole or a target may stand. */
  readonly near: readonly Item[];
  /** Of all of the last sentences, in which a total may. */
  readonly far: readonly Item[];
  /** These sentences, where all of their items are among those of `far`; nothing where some may have been left out. */
  readonly whole: readonly Sentence[] | undefined;
}

export const NOTHING_EARLIER: Earlier = { near: [], far: [], whole: [] };

/** What was said before the sentence at `index`; put together when it is asked for, as it is of few sentences. */
export function earlierIn(sentences: readonly Sentence[], index: number): Earlier {
  let near: readonly Item[] | undefined;
  let far: readonly Item[] | undefined;
  const last = (): readonly Sentence[] => sentences.slice(Math.max(0, index - FAR.sentences), index);
  return {
    get near() {
      near ??= itemsBefore(sentences, index);
      return near;
    },
    get far() {
      far ??= runTogether(last(), FAR.items);
      return far;
    },
    get whole() {
      // Each may have a stop put behind it.
      const all = last();
      return all.reduce((sum, { most }) => sum + most + 1, 0) <= FAR.items ? all : undefined;
    },
  };
}

/** As `earlierIn`, of sentences whose items are known. */
export const earlierThan = (sentences: readonly (readonly Item[])[], index: number): Earlier => {
  const from = Math.max(0, index - Math.max(SENTENCES, FAR.sentences));
  return earlierIn(sentences.slice(from, index).map(sentenceOf), index - from);
};
