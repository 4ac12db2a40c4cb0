import type { CueName } from '../languages/cues.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { hasAnyCue, hasCue, type Item, isMark, isQuantity, isWord } from './items.ts';
import { type Domain, inDomain, roleOf } from './role.ts';
import { endsStatement } from './walk.ts';

/** The levels found so far, and the indices of the first and the last item that takes part. */
export interface Draft {
  before?: number;
  after?: number;
  from: number;
  to: number;
  /** So much stands between that the levels may be those of something else. */
  isLoose?: boolean;
}

/** Words that say something else of a figure. */
const ANOTHER: readonly CueName[] = ['rise', 'fall', 'exceeds', 'equals', 'completes', 'shares', 'plan'];

/** How many words may open a later phrase before it is taken to have a subject of its own. */
const NEW_SUBJECT = 2;
/** How many words may stand between the two ends of a way: `từ 1.562 tỷ ở mảng kinh doanh chính … lên 1.882 tỷ`. */
const ON_THE_WAY = 14;

/** `so với mức đỉnh hồi đầu tháng 2 (16.200 đồng)`: the bracket prints what the comparison names. */
export function isBracketedBase(items: readonly Item[], at: number): boolean {
  if (!isMark(items[at - 1], '(')) return false;
  for (let k = at - 2; k >= 0 && !isQuantity(items[k]) && !endsStatement(items[k]); k--) {
    if (hasCue(items[k], 'against')) return true;
  }
  return false;
}

const hasLevel = (draft: Draft): boolean => draft.before !== undefined || draft.after !== undefined;

/** What stands in brackets behind a level says it again: `từ 964 tỷ won (khoảng 872 triệu USD) lên …`. */
function behindAside(items: readonly Item[], at: number, draft: Draft): number {
  if (!isMark(items[at], '(') || !hasLevel(draft)) return at;
  const length = items.slice(at).findIndex((item) => isMark(item, ')') || endsStatement(item));
  return length < 0 ? at : at + length;
}

/** `menjadi 57,464 miliar dolar AS Rp342,886 triliun`: the level just found once more, in another currency. */
function isSameElsewhere(items: readonly Item[], at: number, draft: Draft): boolean {
  const [level, again] = [items[at - 1], items[at]];
  if (!isQuantity(level) || !isQuantity(again) || draft.to !== at - 1) return false;
  return level.quantity.money && again.quantity.money && level.quantity.measure !== again.quantity.measure;
}

/** A unit that both bear, and so says that the two are levels and change of one thing. */
const shareUnit = (a: Quantity, b: Quantity | undefined): boolean =>
  b !== undefined && a.measure !== '' && a.measure === b.measure;

/**
 * Finds the levels behind the percentage: `… to A from B`, `…, từ B lên A`, `so với B`. `delta` is the change in the
 * amount's own unit, where it is printed: a level of that unit is believed over any number of words.
 */
export function lookRight(
  items: readonly Item[],
  at: number,
  domain: Domain,
  draft: Draft,
  delta: Quantity | undefined,
): void {
  let compares = false;
  let words = 0;
  let isFirstPhrase = true;
  let isParted = false;
  let isContrasted = false;
  let commas = 0;
  let passed: Quantity | undefined;
  for (let next = at + 1; next < items.length; next++) {
    const k = behindAside(items, next, draft);
    next = k;
    const item = items[k];
    if (endsStatement(item)) return;
    // What is compared with may have a clause of its own: `so với mức đỉnh đạt được hồi tháng 2 (16.200 đồng)`.
    compares = hasCue(item, 'against') || (compares && !isMark(item, ',') && !hasCue(item, 'and'));
    const startsAnother = !compares && hasAnyCue(item, ANOTHER);
    // `dropped 2 points, down from 12 per cent to 10`: the same change once more.
    const isAgain = isMark(items[k - 1], ',') && hasCue(items[k + 1], 'from');
    if (startsAnother && !isAgain && !hasCue(item, 'to', 'from', 'against', 'restates') && k > at + 1) return;
    // `down 2 points from a year ago, but well above the 1% of the spring`: it is compared with something else.
    if (isContrasted && hasCue(item, 'against') && hasCue(item, 'rise', 'fall')) return;
    if (hasCue(item, 'and')) isContrasted = true;
    if (isMark(item, ',') || hasCue(item, 'and')) {
      isFirstPhrase = false;
      words = 0;
      if (isMark(item, ',')) commas++;
      // `giảm 60% số nhân viên ngoại giao và kỹ thuật, xuống còn 455 người`: goes on with the verb.
      if (commas === 1 && isParted && hasCue(items[k + 1], 'to', 'from')) {
        isParted = false;
        draft.isLoose = true;
      }
    } else if (isWord(item) && !isFirstPhrase) {
      words++;
      if (words > (hasLevel(draft) ? ON_THE_WAY : NEW_SUBJECT)) isParted = true;
    }
    if (!isQuantity(item)) continue;
    const { quantity } = item;
    if (!inDomain(quantity, domain)) return;
    if (isSameElsewhere(items, k, draft)) continue;
    const role = isBracketedBase(items, k) ? 'against' : roleOf(items, k);
    if (isParted && !(role === 'to' && shareUnit(quantity, delta))) return;
    if (passed !== undefined && (role === 'plain' || quantity.measure === passed.measure)) return;
    if (role === 'to' && draft.after === undefined) draft.after = k;
    else if ((role === 'from' || role === 'against') && draft.before === undefined) draft.before = k;
    else if (role === 'plain' && !hasLevel(draft) && quantity.measure !== '') {
      // `rose 14.6 pct in the first 20 days to 10.91 billion`: a measure of something else on the way.
      passed = quantity;
      continue;
    } else return;
    draft.to = k;
    if (passed !== undefined || isParted || words > NEW_SUBJECT) draft.isLoose = true;
    words = 0;
    if (draft.before !== undefined && draft.after !== undefined) return;
  }
}
