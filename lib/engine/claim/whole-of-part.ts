import type { Quantity } from '../quantity/quantity.ts';
import { ONE } from '../quantity/rational.ts';
import { hasCue, type Item, isAmount, isMark, isQuantity } from './items.ts';
import { comparable, roleOf, sameMeasure } from './role.ts';
import { endsSentence } from './walk.ts';

/** A figure that a part may be the percentage of. */
export interface Whole {
  readonly quantity: Quantity;
  /** `trong tổng số 640 lao động` names it as the whole; any other larger amount only may be it. */
  readonly isNamed: boolean;
}

/** So many wholes are tried, the nearest first: among more, one would fit by chance. */
const MOST = 3;

/** Whether words before an amount open the group that is spoken of: `Trong số 52 học sinh`, `Of the 640 workers`. */
export const opensGroup = (items: readonly Item[], at: number): boolean =>
  hasCue(items[at - 1], 'out-of', 'within');

const worth = (quantity: Quantity) => quantity.readings[0].value.mul(quantity.scale);

/** Millions of one noun can hold millions of another, as counts can: `8,9 triệu dân, trong đó nữ 4,6 triệu người`. */
const areScaledCounts = (whole: Quantity, part: Quantity): boolean =>
  whole.scale.equals(part.scale) && whole.prefix === '' && part.prefix === '' && !whole.scale.equals(ONE);

const mayHold = (whole: Quantity, part: Quantity): boolean =>
  worth(whole).gt(worth(part)) &&
  whole.nature === part.nature &&
  (part.nature === 'count' || sameMeasure(whole, part) || areScaledCounts(whole, part));

/** The amounts before the part that can be its whole, the one that words name first, then the nearest. */
export function wholesBefore(items: readonly Item[], part: number, quantity: Quantity): readonly Whole[] {
  const found: Whole[] = [];
  for (let k = part - 1; k >= 0 && !endsSentence(items[k]); k--) {
    const item = items[k];
    if (!isAmount(item) || roleOf(items, k) === 'delta' || !mayHold(item.quantity, quantity)) continue;
    const opensParts = items.slice(k + 1, part).some((between) => hasCue(between, 'includes', 'comprises'));
    found.push({ quantity: item.quantity, isNamed: opensGroup(items, k) || opensParts });
  }
  return [...found.filter(({ isNamed }) => isNamed), ...found.filter(({ isNamed }) => !isNamed)].slice(
    0,
    MOST,
  );
}

/** Words between a percentage and the whole behind it. */
const BEHIND = 8;

/** `chiếm 34% tổng tài sản 3.000 tỷ đồng`, `10% of its workforce of 3,000`: the whole behind the percentage. */
export function wholeBehind(items: readonly Item[], at: number, part: Quantity): readonly Whole[] {
  for (let k = at + 1; k <= at + BEHIND; k++) {
    const item = items[k];
    if (endsSentence(item) || isMark(item, ',', ';')) return [];
    // A plan is no whole: what is measured against it is attained.
    if (hasCue(item, 'and', 'rise', 'fall', 'against', 'plan') || hasCue(items[k + 1], 'plan')) return [];
    if (!isQuantity(item)) continue;
    const isNamed = hasCue(items[k - 1], 'out-of') && k - 1 === at + 1;
    return isAmount(item) && comparable(item.quantity, part) ? [{ quantity: item.quantity, isNamed }] : [];
  }
  return [];
}

/**
 * Amounts of the sentences before that can be the whole: those that count just what the part counts, or that words
 * name as a group. The figures have to tell, so none of them is a named whole here.
 */
export function wholesEarlier(earlier: readonly Item[], part: Quantity): readonly Whole[] {
  const found: Whole[] = [];
  for (let k = earlier.length - 1; k >= 0; k--) {
    const item = earlier[k];
    if (!isAmount(item) || roleOf(earlier, k) === 'delta' || !mayHold(item.quantity, part)) continue;
    const isAlike = part.measure !== '' && item.quantity.measure === part.measure;
    if (isAlike || opensGroup(earlier, k)) found.push({ quantity: item.quantity, isNamed: false });
  }
  return found.slice(0, MOST);
}
