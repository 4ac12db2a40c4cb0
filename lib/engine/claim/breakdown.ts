import { meets, plus } from '../quantity/interval.ts';
import { hedgedIntervalOf, intervalOf, type Quantity } from '../quantity/quantity.ts';
import { cover } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { hasCue, type Item, isAmount, isQuantity, isWord } from './items.ts';
import { type Opening, opensParts } from './opening.ts';
import { roleOf } from './role.ts';
import { detectSharesOfWhole } from './shares-of-whole.ts';
import { endsPhrase, endsSentence } from './walk.ts';

/** A part and its place among the items. */
interface Part {
  readonly at: number;
  readonly quantity: Quantity;
}

const canSum = (a: Quantity, b: Quantity): boolean =>
  !b.slashed &&
  (a.nature === 'count' || a.nature === 'percent'
    ? a.nature === b.nature
    : b.nature === 'measured' && a.measure === b.measure);

/** So many parts a list has at the most. */
const MOST_PARTS = 40;

/** The amounts behind the opening, as long as they are of the total's kind; in a bracket those inside it. */
function partsBehind(items: readonly Item[], opening: Opening, total: Quantity): readonly Part[] {
  const parts: Part[] = [];
  for (let k = opening.from; k < opening.to && !endsSentence(items[k]); k++) {
    const item = items[k];
    const compares = hasCue(item, 'against') && !endsPhrase(items[k + 1]);
    if (compares || parts.length === MOST_PARTS) break;
    if (!isQuantity(item)) continue;
    if (item.quantity.nature === 'percent' && total.nature !== 'percent') continue;
    // Growth told behind the parts: `…, tăng 5 vụ`.
    if (['delta', 'from', 'against'].includes(roleOf(items, k))) break;
    if (canSum(total, item.quantity)) parts.push({ at: k, quantity: item.quantity });
  }
  return parts;
}

const makes = (total: Quantity, parts: readonly Part[]): boolean => {
  const [first, ...others] = parts.map(({ quantity }) => intervalOf(quantity, quantity.readings[0]));
  return first !== undefined && meets(others.reduce(plus, first), hedgedIntervalOf(total, total.readings[0]));
};

/** Of the parts listed, the first ones that make the total, at least two of them. */
function fittingPrefix(total: Quantity, parts: readonly Part[]): readonly Part[] | undefined {
  for (let size = parts.length; size >= 2; size--) {
    const some = parts.slice(0, size);
    if (makes(total, some)) return some;
  }
  return undefined;
}

/**
 * The parts that may be meant, the widest list first: all amounts, or only those that count what the total counts
 * or what the first part does (`98 sản phẩm 3 sao, 27 sản phẩm 4 sao`).
 */
function listings(total: Quantity, parts: readonly Part[]): readonly (readonly Part[])[] {
  const named = (measure: string | undefined): readonly Part[] =>
    measure ? parts.filter(({ quantity }) => quantity.measure === measure) : [];
  const all = [parts, named(total.measure), named(parts[0]?.quantity.measure)];
  return all.filter(
    (list, i) => list.length > 1 && all.findIndex((other) => other.length === list.length) === i,
  );
}

/** Words that may stand between two parts of a plain list. */
const PLAIN = 4;

const nominal = ({ readings: [{ value }] }: Quantity) => value;

/**
 * Whether the parts are a plain list of counts, up to its last `và` or all of the total's own noun: `gồm 28 nam và
 * 17 nữ`. Only of such a list can it be said that it is not the total; of a sum far from it not even then.
 */
function isPlainList(
  items: readonly Item[],
  opening: Opening,
  total: Quantity,
  parts: readonly Part[],
): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || total.nature !== 'count') return false;
  const isNamed = total.measure !== '' && parts.every(({ quantity }) => quantity.measure === total.measure);
  const isClosed = hasCue(items[last.at - 1], 'and') || isNamed;
  const stretch = items.slice(opening.from, last.at);
  const isUnbroken = stretch.every(
    (item) => !isQuantity(item) || parts.some(({ quantity }) => quantity === item.quantity),
  );
  const isTight = parts.every(
    ({ at }, i) => i === 0 || items.slice(parts[i - 1]?.at, at).filter(isWord).length <= PLAIN,
  );
  const sum = parts.map(({ quantity }) => nominal(quantity)).reduce((a, b) => a.add(b));
  const isNear = sum.sub(nominal(total)).abs().mul(4).lte(nominal(total));
  const isOver = sum.gt(nominal(total));
  const isExact = ![total, ...parts.map(({ quantity }) => quantity)].some(({ hedge }) => hedge !== undefined);
  return (
    isClosed &&
    isUnbroken &&
    isTight &&
    isNear &&
    isExact &&
    first.at <= opening.from + 1 &&
    (opening.isComplete || isNamed || isOver)
  );
}

function claimOf(
  total: Quantity,
  parts: readonly Part[],
  opening: Opening,
  certainty: Claim['certainty'],
): Claim {
  const quantities = parts.map(({ quantity }) => quantity);
  return {
    kind: 'breakdown',
    rule: 'breakdown.total',
    certainty,
    ...cover([total, ...quantities]),
    total,
    parts: quantities,
    isComplete: opening.isComplete,
  };
}

function totalAt(items: readonly Item[], at: number): Claim | undefined {
  const item = items[at];
  if (!isQuantity(item)) return undefined;
  if (!isAmount(item) && item.quantity.nature !== 'percent') return undefined;
  const opening = opensParts(items, at);
  if (opening === undefined) return undefined;
  const total = item.quantity;
  const listed = partsBehind(items, opening, total);
  const lists = listings(total, listed);
  for (const list of lists) {
    const fitting = fittingPrefix(total, list);
    if (fitting !== undefined) {
      const isWhole = fitting.length === listed.length;
      return claimOf(
        total,
        fitting,
        opening,
        isWhole && isPlainList(items, opening, total, fitting) ? 'sure' : 'tentative',
      );
    }
  }
  const misfit = lists.find((list) => isPlainList(items, opening, total, list));
  return misfit && claimOf(total, misfit, opening, 'sure');
}

/** A total and its parts (`45 đại biểu, gồm 28 nam và 17 nữ`), or the shares of one whole. */
export const detectBreakdowns = (items: readonly Item[]): readonly Claim[] => [
  ...items.flatMap((_, at) => totalAt(items, at) ?? []),
  ...detectSharesOfWhole(items),
];
