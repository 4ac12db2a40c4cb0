import type { Quantity } from '../quantity/quantity.ts';
import { maxOf, rational } from '../quantity/rational.ts';
import type { Direction } from './claim.ts';
import { hasCue, type Item, isAmount, isQuantity, isWord } from './items.ts';
import { overlap, phraseWords } from './phrase.ts';
import { isPlanned } from './planned.ts';
import { roleOf } from './role.ts';
import { endsStatement, partsPhrases } from './walk.ts';

/** So many earlier figures are tried: among more, one would fit by chance. */
const MOST = 2;
/** Beyond this factor two figures are hardly levels of one thing. */
const APART = rational(8);

/** A year or another period. */
const isTime = (item: Item): item is Item & { readonly text: string } =>
  hasCue(item, 'period') || (isWord(item) && /^(?:19|20)\d\d$/u.test(item.text));

const timesIn = (items: readonly Item[]): string =>
  items.flatMap((item) => (isTime(item) ? item.text : [])).join(' ');

const partsAmounts = (item: Item): boolean => isQuantity(item) || partsPhrases(item) || endsStatement(item);

/** The years and periods that are named in the phrase of an amount itself: `50 cases in 2022`. */
function ownTimes(items: readonly Item[], at: number): string {
  const opened = items.slice(0, at).findLastIndex(partsAmounts) + 1;
  const length = items.slice(at + 1).findIndex(partsAmounts);
  return timesIn(items.slice(opened, length < 0 ? items.length : at + 1 + length));
}

/** Those, or else the ones that are named before it in its clause. */
function timesOf(items: readonly Item[], at: number): string {
  const start = items.slice(0, at).findLastIndex(endsStatement) + 1;
  return ownTimes(items, at) || timesIn(items.slice(start, at));
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
  /** It has a time of its own, and no other amount or comparison stands between the two. */
  readonly isNext: boolean;
}

/** `50 cases in 2022 and 70 in 2023`: what is counted may be named once. */
const isOfUnit = (quantity: Quantity, after: Quantity): boolean =>
  quantity.measure === after.measure ||
  (after.measure === '' && after.nature === 'count' && quantity.nature === 'count');

/** A level of an earlier time, and whether nothing else can be meant: `Năm 2022 có 50 vụ, năm 2023 có 70 vụ`. */
export interface EarlierLevel {
  readonly quantity: Quantity;
  readonly isMatched: boolean;
}

const isApart = (item: Item): boolean => isAmount(item) || hasCue(item, 'against');

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
    if (quantity.measure === '' || !isOfUnit(quantity, after) || !areNear(quantity, after)) continue;
    if (!['plain', 'to'].includes(roleOf(items, at)) || isPlanned(items, at)) continue;
    const its = timesOf(items, at);
    if (its === '' || its === time) continue;
    const own = new Set(quantity.measure.split(' '));
    const shared = overlap(
      words,
      [...phraseWords(items, at)].filter((word) => !own.has(word)),
    );
    found.push({
      quantity,
      shared,
      isNext: ownTimes(items, at) !== '' && !items.slice(at + 1).some(isApart),
    });
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
): readonly EarlierLevel[] {
  if (after.hedge !== undefined) return [];
  const words = phraseWords(items, level);
  const time = timesOf(items, level);
  const inSentence = candidatesIn(items.slice(0, level), after, words, time);
  const found = [...inSentence, ...candidatesIn(earlier, after, words, time)];
  const isAlone = inSentence.length === 1 && ownTimes(items, level) !== '';
  return found
    .filter(
      ({ quantity }) => direction === 'unsaid' || worth(quantity).lt(worth(after)) === (direction === 'rise'),
    )
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, MOST)
    .map((one) => ({ quantity: one.quantity, isMatched: isAlone && one.isNext && one === inSentence[0] }));
}
