import type { Check } from '../check/check.ts';
import { hasCue, isMark, isQuantity } from '../claim/items.ts';
import { operandsOf, statedOf } from '../claim/operand.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { overlaps } from '../text/span.ts';
import type { Surroundings } from './surroundings.ts';

/** Whether a figure outside the claim stands right beside one of it, as the other end of a range would. */
export function isInRange({ claim }: Check, { items }: Surroundings): boolean {
  const own = [statedOf(claim), ...operandsOf(claim).map(({ quantity }) => quantity)].flatMap(
    (one) => one ?? [],
  );
  const isOther = (at: number, like: Quantity): boolean => {
    const item = items[at];
    return (
      isQuantity(item) &&
      item.quantity.nature === like.nature &&
      !own.some((one) => overlaps(one, item.quantity))
    );
  };
  const joins = (at: number): boolean => hasCue(items[at], 'to') || isMark(items[at], '-', '–', '—');
  return items.some(
    (item, at) =>
      isQuantity(item) &&
      own.includes(item.quantity) &&
      ((joins(at - 1) && isOther(at - 2, item.quantity)) ||
        (joins(at + 1) && isOther(at + 2, item.quantity))),
  );
}
