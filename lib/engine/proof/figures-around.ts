import { type Item, isAmount, isQuantity } from '../claim/items.ts';
import { type Role, roleOf } from '../claim/role.ts';
import { nominalOf, type Quantity } from '../quantity/quantity.ts';
import type { Surroundings } from './surroundings.ts';

/** An amount that a percentage may have been worked out from. */
export interface Figure {
  readonly quantity: Quantity;
  /** Its nominal value, scale included; as a double, for trying only. */
  readonly value: number;
  readonly role: Role;
  /** How many sentences before the one of the percentage it stands. */
  readonly apart: number;
  /** How many items lie between it and the percentage; in its sentence only. */
  readonly away: number;
}

/** A bare number that is a year as likely as not. */
const isYearLike = ({
  measure,
  money,
  scale,
  readings: [{ decimals, separator, value }],
}: Quantity): boolean =>
  measure === '' &&
  !money &&
  decimals === 0 &&
  separator === 'none' &&
  scale.equals(1) &&
  value.gte(1900) &&
  value.lte(2100);

/** An amount of a sentence, and its place among the items. */
type Amount = Pick<Figure, 'quantity' | 'value' | 'role'> & { readonly at: number };

function amountsIn(items: readonly Item[]): readonly Amount[] {
  const found: Amount[] = [];
  for (const [at, item] of items.entries()) {
    if (!isQuantity(item)) continue;
    const { quantity } = item;
    const isFigure =
      isAmount(item) || (quantity.slashed && (quantity.nature === 'count' || quantity.nature === 'measured'));
    if (!isFigure || isYearLike(quantity)) continue;
    const value = nominalOf(quantity, quantity.readings[0]).valueOf();
    if (value > 0) found.push({ quantity, value, role: roleOf(items, at), at });
  }
  return found;
}

const known = new WeakMap<readonly Item[], readonly Amount[]>();

/** The amounts of a sentence; they are the same for all percentages around. */
function amountsOf(items: readonly Item[]): readonly Amount[] {
  const found = known.get(items) ?? amountsIn(items);
  known.set(items, found);
  return found;
}

/**
 * So many figures are tried with each other at most, the nearest: where more stand together, as in a list of pairs, some two
 * of them give any percentage, and trying all would take the cube of their number.
 */
const MOST = 60;

/** Those of the amounts that stand nearest to `at`, in their order. */
function nearestTo(at: number, amounts: readonly Amount[]): readonly Amount[] {
  if (amounts.length <= MOST) return amounts;
  let [low, high] = [0, amounts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((amounts[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - MOST / 2, amounts.length - MOST));
  return amounts.slice(from, from + MOST);
}

/** The amounts of the sentence of the percentage at `at` and of those before it, the nearest sentence first. */
export function figuresAround(at: number, { items, earlier }: Surroundings): readonly Figure[] {
  const figures: Figure[] = nearestTo(at, amountsOf(items)).map(({ at: place, ...amount }) => ({
    ...amount,
    apart: 0,
    away: Math.abs(place - at),
  }));
  for (const [i, sentence] of earlier.toReversed().entries()) {
    const room = MOST - figures.length;
    if (room === 0) break;
    // Of a sentence without a figure the items are not asked for.
    if (sentence.figures.length === 0) continue;
    for (const { at: _, ...amount } of amountsOf(sentence.items).slice(-room))
      figures.push({ ...amount, apart: i + 1, away: Number.POSITIVE_INFINITY });
  }
  return figures;
}
