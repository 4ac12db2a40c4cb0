import { type Figure, figureAt } from './figure.ts';
import { hasCue, type Item, isMark, isQuantity } from './items.ts';
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

/** The figure with what the words make of it, worked out when it is asked for: of most figures nobody asks. */
function told(items: readonly Item[], figure: Figure): ToldFigure {
  let tells: Tells | undefined;
  let planned: boolean | undefined;
  return {
    ...figure,
    get tells() {
      tells ??= tellsOf(items, figure);
      return tells;
    },
    get isPlanned() {
      planned ??= isPlanned(items, figure.at);
      return planned;
    },
  };
}

/** The passage that these items are. */
export function passageOf(items: readonly Item[]): Passage {
  const figures = new Map<number, ToldFigure>();
  items.forEach((item, at) => {
    const figure = isQuantity(item) ? figureAt(items, at) : undefined;
    if (figure === undefined) return;
    figures.set(at, told(items, figure));
  });
  return { items, figures };
}
