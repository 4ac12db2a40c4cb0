import { hasCue, type Item, isQuantity } from './items.ts';
import type { Domain } from './role.ts';
import { type Sense, senseOf } from './sense.ts';

/** How far back the percentage may stand whose verb the next one shares: `tăng 83,6% về lượng và 51,2% về kim ngạch`. */
const SHARED = 6;

/** The figures that a percentage is said to be of: `về lượng` is of goods, `về kim ngạch` of money; else any amount. */
export function domainOf(items: readonly Item[], at: number): Exclude<Domain, 'percentages'> {
  if (hasCue(items[at + 1], 'in-value')) return 'money';
  return hasCue(items[at + 1], 'in-volume') ? 'goods' : 'amounts';
}

/** What the words around a percentage say; one of a pair in volume and in value may have the verb of the other. */
export function senseInRespect(items: readonly Item[], at: number): Sense {
  const own = senseOf(items, at);
  if (own.says !== 'nothing' || own.bracketed || domainOf(items, at) === 'amounts') return own;
  for (let k = at - 1; k >= Math.max(0, at - SHARED); k--) {
    if (!isQuantity(items[k])) continue;
    const first = domainOf(items, k) === 'amounts' ? undefined : senseOf(items, k);
    return first?.says === 'growth'
      ? { ...own, says: 'growth', direction: first.direction, from: first.from }
      : own;
  }
  return own;
}
