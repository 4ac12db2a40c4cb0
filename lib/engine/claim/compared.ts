import { hasCue, type Item, isQuantity, isWord } from './items.ts';
import { type Domain, inDomain, roleOf } from './role.ts';
import { endsStatement } from './walk.ts';

/** What a level is compared with: `A contre B`; or where it came from: `A, up from B`. */
function isCompared(items: readonly Item[], at: number): boolean {
  const role = roleOf(items, at);
  const from = items.slice(0, Math.max(at, 0)).findLastIndex((item) => hasCue(item, 'from'));
  return role === 'against' || (role === 'from' && hasCue(items[from - 1], 'rise', 'fall'));
}

/** How many items may stand between a level and its year. */
const YEAR = 5;

const isYear = (item: Item): boolean => isWord(item) && /^(?:19|20)\p{Nd}{2}$/u.test(item.text);

/** The year of a level, behind it in its phrase or before it in its clause. */
function yearOf(items: readonly Item[], at: number): number | undefined {
  const behind = items.slice(at + 1, at + 1 + YEAR);
  const parted = behind.findIndex((item) => item.type === 'mark' || isQuantity(item));
  const before = items.slice(Math.max(0, at - YEAR - 2), at);
  const opened = before.findLastIndex((item) => isQuantity(item) || endsStatement(item));
  const year =
    behind.slice(0, parted < 0 ? YEAR : parted).find(isYear) ?? before.slice(opened + 1).findLast(isYear);
  return year !== undefined && isWord(year) ? Number(year.text) : undefined;
}

/** `A contre B un an plus tôt, soit …`: two levels before the percentage, the later one compared with the earlier. */
export function comparedBefore(
  items: readonly Item[],
  at: number,
  start: number,
  domain: Domain,
): { readonly before: number; readonly after: number } | undefined {
  const stated = items[at];
  // A percentage about two percentages may as well speak of the amount that they are shares of.
  if (!isQuantity(stated) || (domain === 'percentages' && stated.quantity.nature === 'percent'))
    return undefined;
  const levelBefore = (index: number): number => {
    const found = items.slice(0, index).findLastIndex((item) => isQuantity(item) || endsStatement(item));
    const item = items[found];
    return isQuantity(item) && inDomain(item.quantity, domain) ? found : -1;
  };
  const before = levelBefore(start);
  const after = levelBefore(before);
  const isPair = isCompared(items, before) && ['plain', 'to'].includes(roleOf(items, after));
  if (after < 0 || !isPair) return undefined;
  const [year, other] = [yearOf(items, before), yearOf(items, after)];
  // `En 2016, A, contre B en 2017`: the years say which is the earlier one.
  const isTurned = year !== undefined && other !== undefined && other < year;
  return isTurned ? { before: after, after: before } : { before, after };
}
