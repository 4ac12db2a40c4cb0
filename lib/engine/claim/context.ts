import type { Item } from './items.ts';
import { endsSentence } from './walk.ts';

/** A whole or a target is remembered over so many sentences … */
const NEAR = { sentences: 2, items: 160 } as const;
/** … and a total over more, since its parts may have sentences of their own. */
const FAR = { sentences: 5, items: 260 } as const;

/** So many sentences before one may have to do with it. */
export const SENTENCES = FAR.sentences;

/** The items of the sentences before the one at `index`, the nearest last; so many that what is done for a figure stays bounded. */
export const itemsBefore = (sentences: readonly (readonly Item[])[], index: number): readonly Item[] =>
  sentences
    .slice(Math.max(0, index - NEAR.sentences), index)
    .flat()
    .slice(-NEAR.items);

/** The items of more sentences before, each of which ends in a stop, also where only a line break ends it. */
export const itemsFarBefore = (sentences: readonly (readonly Item[])[], index: number): readonly Item[] =>
  sentences
    .slice(Math.max(0, index - FAR.sentences), index)
    .flatMap(stopped)
    .slice(-FAR.items);

function stopped(sentence: readonly Item[]): readonly Item[] {
  const last = sentence.at(-1);
  if (last === undefined || endsSentence(last)) return sentence;
  return [...sentence, { type: 'mark', text: '.', start: last.end, end: last.end }];
}
