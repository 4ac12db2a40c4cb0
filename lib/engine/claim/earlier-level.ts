import type { Quantity } from '../quantity/quantity.ts';
import { maxOf, rational } from '../quantity/rational.ts';
import type { Direction } from './claim.ts';
import { hasCue, type Item, isQuantity, isWord } from './items.ts';
import { overlap, phraseWords } from './phrase.ts';
import { isPlanned } from './planned.ts';
import { roleOf } from './role.ts';
import { endsStatement } from './walk.ts';

/** So many earlier figures are tried: among more, one would fit by chance. */
const MOST = 2;
/** Beyond this factor two figures are hardly levels of one thing. */
const APART = rational(8);

/** A year or another period. */
const isTime = (item: Item): item is Item & { readonly text: string } =>
  hasCue(item, 'period') || (isWord(item) && /^(?:19|20)\d\d$/u.test(item.text));

/** The years and periods that are named before an amount in its clause. */
function timesBefore(items: readonly Item[], at: number): string {
  const start = items.slice(0, at).findLastIndex(endsStatement) + 1;
  return items
    .slice(start, at)
    .flatMap((item) => (isTime(item) ? item.text : []))
    .join(' ');
}

const worth = (quantity: Quantity) => quantity.readings[0].value.mul(quantity.scale);

/** Of one order of size, so that the one may have grown into the other. */
function areNear(a: Quantity, b: Quantity): boolean {
  const [one, other] = [worth(a), worth(b)];
  if (one.lte(0) || other.lte(0)) return false;
  return maxOf(one.div(other), other.div(one)).lte(APART);
}

interface Candidate {
  readonly quantity: Quantity;
  readonly shared: number;
}

/** The figures of a stretch of items that `after` may have grown from, the nearest first. */
function candidatesIn(
  items: readonly Item[],
  after: Quantity,
  words: ReadonlySet<string>,
  time: string,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    if (!isQuantity(item) || item.quantity.slashed || item.quantity.hedge !== undefined) continue;
    const { quantity } = item;
    if (quantity.measure === '' || quantity.measure !== after.measure || !areNear(quantity, after)) continue;
    if (!['plain', 'to'].includes(roleOf(items, at)) || isPlanned(items, at)) continue;
    const its = timesBefore(items, at);
    if (its === '' || its === time) continue;
    const own = new Set(quantity.measure.split(' '));
    const shared = overlap(
      words,
      [...phraseWords(items, at)].filter((word) => !own.has(word)),
    );
    found.push({ quantity, shared });
  }
  return found;
}

/**
 * The figures that a level may have grown from, where its own clause names none: amounts of its unit that were said
 * before of a time of their own, in the sentence or in those of `earlier`: `Năm 2020 đạt 64 tấn. Năm 2021 đạt 80 tấn, tăng 25%`.
 */
export function earlierLevels(
  items: readonly Item[],
  level: number,
  after: Quantity,
  direction: Direction,
  earlier: readonly Item[],
): readonly Quantity[] {
  if (after.hedge !== undefined) return [];
  const words = phraseWords(items, level);
  const time = timesBefore(items, level);
  const before = [items.slice(0, level), earlier];
  const found = before.flatMap((stretch) => candidatesIn(stretch, after, words, time));
  return found
    .filter(
      ({ quantity }) => direction === 'unsaid' || worth(quantity).lt(worth(after)) === (direction === 'rise'),
    )
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, MOST)
    .map(({ quantity }) => quantity);
}
