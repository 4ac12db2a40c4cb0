import type { Check } from '../check/check.ts';
import { type Item, isQuantity } from '../claim/items.ts';
import { operandsOf, statedOf } from '../claim/operand.ts';
import { senseOf } from '../claim/sense.ts';

/** Why a figure could not be checked. */
export const UNCHECKED = [
  /** Growth or decline, and neither the amount before nor after is printed with it. */
  'no-amount',
  /** A share or a rate, and its whole is not printed. */
  'no-whole',
  /** Per year, on average, or on another basis than the printed amounts. */
  'other-basis',
] as const;
export type Unchecked = (typeof UNCHECKED)[number];

/**
 * How much of a text could be recomputed. Counted are its percentages, percentage points and factors; ranges of them
 * are not.
 */
export interface Coverage {
  readonly figures: number;
  /** Compared with what other figures give. */
  readonly checked: number;
  /** Nothing to compare with, but a missing figure could be worked out. */
  readonly derived: number;
  readonly unchecked: Readonly<Record<Unchecked, number>>;
}

const isRelative = (item: Item): item is Item & { readonly type: 'quantity' } =>
  isQuantity(item) && ['percent', 'points', 'times'].includes(item.quantity.nature);

function reasonAt(items: readonly Item[], at: number): Unchecked {
  const sense = senseOf(items, at);
  if (sense.annualised) return 'other-basis';
  return sense.says === 'growth' || sense.says === 'excess' ? 'no-amount' : 'no-whole';
}

/** Where the figures stand that a check has used. */
const placesOf = ({ claim }: Check): readonly number[] =>
  [statedOf(claim), ...operandsOf(claim).map((operand) => operand.quantity)].flatMap((quantity) =>
    quantity === undefined ? [] : quantity.numeral.start,
  );

/** Counts what became of every relative figure of the text. */
export function coverageOf(sentences: readonly (readonly Item[])[], checks: readonly Check[]): Coverage {
  const derivedPlaces = new Set(checks.filter(({ verdict }) => verdict === 'derived').flatMap(placesOf));
  const checkedPlaces = new Set(checks.filter(({ verdict }) => verdict !== 'derived').flatMap(placesOf));
  const unchecked = { 'no-amount': 0, 'no-whole': 0, 'other-basis': 0 };
  let checked = 0;
  let derived = 0;
  for (const items of sentences) {
    items.forEach((item, at) => {
      if (!isRelative(item)) return;
      const place = item.quantity.numeral.start;
      if (checkedPlaces.has(place)) checked++;
      else if (derivedPlaces.has(place)) derived++;
      else unchecked[reasonAt(items, at)]++;
    });
  }
  const figures = checked + derived + Object.values(unchecked).reduce((sum, count) => sum + count, 0);
  return { figures, checked, derived, unchecked };
}
