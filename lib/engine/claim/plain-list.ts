import type { Rational } from '../quantity/rational.ts';
import type { Figure } from './figure.ts';
import { hasCue, type Item, isMark, isQuantity, isWord } from './items.ts';
import type { Opening } from './opening.ts';
import type { PartList } from './part-lists.ts';
import { endsStatement } from './walk.ts';

/** How many words may stand between two parts of a plain list. */
const PLAIN = 4;

const nominal = ({ quantity }: Figure): Rational => quantity.readings[0].value;

/** Whether something without a figure is listed too: `gồm 2 trạm …, 2 trạm … và trạm Đông`. */
function hasNumberless(items: readonly Item[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const item = items[k];
    if (endsStatement(item) || isMark(item, ')')) return false;
    if (!hasCue(item, 'and')) continue;
    const next = items.slice(k + 1, to).find((one) => isQuantity(one) || one.type === 'mark');
    if (!isQuantity(next)) return true;
  }
  return false;
}

/** Whether the total is the last of several that are listed: the parts may be those of all of them. */
function isOneOfSeveral(items: readonly Item[], total: Figure): boolean {
  for (let k = total.at - 1; k >= 0; k--) {
    const item = items[k];
    if (endsStatement(item) || isMark(item, ':', '(')) return false;
    if (isQuantity(item) && item.quantity.measure === total.measure) return true;
  }
  return false;
}

/**
 * Whether the parts are a plain list of counts, up to its last `và` or all of the total's own noun: `gồm 28 nam và
 * 17 nữ`. Only of such a list can it be said that it is not the total; of a sum far from it not even then.
 */
export function isPlainList(
  items: readonly Item[],
  opening: Opening,
  total: Figure,
  parts: PartList,
): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || opening.link !== 'tight' || opening.isParted) return false;
  if (total.nature !== 'count' || total.quantity.slashed) return false;
  if (parts.some(({ quantity, sentence }) => quantity.slashed || sentence > 0)) return false;
  const isNamed = total.measure !== '' && parts.every(({ measure }) => measure === total.measure);
  const isClosed = hasCue(items[last.at - 1], 'and') || isNamed;
  const stretch = items.slice(opening.from, last.at);
  const isUnbroken = stretch.every(
    (item) => !isQuantity(item) || parts.some(({ quantity }) => quantity === item.quantity),
  );
  const isTight = parts.every(
    ({ at }, i) => i === 0 || items.slice(parts[i - 1]?.at, at).filter(isWord).length <= PLAIN,
  );
  const sum = parts.map(nominal).reduce((a, b) => a.add(b));
  const isNear = sum.sub(nominal(total)).abs().mul(4).lte(nominal(total));
  const isOver = sum.gt(nominal(total));
  const isExact = ![total, ...parts].some(({ quantity }) => quantity.hedge !== undefined);
  return (
    isClosed &&
    isUnbroken &&
    isTight &&
    isNear &&
    isExact &&
    first.at <= opening.from + 1 &&
    (opening.isComplete || isOver) &&
    !hasNumberless(items, opening.from, opening.to) &&
    !isOneOfSeveral(items, total)
  );
}
