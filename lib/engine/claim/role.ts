import type { CueName } from '../languages/cues.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { hasAnyCue, hasCue, type Item, isMark, isWord } from './items.ts';
import { isGlue } from './walk.ts';

/**
 * Which quantities can be levels of the claim: percentages for a change in points, amounts for one in per cent, and of
 * them only those of money for a change in value and only the others for one in volume.
 */
export type Domain = 'amounts' | 'money' | 'goods' | 'percentages';

/** Whether a figure can be a level in this domain. */
export function inDomain(quantity: Quantity, domain: Domain): boolean {
  const isAmount = (quantity.nature === 'count' || quantity.nature === 'measured') && !quantity.slashed;
  switch (domain) {
    case 'percentages':
      return quantity.nature === 'percent';
    case 'amounts':
      return isAmount;
    case 'money':
      return isAmount && quantity.money;
    case 'goods':
      return isAmount && !quantity.money;
  }
}

/** Amounts of one unit; a unit that is not written is taken to be the other's. */
export const sameMeasure = (a: Quantity, b: Quantity): boolean =>
  a.measure === b.measure || a.measure === '' || b.measure === '';

/** Whether words like `from … to` may join the two: two counts may name what they count differently (`camera`, `chiếc`). */
export const comparable = (a: Quantity, b: Quantity): boolean =>
  sameMeasure(a, b) || (a.nature === 'count' && b.nature === 'count');

export type Role = 'from' | 'to' | 'against' | 'delta' | 'plain';

/** How many words may stand between a figure and the word that gives it its role (`to an average 12.36 mln`). */
const REACH = 5;
/** Words that may stand there though they do something for a figure. */
const IN_PHRASE: readonly CueName[] = ['period', 'plan', 'counted', 'body', 'annualised'];

/** The role that the words before a figure give it. */
export function roleOf(items: readonly Item[], at: number): Role {
  let words = 0;
  let isParted = false;
  let isSaid = false;
  // `$2.4 billion more than the $10 billion`: how much more, and no level.
  const isMore = hasCue(items[at + 1], 'rise', 'fall') && hasCue(items[at + 2], 'against');
  if (isMore && !hasCue(items[at + 1], 'against')) return 'delta';
  for (let k = at - 1; k >= 0 && words <= REACH; k--) {
    const item = items[k];
    // `income from operations was 493`: what stands before the verb names what is measured.
    if (hasCue(item, 'from')) return isSaid ? 'plain' : 'from';
    if (hasCue(item, 'to')) return words <= 1 ? 'to' : 'plain';
    // `289 pour, 241 contre et 47 abstentions`: what governs nothing of its own governs nothing behind `et`.
    if (hasCue(item, 'against')) return isParted && words === 0 ? 'plain' : 'against';
    // `84 mã giảm và 41 mã đứng giá`: a verb before `và` governs what stands before it.
    if (hasCue(item, 'rise', 'fall')) return words === 0 && !isParted ? 'delta' : 'plain';
    // `higher than the third quarter and $478 million`: what stands before `and` governs nothing right behind it.
    if (hasCue(item, 'and') && words === 0 && !isGlue(items[k])) return 'plain';
    if (hasCue(item, 'and')) isParted = true;
    if (hasCue(item, 'equals')) isSaid = true;
    if (isGlue(item) || isMark(item, "'")) continue;
    // `from a year earlier in the first 20 days`: it is the year that is compared with.
    if (hasCue(item, 'period') && words > 0) return 'plain';
    if (!isWord(item) && !hasAnyCue(item, IN_PHRASE)) return 'plain';
    words++;
  }
  return 'plain';
}
