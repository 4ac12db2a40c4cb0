import type { Quantity } from '../quantity/quantity.ts';
import { hasCue, type Item, isMark, isQuantity } from './items.ts';
import { isPlanned } from './planned.ts';
import { roleOf } from './role.ts';
import { type Sense, senseOf } from './sense.ts';

/** A percentage that may be a share of a whole, and its place among the items. */
export interface Share {
  readonly at: number;
  readonly quantity: Quantity;
  readonly says: Sense['says'];
  /** It is the share of a part of a part: `87,97% (trong đó tiêu biểu 20,59%)`. */
  readonly isNested: boolean;
}

/** How many items may stand between a percentage and the plan or the group that it is measured against. */
const BASE = 2;

/** `19% dự toán`, `16,19% so với số hoàn thành`: the words behind a percentage name a base of its own. */
const hasOwnBase = (items: readonly Item[], at: number): boolean =>
  hasCue(items[at + 1], 'against') ||
  isPlanned(items, at) ||
  isPlanned(items, isMark(items[at - 1], '(') ? at - 1 : at) ||
  items.slice(at + 1, at + 1 + BASE).some((item) => hasCue(item, 'plan'));

/** The indices of the percentages that stand behind `trong đó`, up to the end of its bracket or of its clause. */
function nestedIn(items: readonly Item[]): ReadonlySet<number> {
  const nested = new Set<number>();
  let depth = 0;
  let from: number | undefined;
  let isListed = false;
  items.forEach((item, at) => {
    if (isMark(item, '(')) depth++;
    if (isMark(item, ')')) depth--;
    const isOver = from !== undefined && (depth < from || (depth === from && isMark(item, ';')));
    if (isOver) from = undefined;
    if (hasCue(item, 'includes') && isListed) from ??= depth;
    if (!isQuantity(item) || item.quantity.nature !== 'percent') return;
    if (from !== undefined) nested.add(at);
    isListed = true;
  });
  return nested;
}

export interface ShareRuns {
  /** Percentages that follow one another, with none between them that is no share. */
  readonly neighbours: readonly (readonly Share[])[];
  /** Those of the sentence that are shares by their words, over the parts of parts and over what is told of growth. */
  readonly told: readonly (readonly Share[])[];
}

/** The percentages of a sentence that may be shares of one whole: neither growth nor levels of a change. */
export function shareRuns(items: readonly Item[]): ShareRuns {
  const neighbours: Share[][] = [[]];
  const shares: Share[] = [];
  const nested = nestedIn(items);
  const tellsOfChange = items.some((item) => hasCue(item, 'rise', 'fall'));
  const percentages = items.flatMap((item, at) =>
    isQuantity(item) && item.quantity.nature === 'percent' ? { at, quantity: item.quantity } : [],
  );
  const isOfPlans = percentages.some(({ at }) => hasOwnBase(items, at));
  for (const { at, quantity } of percentages) {
    const { says, from } = senseOf(items, at);
    const role = roleOf(items, at);
    // `còn 48,1%` is the rest of a whole, unless something fell to it.
    const isLevel = role === 'from' || role === 'against' || (role === 'to' && tellsOfChange);
    const isOfPlan = hasOwnBase(items, at) || (isOfPlans && says === 'equals');
    const isShare =
      says !== 'growth' &&
      says !== 'excess' &&
      (!hasCue(items[from], 'completes') || items.some((other) => hasCue(other, 'rest'))) &&
      !isLevel &&
      !isOfPlan &&
      quantity.sign === '';
    const share = { at, quantity, says, isNested: nested.has(at) };
    if (isShare) {
      neighbours.at(-1)?.push(share);
      shares.push(share);
    } else neighbours.push([]);
  }
  const outer = shares.filter(({ isNested }) => !isNested);
  return { neighbours, told: [outer, shares.filter(({ says }) => says === 'shares')] };
}
