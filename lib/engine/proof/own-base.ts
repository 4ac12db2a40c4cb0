import type { Check } from '../check/check.ts';
import { hasCue, placeOf } from '../claim/items.ts';
import { operandsOf, statedOf } from '../claim/operand.ts';
import type { Surroundings } from './surroundings.ts';

/** So many items behind a percentage what it is compared with may begin. */
const BEHIND = 3;

/**
 * `up from 57% last quarter, but down three points year-over-year`: behind both levels another verb opens a statement, and
 * what that one compares with is named behind it.
 */
export function hasOwnBase({ claim }: Check, { items }: Surroundings): boolean {
  const stated = statedOf(claim);
  const at = placeOf(items, stated);
  const last = Math.max(...operandsOf(claim).map(({ quantity }) => quantity.end));
  if (stated === undefined || at < 0 || last > stated.start || claim.kind === 'breakdown') return false;
  const between = items.filter(({ start, end }) => start >= last && end <= stated.start);
  const opens =
    between.some((item) => hasCue(item, 'and')) && between.some((item) => hasCue(item, 'rise', 'fall'));
  return opens && items.slice(at + 1, at + 1 + BEHIND).some((item) => hasCue(item, 'against', 'period'));
}
