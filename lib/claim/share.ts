import type { Quantity } from '../quantity/quantity.ts';
import { cover } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { hasCue, type Item, isAmount, isMark, isQuantity, isWord } from './items.ts';
import { deltaBefore } from './levels.ts';
import { comparable, roleOf, sameMeasure } from './role.ts';
import { senseOf } from './sense.ts';
import { endsPhrase, endsSentence, isGlue } from './walk.ts';

/** Words of the part's noun between the part and its percentage. */
const NOUN = 8;

/** The part: the nearest amount before the percentage, only its noun between, where it is no figure of a change. */
function partBefore(items: readonly Item[], start: number): number | undefined {
  let k = start - 1;
  for (let words = 0; k >= 0 && words <= NOUN; k--) {
    const item = items[k];
    if (isAmount(item)) return ['plain', 'to'].includes(roleOf(items, k)) ? k : undefined;
    if (isWord(item) || hasCue(item, 'counted', 'body')) words++;
    else if (!isGlue(item) && !(isMark(item, ',', '(') && k >= start - 2)) return undefined;
  }
  return undefined;
}

interface Whole {
  readonly quantity: Quantity;
  /** `trong tổng số 640 lao động` names it as the whole; any other larger amount only may be it. */
  readonly isNamed: boolean;
}

/** The amounts before the part that can be its whole, the one that words name first, then the nearest. */
function wholesBefore(items: readonly Item[], part: number, quantity: Quantity): readonly Whole[] {
  const found: Whole[] = [];
  for (let k = part - 1; k >= 0 && !endsSentence(items[k]); k--) {
    const item = items[k];
    if (!isAmount(item) || roleOf(items, k) === 'delta') continue;
    const isLarger = item.quantity.readings[0].value
      .mul(item.quantity.scale)
      .gt(quantity.readings[0].value.mul(quantity.scale));
    const isAlike =
      item.quantity.nature === quantity.nature &&
      (quantity.nature === 'count' || sameMeasure(item.quantity, quantity));
    if (!isLarger || !isAlike) continue;
    const opensParts = items.slice(k + 1, part).some((between) => hasCue(between, 'includes', 'comprises'));
    found.push({ quantity: item.quantity, isNamed: hasCue(items[k - 1], 'out-of') || opensParts });
  }
  return [...found.filter((whole) => whole.isNamed), ...found.filter((whole) => !whole.isNamed)].slice(0, 3);
}

/** Words between a percentage and the whole behind it. */
const BEHIND = 8;

/** `chiếm 34% tổng tài sản 3.000 tỷ đồng`, `10% of its workforce of 3,000`: the whole behind the percentage. */
function wholeBehind(items: readonly Item[], at: number, part: Quantity): readonly Whole[] {
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

function detectAt(items: readonly Item[], at: number): readonly Claim[] {
  const stated = items[at];
  if (!isQuantity(stated) || stated.quantity.nature !== 'percent') return [];
  const sense = senseOf(items, at);
  const isAlone = sense.says === 'nothing' && sense.bracketed && items[at + 1]?.type === 'mark';
  if ((sense.says !== 'shares' && sense.says !== 'equals' && !isAlone) || sense.annualised) return [];
  if (deltaBefore(items, sense, 'amounts') !== undefined) return [];
  const part = partBefore(items, sense.from);
  const amount = part === undefined ? undefined : items[part];
  if (part === undefined || !isAmount(amount)) return [];
  const behind = wholeBehind(items, at, amount.quantity);
  // A level that something rose or fell to is no part of what it came from.
  const before = roleOf(items, part) === 'plain' ? wholesBefore(items, part, amount.quantity) : [];
  const wholes = [...before, ...behind];
  // Between a named whole and another one only the figures can tell.
  // `51,6 triệu đồng tiền phụ cấp (70%)` may be the rate of the allowance: only a bracket right at the part is its share.
  const isTied = sense.says === 'shares' || part === sense.from - 1;
  // `soit 42,5 %`, `atau 42,5 persen`: the part said again, unless other words behind it say what it is a percentage of.
  const isRestated =
    hasCue(items[sense.from], 'restates') &&
    (behind.length > 0 || endsPhrase(items[at + 1]) || hasCue(items[at + 1], 'equals'));
  const isMeant = (sense.says !== 'equals' && isTied) || isRestated;
  const isSure = wholes.length === 1 && wholes[0]?.isNamed === true && isMeant;
  return wholes.map((whole) => ({
    kind: 'share',
    rule: `share.${whole.isNamed ? 'whole-named' : 'whole-before'}`,
    certainty: isSure ? 'sure' : 'tentative',
    ...cover([whole.quantity, amount, stated]),
    part: amount.quantity,
    whole: whole.quantity,
    stated: stated.quantity,
  }));
}

/** So many items may stand between the word for asking and the group, and between the group and the percentage. */
const NEAR = 4;
const FAR = 24;
/** Beyond so many members polls are weighted, and every percentage fits anyway. */
const SMALL = 200;

/** `62 % des 105 personnes interrogées`: the group behind the percentage, with the word for asking close behind it. */
function askedBehind(items: readonly Item[], at: number): number | undefined {
  const wasAsked = items.slice(at + 3, at + 3 + NEAR).findIndex((item) => hasCue(item, 'surveys'));
  const isParted = items.slice(at + 3, at + 3 + wasAsked).some((item) => item.type === 'mark');
  return hasCue(items[at + 1], 'out-of') && wasAsked >= 0 && !isParted ? at + 2 : undefined;
}

/** `khảo sát 25 tiểu thương, 47% …`: the group before the percentage, with the word for asking close before it. */
function askedBefore(items: readonly Item[], at: number): number | undefined {
  const isOver = (item: Item): boolean => isQuantity(item) || endsSentence(item);
  const from = Math.max(0, at - FAR);
  const k = from + items.slice(from, at).findLastIndex(isOver);
  const wasAsked = items.slice(Math.max(0, k - NEAR), k).some((before) => hasCue(before, 'surveys'));
  return k >= from && wasAsked ? k : undefined;
}

/** A group that was asked and a percentage of it, without a part. */
function wholeOnly(items: readonly Item[], at: number): Claim | undefined {
  const stated = items[at];
  if (!isQuantity(stated) || stated.quantity.nature !== 'percent' || stated.quantity.hedge !== undefined)
    return undefined;
  const sense = senseOf(items, at);
  if (sense.says === 'growth' || sense.says === 'excess' || sense.annualised) return undefined;
  const group = items[askedBehind(items, at) ?? askedBefore(items, at) ?? -1];
  if (!isQuantity(group)) return undefined;
  const { quantity } = group;
  if (quantity.nature !== 'count' || quantity.hedge !== undefined || quantity.slashed) return undefined;
  const isSmall = quantity.readings[0].value.lte(SMALL);
  return {
    kind: 'share',
    rule: 'share.whole-only',
    certainty: isSmall ? 'sure' : 'tentative',
    ...cover([quantity, stated.quantity]),
    part: undefined,
    whole: quantity,
    stated: stated.quantity,
  };
}

/** `Trong tổng số 640 lao động, có 208 nữ, chiếm 32,5%`: part and percentage of a whole that was named before. */
export const detectShares = (items: readonly Item[]): readonly Claim[] =>
  items.flatMap((_, at) => {
    const withPart = detectAt(items, at);
    return withPart.length > 0 ? withPart : (wholeOnly(items, at) ?? []);
  });
