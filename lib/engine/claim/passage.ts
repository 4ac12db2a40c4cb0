import type { Nature, Quantity } from '../quantity/quantity.ts';
import { type Figure, figureAt } from './figure.ts';
import { hasCue, type Item, isMark } from './items.ts';
import { isPlanned } from './planned.ts';
import { roleOf } from './role.ts';
import { senseOf } from './sense.ts';
import { beforeGlue, isGlue } from './walk.ts';

/** What a figure tells of its part: how much it is, or how much it grew or shrank. */
export type Tells = 'level' | 'rise' | 'fall' | 'other';

/** A figure, and what the words around it make of it. */
export interface ToldFigure extends Figure {
  readonly tells: Tells;
  /** It is that of a plan or a target. */
  readonly isPlanned: boolean;
}

/** Some sentences in a row, and the figures in them that can be totals or parts, by their index. */
export interface Passage {
  readonly items: readonly Item[];
  readonly figures: ReadonlyMap<number, ToldFigure>;
}

/** The index of the word of change before the figure at `at`, over what says nothing. */
function verbBefore(items: readonly Item[], at: number): number {
  let k = at - 1;
  while (k >= 0 && (isGlue(items[k]) || isMark(items[k], "'"))) k--;
  return k;
}

/** What the words around a figure make of it. */
function tellsOf(items: readonly Item[], figure: Figure): Tells {
  const { at } = figure;
  if (figure.nature === 'percent') {
    const { says, direction } = senseOf(items, at);
    if (says === 'excess') return 'other';
    if (says !== 'growth') return 'level';
    return direction === 'fall' ? 'fall' : 'rise';
  }
  if (hasCue(items[figure.last + 1], 'comparative')) return 'other';
  switch (roleOf(items, at)) {
    case 'delta':
      return hasCue(items[verbBefore(items, at)], 'fall') ? 'fall' : 'rise';
    case 'against':
      return 'other';
    case 'from':
      // `nguồn từ trung ương là 3.135 tỷ`: only right before the figure is it the earlier level.
      return hasCue(items[beforeGlue(items, at)], 'from') ? 'other' : 'level';
    default:
      return 'level';
  }
}

/** A figure with what the words make of it, worked out when it is asked for: of most figures nobody asks. */
class Told implements ToldFigure {
  readonly at: number;
  readonly last: number;
  readonly quantity: Quantity;
  readonly nature: Nature;
  readonly measure: string;
  readonly worth: number;
  readonly #items: readonly Item[];
  #tells: Tells | undefined;
  #isPlanned: boolean | undefined;

  constructor(items: readonly Item[], { at, last, quantity, nature, measure, worth }: Figure) {
    this.#items = items;
    this.at = at;
    this.last = last;
    this.quantity = quantity;
    this.nature = nature;
    this.measure = measure;
    this.worth = worth;
  }

  get tells(): Tells {
    this.#tells ??= tellsOf(this.#items, this);
    return this.#tells;
  }

  get isPlanned(): boolean {
    this.#isPlanned ??= isPlanned(this.#items, this.at);
    return this.#isPlanned;
  }
}

/** The passage that these items are. */
export function passageOf(items: readonly Item[]): Passage {
  const figures = new Map<number, ToldFigure>();
  for (let at = 0; at < items.length; at++) {
    const figure = figureAt(items, at);
    if (figure !== undefined) figures.set(at, new Told(items, figure));
  }
  return { items, figures };
}
