import type { Quantity } from '../quantity/quantity.ts';
import { cover } from '../text/span.ts';
import type { Claim } from './claim.ts';
import type { Earlier } from './context.ts';
import { hasCue, type Item, indicesOf, isAmount, isMark, isQuantity } from './items.ts';
import { pairs } from './pairs.ts';
import { senseOf } from './sense.ts';
import { endsSentence, endsStatement } from './walk.ts';
import { opensGroup } from './whole-of-part.ts';

/** So many items may stand between the word for asking and the group, and between the group and the percentage. */
const NEAR = 4;
const FAR = 28;
/** Beyond so many members polls are weighted, and every percentage fits anyway. */
const SMALL = 200;
/** Nobody gives percentages of fewer: `4 polls` are no group that was asked. */
const LEAST = 10;

/** A group, and how surely the percentage is of it. */
interface Group {
  readonly at: number;
  readonly certainty: Claim['certainty'];
}

/** A word for asking close before the group, or close behind it: `40 people polled`. */
function askedAround(items: readonly Item[], at: number): 'before' | 'behind' | 'no' {
  const asks = (item: Item): boolean => hasCue(item, 'surveys');
  if (items.slice(Math.max(0, at - NEAR), at).some(asks)) return 'before';
  const behind = items.slice(at + 1, at + 1 + NEAR);
  const parted = behind.findIndex((item) => item.type === 'mark');
  return behind.slice(0, parted < 0 ? NEAR : parted).some(asks) ? 'behind' : 'no';
}

/** `62 % des 105 personnes interrogées`, `89% trong số 51.000 người`, `60% trong 2.000 khách sạn`: the group right behind. */
function groupBehind(items: readonly Item[], at: number): Group | undefined {
  if (!hasCue(items[at + 1], 'out-of', 'within')) return undefined;
  return { at: at + 2, certainty: askedAround(items, at + 2) === 'no' ? 'tentative' : 'sure' };
}

/**
 * `khảo sát 25 tiểu thương, 47% …`, `trong số 136 người chết có 40%`, `87 vụ, trong đó có hơn 86%`: the nearest group
 * before the percentage, over other percentages of it.
 */
function groupBefore(items: readonly Item[], at: number): Group | undefined {
  let includes =
    hasCue(items[at + 1], 'includes') ||
    (hasCue(items[at + 1], 'out-of') && hasCue(items[at + 2], 'mentioned'));
  for (let k = at - 1; k >= Math.max(0, at - FAR); k--) {
    const item = items[k];
    if (endsStatement(item)) return undefined;
    if (hasCue(item, 'includes')) includes = true;
    if (!isQuantity(item) || item.quantity.nature === 'percent') continue;
    const asked = askedAround(items, k);
    if (asked === 'before' || (asked === 'behind' && opensGroup(items, k)))
      return { at: k, certainty: 'sure' };
    // `tỷ lệ hộ nghèo ở 12 tỉnh được khảo sát`: what was asked need not be what the percentage is of.
    const mayBe = asked === 'behind' || opensGroup(items, k) || includes;
    return mayBe ? { at: k, certainty: 'tentative' } : undefined;
  }
  return undefined;
}

/** A group of fewer members is hardly one that percentages are given of. */
const FEW = 10;
/** A percentage of a group tells something where at least every other percentage of its decimals is of no whole part. */
const TELLING = 50;

const isTelling = (group: Quantity, stated: Quantity): boolean =>
  group.readings[0].value.lte(TELLING * 10 ** stated.readings[0].decimals);

/** Whether the statement is one of a list that opens with a word for parts: `Trong đó, nữ chiếm 21,15%; tái cử 32,7%`. */
function isListed(items: readonly Item[], at: number): boolean {
  const start = items.slice(0, at).findLastIndex(endsSentence) + 1;
  const opening = items.slice(start, start + NEAR);
  const inner = items.slice(start, at);
  const names = ({ quantity }: Item & { readonly type: 'quantity' }): boolean =>
    quantity.nature === 'percent' || quantity.nature === 'measured';
  return (
    opening.some((item) => hasCue(item, 'includes')) &&
    inner.every((item) => !isQuantity(item) || names(item)) &&
    !hasCue(items[at + 1], 'against', 'plan')
  );
}

/** `… có 52 đại biểu trúng cử. Trong đó, tỷ lệ nữ đạt 21,15%`: the only group of the sentence before. */
function groupEarlier(items: readonly Item[], at: number, earlier: Earlier): Quantity | undefined {
  const stated = items[at];
  if (!isListed(items, at) || !isQuantity(stated)) return undefined;
  const { near } = earlier;
  const start = near.slice(0, -1).findLastIndex(endsSentence) + 1;
  const groups = near.slice(start).flatMap((item) => {
    const isGroup = isAmount(item) && item.quantity.nature === 'count' && item.quantity.measure !== '';
    return isGroup && item.quantity.readings[0].value.gte(FEW) ? item.quantity : [];
  });
  const [group] = groups;
  return group !== undefined && groups.length === 1 && isTelling(group, stated.quantity) ? group : undefined;
}

/** A group and a percentage of it, without a part: whether any whole number of the group is that percentage. */
function wholeOnlyAt(
  items: readonly Item[],
  at: number,
  taken: ReadonlySet<Quantity>,
  earlier: Earlier,
): Claim | undefined {
  const stated = items[at];
  if (!isQuantity(stated) || stated.quantity.nature !== 'percent') return undefined;
  const sense = senseOf(items, at);
  // `2.100 công nhân (100%)` is all of them, and says nothing of a part.
  const isRate = isMark(items[at + 1], '/') || sense.bracketed;
  if (sense.says === 'growth' || sense.says === 'excess' || sense.annualised || isRate) return undefined;
  const group = groupBehind(items, at) ?? groupBefore(items, at);
  const item = group && items[group.at];
  const quantity =
    group === undefined ? groupEarlier(items, at, earlier) : isAmount(item) ? item.quantity : undefined;
  if (quantity === undefined) return undefined;
  // `120 ca/ngày` is a rate, and no group.
  const isPerUnit =
    group !== undefined && items.slice(group.at + 1, group.at + 3).some((next) => isMark(next, '/'));
  if (taken.has(quantity) || quantity.nature !== 'count' || quantity.hedge !== undefined || isPerUnit)
    return undefined;
  const isSure =
    group?.certainty === 'sure' &&
    stated.quantity.hedge === undefined &&
    quantity.readings[0].value.gte(LEAST) &&
    quantity.readings[0].value.lte(SMALL);
  return {
    kind: 'share',
    rule: 'share.whole-only',
    certainty: isSure ? 'sure' : 'tentative',
    ...cover([quantity, stated.quantity]),
    part: undefined,
    whole: quantity,
    stated: stated.quantity,
  };
}

/** `khảo sát 25 tiểu thương, 47% …`: percentages of a group without a part; the group may end the sentence before. */
export const detectWholesOnly = (items: readonly Item[], earlier: Earlier): readonly Claim[] => {
  const taken = new Set(pairs(items).map(({ whole }) => whole));
  return indicesOf(items, 'percent').flatMap((at) => wholeOnlyAt(items, at, taken, earlier) ?? []);
};
