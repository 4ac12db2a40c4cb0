import { BARE_POINTS } from '../languages/language.ts';
import { hasCue, type Item, isMark } from './items.ts';

/**
 * What a sentence must hold for a detector to find anything in it: a figure; one that is a percentage, the difference of
 * two, a factor or a fraction in words; a sign or a word between a part and its whole; a word for the order of a list.
 */
export type Sign = 'figure' | 'percent' | 'difference' | 'times' | 'fraction' | 'pair' | 'order';

/** The signs in a sentence, seen in one go, so that no detector looks through a sentence in which it can find nothing. */
export function signsIn(items: readonly Item[]): ReadonlySet<Sign> {
  const found = new Set<Sign>();
  for (const item of items) {
    if (item.type === 'quantity') {
      const { nature, measure } = item.quantity;
      found.add('figure');
      if (nature === 'percent' || nature === 'times' || nature === 'fraction') found.add(nature);
      if (nature === 'percent' || nature === 'points' || measure === BARE_POINTS) found.add('difference');
    } else if (isMark(item, '/') || hasCue(item, 'out-of')) found.add('pair');
    else if (hasCue(item, 'respectively')) found.add('order');
  }
  return found;
}
