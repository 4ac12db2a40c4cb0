import type { Check } from '../check/check.ts';
import { hasCue, placeOf } from '../claim/items.ts';
import { contentBehind, overlap, phraseWords } from '../claim/phrase.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * `12 of the 58 megawatts, or close to 40% of what it had hoped to let`: the percentage says itself what it is of, and
 * the words share nothing with those of part and whole.
 */
export function hasOwnWhole({ claim }: Check, { items }: Surroundings): boolean {
  if ((claim.kind !== 'ratio' && claim.kind !== 'share') || !claim.part || !claim.whole) return false;
  const [part, whole] = [placeOf(items, claim.part), placeOf(items, claim.whole)];
  const stated = placeOf(items, claim.stated);
  if (part < 0 || whole < 0) return false;
  if (Math.max(part, whole) > stated || !hasCue(items[stated + 1], 'out-of')) return false;
  const named = contentBehind(items, stated);
  const own = new Set([...phraseWords(items, part), ...phraseWords(items, whole)]);
  return overlap(own, named) * 2 < named.length;
}
