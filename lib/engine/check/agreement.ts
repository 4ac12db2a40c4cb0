import { contains, distance, type Interval, meets, reachesInto, scaledBy } from '../quantity/interval.ts';
import type { NumeralReading } from '../quantity/numeral.ts';
import { boundOf, hedgedIntervalOf, isFactorWord, type Quantity } from '../quantity/quantity.ts';
import { rational } from '../quantity/rational.ts';
import { nearestTo, type RoundingMode, trueValues } from '../quantity/rounding.ts';

/** How a stated figure and a recomputed interval agree. */
export type Agreement =
  | { readonly agrees: 'exactly' }
  /** By rounding to nearest, but coarser than the figures allow. */
  | { readonly agrees: 'rounded' }
  | { readonly agrees: 'cut'; readonly mode: RoundingMode }
  | { readonly agrees: 'not' }
  /** A bound that the recomputed figure lies on the wrong side of. */
  | { readonly agrees: 'bound-broken' };

/** A whole-number figure is worth a note from a twentieth of a point on: docs/verdicts.md, `rounded`. */
const NOTEWORTHY = rational('0.05');

/** The values that are written as the stated figure when they are rounded to nearest, by size. */
export const statedInterval = (stated: NumeralReading): Interval => nearestTo(stated.value, stated.decimals);

/** The figure without its sign: the words say rise or fall, and what they print is the size. */
const sizeOf = (recomputed: Interval): Interval =>
  recomputed.low.lt(0) && recomputed.high.lte(0) ? scaledBy(recomputed, rational(-1)) : recomputed;

/** What a bound may be missed by where it is a word, which has no rounding of its own: `more than doubled`. */
const LENIENCY = rational('0.025');

/** The favourable end of a bound: that of its rounding, or a little for a word, which has no digits to round. */
function boundInterval(quantity: Quantity, stated: NumeralReading): Interval {
  if (!isFactorWord(quantity)) return statedInterval(stated);
  const slack = stated.value.mul(LENIENCY);
  return { low: stated.value.sub(slack), high: stated.value.add(slack) };
}

/** Whether the recomputed size keeps to what the hedge promises. */
function keepsHedge(size: Interval, quantity: Quantity, stated: NumeralReading): boolean {
  const bound = boundOf(quantity);
  if (bound === 'lower') return size.high.gte(boundInterval(quantity, stated).low);
  if (bound === 'upper') return size.low.lte(boundInterval(quantity, stated).high);
  return meets(size, hedgedIntervalOf(quantity, stated));
}

/** The modes other than rounding to nearest, by size: a size was lowered to the figure, or raised to it. */
const CUTS = ['floor', 'ceiling'] as const satisfies readonly RoundingMode[];

const cutOf = (size: Interval, { value, decimals }: NumeralReading): RoundingMode | undefined =>
  CUTS.find((mode) => reachesInto(size, trueValues(value, decimals, mode)));

const isCoarse = (size: Interval, quantity: Quantity, stated: NumeralReading): boolean =>
  quantity.nature !== 'times' &&
  stated.decimals === 0 &&
  quantity.hedge === undefined &&
  !contains(size, stated.value) &&
  distance(size, stated.value).gte(NOTEWORTHY);

/**
 * Compares the stated figure (by its size) with the size of the recomputed one. Rounding to nearest is tried first,
 * then what its hedge says, then cutting digits off, which a word for a factor has none of.
 */
export function agreementOf(recomputed: Interval, quantity: Quantity, stated: NumeralReading): Agreement {
  const size = sizeOf(recomputed);
  const isBound = boundOf(quantity) !== 'none';
  const isNearest = meets(size, statedInterval(stated));
  if (isNearest && !(isBound && isFactorWord(quantity)))
    return { agrees: isCoarse(size, quantity, stated) ? 'rounded' : 'exactly' };
  if (quantity.hedge !== undefined && keepsHedge(size, quantity, stated)) return { agrees: 'exactly' };
  if (isBound) return { agrees: 'bound-broken' };
  const mode = isFactorWord(quantity) ? undefined : cutOf(size, stated);
  return mode === undefined ? { agrees: 'not' } : { agrees: 'cut', mode };
}
