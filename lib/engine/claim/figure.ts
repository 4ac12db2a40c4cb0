import type { Nature, Quantity } from '../quantity/quantity.ts';
import { nominalOf } from '../quantity/quantity.ts';
import { ONE, toNumber } from '../quantity/rational.ts';
import { type Item, isMark, isQuantity } from './items.ts';

/** A figure that can be a total or a part: an amount or a percentage, or the numerator of `n/m`. */
export interface Figure {
  /** Its index among the items, and that of its last item: a numerator reaches to its denominator. */
  readonly at: number;
  readonly last: number;
  readonly quantity: Quantity;
  /** What it counts; for a numerator what its denominator does. */
  readonly nature: Nature;
  readonly measure: string;
  /** About what it is worth, its scale included: enough to tell what cannot be a sum. */
  readonly worth: number;
}

/** The figure that begins at `at`; nothing where none does, and for what cannot be added up. */
export function figureAt(items: readonly Item[], at: number): Figure | undefined {
  const item = items[at];
  if (!isQuantity(item)) return undefined;
  const { quantity } = item;
  const { nature, measure } = quantity;
  if (nature !== 'count' && nature !== 'measured' && nature !== 'percent') return undefined;
  const worth = toNumber(nominalOf(quantity, quantity.readings[0]));
  if (!quantity.slashed) return { at, last: at, quantity, nature, measure, worth };
  const below = items[at + 2];
  if (!isMark(items[at + 1], '/') || !isQuantity(below) || isMark(items[at - 1], '/')) return undefined;
  return {
    at,
    last: at + 2,
    quantity,
    nature: below.quantity.nature === 'measured' ? 'measured' : nature,
    measure: measure || below.quantity.measure,
    worth,
  };
}

const known = new WeakMap<readonly Item[], readonly Figure[]>();

/** All figures of a sentence that can be totals or parts, in order; found once. */
export function figuresAmong(items: readonly Item[]): readonly Figure[] {
  const found = known.get(items) ?? items.flatMap((_, at) => figureAt(items, at) ?? []);
  known.set(items, found);
  return found;
}

const isScaled = ({ quantity: { scale } }: Figure): boolean => scale !== ONE && !scale.equals(ONE);

/** Whether the second can be a part of the first: counts of counts, and amounts of one unit. */
export function canSum(total: Figure, part: Figure): boolean {
  if (total.nature !== part.nature) return false;
  if (total.nature !== 'measured') return true;
  // `gồm 4.800 tỷ của tỉnh`: an amount with a scale word may leave its unit out.
  const isLeftOut = total.measure === '' || part.measure === '';
  return total.measure === part.measure || (isLeftOut && isScaled(total) && isScaled(part));
}
