import { cover } from '../text/span.ts';
import type { FractionClaim } from './claim.ts';
import { hasCue, type Item, isMark, isQuantity } from './items.ts';

const isFraction = (item: Item | undefined): boolean =>
  isQuantity(item) && item.quantity.nature === 'fraction';
const isPercentage = (item: Item | undefined): boolean =>
  isQuantity(item) && item.quantity.nature === 'percent';

/**
 * `one in five (18%)`, `48% (gần một nửa)`: one of the two alone in a bracket right behind the other. What contributes
 * `most (19%) to` something is the largest part, and no majority.
 */
const isInBracket = (items: readonly Item[], at: number): boolean =>
  isMark(items[at + 1], '(') && isMark(items[at + 3], ')') && !hasCue(items[at + 4], 'to');

/** `one in five, or 18%`: said again in other words. */
function restatedAt(items: readonly Item[], at: number): number | undefined {
  const tie = isMark(items[at + 1], ',') ? at + 2 : at + 1;
  return hasCue(items[tie], 'restates') ? tie + 1 : undefined;
}

/** The item that says what the one at `at` says, as a percentage or as a fraction. */
function besideOf(items: readonly Item[], at: number): number | undefined {
  return isInBracket(items, at) ? at + 2 : restatedAt(items, at);
}

/** `một nửa (48%)`, `one in five (25%)`: a fraction in words and its percentage right beside it. */
export const detectFractions = (items: readonly Item[]): readonly FractionClaim[] =>
  items.flatMap((item, at): readonly FractionClaim[] => {
    const k = isQuantity(item) ? besideOf(items, at) : undefined;
    const beside = k === undefined ? undefined : items[k];
    if (!isQuantity(item) || !isQuantity(beside)) return [];
    const isPair = (isFraction(item) && isPercentage(beside)) || (isPercentage(item) && isFraction(beside));
    if (!isPair) return [];
    const [part, stated] = isFraction(item)
      ? [item.quantity, beside.quantity]
      : [beside.quantity, item.quantity];
    const rule = 'share.fraction';
    return [
      { kind: 'share', rule, certainty: 'sure', ...cover([part, stated]), part, whole: undefined, stated },
    ];
  });
