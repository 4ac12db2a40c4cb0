import { hasCue, type Item, isAmount, isMark, isQuantity } from './items.ts';
import { endsStatement, partsPhrases } from './walk.ts';

/** `310 shops in 12 countries, up 8%`: of two amounts of one phrase nothing says which it was that changed; money would be. */
function isCrowded(items: readonly Item[], after: number): boolean {
  const level = items[after];
  if (!isAmount(level) || level.quantity.money) return false;
  const start = items.slice(0, after).findLastIndex((item) => partsPhrases(item) || endsStatement(item));
  return items
    .slice(start + 1, after)
    .some((item) => isAmount(item) && item.quantity.measure !== level.quantity.measure);
}

/** `4,200 jobs were cut, an 8% reduction`: what has moved itself may be the change, or the level of one; nothing says which. */
function isMoved(items: readonly Item[], after: number, at: number): boolean {
  const end = items.slice(0, at).findLastIndex((item) => partsPhrases(item) || endsStatement(item));
  const said = items.slice(after + 1, Math.max(after + 1, end));
  // `up 7% on the quarter and down 6% on the year`: a change with a figure of its own is another of the same level.
  return !said.some(isQuantity) && said.some((item) => hasCue(item, 'rise', 'fall'));
}

/** `627 visitors, up 49% (a year earlier: up 24%)`: a bracket that begins with another time speaks of the level of then. */
function isOfAnotherTime(items: readonly Item[], after: number, at: number): boolean {
  const open = items.slice(0, at).findLastIndex((item) => isMark(item, '(', ')'));
  return open > after && isMark(items[open], '(') && hasCue(items[open + 1], 'period');
}

/** Whether it is open if the amount at `after` is the level that the percentage behind it, at `at`, is the change of. */
export const isUnsettled = (items: readonly Item[], after: number | undefined, at: number): boolean =>
  after !== undefined &&
  after < at &&
  (isCrowded(items, after) || isMoved(items, after, at) || isOfAnotherTime(items, after, at));
