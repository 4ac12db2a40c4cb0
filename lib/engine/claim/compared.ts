import { type Item, isQuantity } from './items.ts';
import { type Domain, inDomain, roleOf } from './role.ts';
import { endsStatement } from './walk.ts';

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
  const isPair = roleOf(items, before) === 'against' && ['plain', 'to'].includes(roleOf(items, after));
  return after >= 0 && isPair ? { before, after } : undefined;
}
