import type { Quantity } from '../quantity/quantity.ts';
import { cover } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { hasCue, type Item, isAmount, isQuantity } from './items.ts';
import { roleOf } from './role.ts';
import { type Sense, senseOf } from './sense.ts';
import { endsSentence } from './walk.ts';

/** A percentage of a list, and its place among the items. */
interface Stated {
  readonly at: number;
  readonly quantity: Quantity;
}

/** So many items may stand between two percentages of one list: `6,3% về khối lượng và 20,4%`. */
const BETWEEN = 8;
/** So many figures a list has at the most. */
const MOST = 8;

/** The percentages of the list that begins at `from`, as long as nothing but words stands between them. */
function listFrom(items: readonly Item[], from: number): readonly Stated[] {
  const list: Stated[] = [];
  for (let k = from; k < items.length && list.length < MOST; k++) {
    const item = items[k];
    if (endsSentence(item) || (list.length > 0 && hasCue(item, 'rise', 'fall', 'from', 'against'))) break;
    if (!isQuantity(item)) continue;
    const last = list.at(-1);
    if (item.quantity.nature !== 'percent' || (last !== undefined && k - last.at > BETWEEN)) break;
    list.push({ at: k, quantity: item.quantity });
  }
  return list;
}

/** `tăng lần lượt 5% và 8%`; `rose 5% and 8%, respectively`: where the list of a word for order begins. */
function listOf(items: readonly Item[], word: number): readonly Stated[] {
  const isPercent = (item: Item): boolean => isQuantity(item) && item.quantity.nature === 'percent';
  const next = items.slice(word + 1, word + 1 + BETWEEN).findIndex(isPercent);
  if (next >= 0) return listFrom(items, word + 1 + next);
  for (let k = word - 1; k >= 0 && !endsSentence(items[k]); k--) {
    const list = listFrom(items, k);
    if (list.length > 1 && !isPercentBefore(items, k)) return list;
  }
  return [];
}

const isPercentBefore = (items: readonly Item[], at: number): boolean =>
  items
    .slice(Math.max(0, at - BETWEEN), at)
    .some((item) => isQuantity(item) && item.quantity.nature === 'percent');

/**
 * As many amounts as there are percentages: the last ones before them and before the word for their order, or else the ones behind that
 * something rose to.
 */
function amountsOf(
  items: readonly Item[],
  word: number,
  list: readonly Stated[],
  sense: Sense,
): readonly Quantity[] {
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = items.slice(0, first.at).findLastIndex(endsSentence) + 1;
  const levels = (from: number, to: number): readonly Quantity[] =>
    items
      .slice(from, to)
      .flatMap((item, k) =>
        isAmount(item) && ['plain', 'to'].includes(roleOf(items, from + k)) ? item.quantity : [],
      );
  const before = levels(start, Math.min(word, sense.from));
  if (before.length >= list.length) return before.slice(-list.length);
  const behind = levels(last.at + 1, items.length);
  return behind.length === list.length ? behind : [];
}

function claimsAt(items: readonly Item[], word: number): readonly Claim[] {
  const list = listOf(items, word);
  const [first] = list;
  if (first === undefined || list.length < 2) return [];
  const sense = senseOf(items, first.at);
  if (sense.says !== 'growth' || sense.annualised) return [];
  const amounts = amountsOf(items, word, list, sense);
  return list.flatMap(({ quantity }, i): readonly Claim[] => {
    const after = amounts[i];
    if (after === undefined) return [];
    return [
      {
        kind: 'change',
        rule: 'change.respectively',
        certainty: 'sure',
        ...cover([after, quantity]),
        levels: { known: 'after', after },
        stated: quantity,
        direction: sense.direction,
        measures: 'growth',
      },
    ];
  });
}

/** `2,76 triệu tấn, trị giá 1,18 tỉ USD, giảm lần lượt 6,3% và 20,4%`: percentages and amounts in the same order. */
export const detectRespectively = (items: readonly Item[]): readonly Claim[] =>
  items.flatMap((item, at) => (hasCue(item, 'respectively') ? claimsAt(items, at) : []));
