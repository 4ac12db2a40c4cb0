import {
  around,
  contains,
  distance,
  type Interval,
  meets,
  reachesInto,
  scaledBy,
} from '../quantity/interval.ts';
import type { NumeralReading } from '../quantity/numeral.ts';
import { boundOf, hedgedIntervalOf, type Quantity } from '../quantity/quantity.ts';
import { type Rational, rational, unitOfLastPlace } from '../quantity/rational.ts';
import type { RoundingMode } from '../quantity/rounding.ts';

/** How a stated figure and a recomputed interval agree. */
export type Agreement =
  | { readonly agrees: 'exactly' }
  /** By rounding to nearest, but coarser than the figures allow. */
  | { readonly agrees: 'rounded' }
  | { readonly agrees: 'cut'; readonly mode: RoundingMode }
  | { readonly agrees: 'not' }
  /** A bound that the recomputed figure lies on the wrong side of. */
  | { readonly agrees: 'bound-broken' };

const ONE_HALF = rational('1/2');
/** A whole-number figure is worth a note from a twentieth of a point on: docs/verdicts.md, `rounded`. */
const NOTEWORTHY = rational('0.05');

/** The values that are written as the stated figure when they are rounded to nearest, by size. */
export const statedInterval = (stated: NumeralReading): Interval =>
  around(stated.value, unitOfLastPlace(stated.decimals).mul(ONE_HALF));

/** Whether the recomputed size keeps to what the hedge promises. */
function keepsHedge(size: Interval, quantity: Quantity, stated: NumeralReading): boolean {
  const bound = boundOf(quantity);
  if (bound === 'lower') return size.high.gte(statedInterval(stated).low);
  if (bound === 'upper') return size.low.lte(statedInterval(stated).high);
  return meets(size, hedgedIntervalOf(quantity, stated));
}

/** Which way the digits were cut: a recomputed size above the stated figure was lowered to it, one below raised. */
const cutMode = (size: Interval, value: Rational): RoundingMode =>
  size.low.gte(value) ? 'floor' : 'ceiling';

/**
 * Compares the stated figure (by its size) with the size of the recomputed one. Rounding to nearest is tried first,
 * then what its hedge says, then cutting digits off.
 */
export function agreementOf(recomputed: Interval, quantity: Quantity, stated: NumeralReading): Agreement {
  const size =
    recomputed.low.lt(0) && recomputed.high.lte(0) ? scaledBy(recomputed, rational(-1)) : recomputed;
  const window = statedInterval(stated);
  const isHedged = quantity.hedge !== undefined;
  if (meets(size, window)) {
    const isCoarse =
      quantity.nature !== 'times' && stated.decimals === 0 && !isHedged && !contains(size, stated.value);
    return { agrees: isCoarse && distance(size, stated.value).gte(NOTEWORTHY) ? 'rounded' : 'exactly' };
  }
  if (isHedged && keepsHedge(size, quantity, stated)) return { agrees: 'exactly' };
  if (isHedged && boundOf(quantity) !== 'none') return { agrees: 'bound-broken' };
  const step = unitOfLastPlace(stated.decimals);
  if (reachesInto(size, stated.value.sub(step), stated.value.add(step))) {
    return { agrees: 'cut', mode: cutMode(size, stated.value) };
  }
  return { agrees: 'not' };
}
