import type { Quantity } from '../quantity/quantity.ts';
import { hasCue, type Item, isMark, isQuantity, isWord } from './items.ts';
import { sameMeasure } from './role.ts';
import { endsStatement } from './walk.ts';

/** A part and its whole, as two figures with a slash or `trong số`, `out of` between them. */
export interface Pair {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly shape: 'slash' | 'out-of';
  readonly from: number;
  readonly to: number;
  /** Bare `10/4` that could be a day and a month. */
  readonly maybeDate: boolean;
}

const isAmount = (quantity: Quantity): boolean =>
  quantity.nature === 'count' || quantity.nature === 'measured';

/** Day and month in either order. */
function isDayAndMonth(part: Quantity, whole: Quantity): boolean {
  if (part.readings[0].separator !== 'none' || whole.readings[0].separator !== 'none') return false;
  const a = Number(part.readings[0].written);
  const b = Number(whole.readings[0].written);
  return Math.min(a, b) <= 12 && Math.max(a, b) <= 31 && Math.min(a, b) > 0;
}

/** A noun behind that would be counted. */
const isNamed = (whole: Quantity, behind: Item | undefined): boolean =>
  isWord(behind) || hasCue(behind, 'counted', 'body', 'plan') || whole.unit !== '';

/** How many words of the part's noun may stand before `trong số`. */
const NOUN = 10;

/** `8 morts des 12 derniers mois`: a count is no part of so many months, metres or euros. */
const areUnlike = (part: Quantity, whole: Quantity): boolean =>
  part.nature !== whole.nature && !sameMeasure(part, whole) && part.scale.equals(whole.scale);

/** `turun menjadi 6.800 unit dari 8.000 unit`: where something rose or fell, the word leads from one level to another. */
function tellsOfChange(items: readonly Item[], at: number): boolean {
  const changes = (item: Item): boolean => hasCue(item, 'rise', 'fall', 'to');
  const start = items.slice(0, at).findLastIndex(endsStatement) + 1;
  const length = items.slice(at).findIndex(endsStatement);
  return items.slice(start, length < 0 ? items.length : at + length).some(changes);
}

function outOf(items: readonly Item[], at: number): Pair | undefined {
  // `2.500 ứng cử viên (trong tổng số 6.200)`
  let k = isMark(items[at - 1], '(') ? at - 2 : at - 1;
  while (k > at - NOUN && (isWord(items[k]) || hasCue(items[k], 'counted', 'body', 'glue'))) k--;
  const part = items[k];
  const whole = items[at + 1];
  if (!isQuantity(part) || !isQuantity(whole) || !isAmount(part.quantity) || !isAmount(whole.quantity))
    return undefined;
  if (areUnlike(part.quantity, whole.quantity)) return undefined;
  if (hasCue(items[at], 'from') && tellsOfChange(items, at)) return undefined;
  const bigger = whole.quantity.readings[0].value.mul(whole.quantity.scale);
  if (part.quantity.readings[0].value.mul(part.quantity.scale).gt(bigger)) return undefined;
  return {
    part: part.quantity,
    whole: whole.quantity,
    shape: 'out-of',
    from: k,
    to: at + 1,
    maybeDate: false,
  };
}

/** `2.164 thí sinh đỗ /3.059 thí sinh dự thi`: the part, over the words that describe it, of what the whole counts. */
function describedPart(items: readonly Item[], at: number): Pair | undefined {
  let k = at - 1;
  while (k > at - NOUN && (isWord(items[k]) || hasCue(items[k], 'counted', 'body'))) k--;
  const [part, whole] = [items[k], items[at + 1]];
  if (k === at - 1 || !isQuantity(part) || !isQuantity(whole)) return undefined;
  const isAlike = part.quantity.measure !== '' && part.quantity.measure === whole.quantity.measure;
  if (!isAlike || part.quantity.nature !== 'count' || whole.quantity.nature !== 'count') return undefined;
  return {
    part: part.quantity,
    whole: whole.quantity,
    shape: 'slash',
    from: k,
    to: at + 1,
    maybeDate: false,
  };
}

/** `1 g / 1 lít`: a measure in another is a rate, and no part of it. */
const isRate = (part: Quantity, whole: Quantity): boolean =>
  [part, whole].some(({ nature }) => nature === 'measured') &&
  part.measure !== '' &&
  whole.measure !== '' &&
  part.measure !== whole.measure;

function slash(items: readonly Item[], at: number): Pair | undefined {
  const described = describedPart(items, at);
  if (described !== undefined) return described;
  const part = items[at - 1];
  const whole = items[at + 1];
  if (!isQuantity(part) || !isQuantity(whole) || !part.quantity.slashed || !whole.quantity.slashed)
    return undefined;
  if (!isAmount(part.quantity) || !isAmount(whole.quantity) || whole.quantity.readings[0].value.n === 0n)
    return undefined;
  if (isRate(part.quantity, whole.quantity)) return undefined;
  return {
    part: part.quantity,
    whole: whole.quantity,
    shape: 'slash',
    from: at - 1,
    to: at + 1,
    maybeDate: isDayAndMonth(part.quantity, whole.quantity) && !isNamed(whole.quantity, items[at + 2]),
  };
}

/** All pairs of a part and its whole in a sentence, in order. */
export function pairs(items: readonly Item[]): readonly Pair[] {
  return items.flatMap((item, at) => {
    const pair = isMark(item, '/') ? slash(items, at) : hasCue(item, 'out-of') ? outOf(items, at) : undefined;
    return pair === undefined ? [] : [pair];
  });
}
