import type { Claim } from './claim.ts';
import type { Item } from './items.ts';

/** A noun with what belongs to it (`trạm y tế`, `women in office`) has rarely more words; more are a clause. */
const MOST_WORDS = 4;

const isKnownNoun = (item: Item | undefined): boolean =>
  item?.type === 'cue' && (item.cues.has('counted') || item.cues.has('body'));

/**
 * A quote that would end with the number of things goes on to what they are: `28 men and 17 women`. It takes the words up
 * to the next sign, figure or word that does something for one; of a longer clause only a noun that the language knows.
 */
export function withNoun(claim: Claim, items: readonly Item[]): Claim {
  const at = items.findIndex(({ end }) => end === claim.end);
  const last = items[at];
  if (last?.type !== 'quantity' || last.quantity.nature !== 'count') return claim;
  // `20 of 20 targets set by the city`: its noun is read with the number.
  if (last.quantity.numeral.end < last.end) return claim;
  const first = at + 1;
  let next = isKnownNoun(items[first]) ? first + 1 : first;
  const known = next;
  while (items[next]?.type === 'word' && next - first <= MOST_WORDS) next++;
  const end = items[(next - first > MOST_WORDS ? known : next) - 1]?.end;
  return end === undefined ? claim : { ...claim, end };
}
