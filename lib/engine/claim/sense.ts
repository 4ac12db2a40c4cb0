import type { Direction } from './claim.ts';
import { hasCue, type Item, isMark, isQuantity, isWord } from './items.ts';
import { behindGlue, endsStatement, isGlue } from './walk.ts';

/** What the words around a percentage say that it is. */
export interface Sense {
  readonly says: 'growth' | 'excess' | 'equals' | 'shares' | 'nothing';
  readonly direction: Direction;
  /** The index of the leftmost item that belongs to the percentage: its verb or its bracket. */
  readonly from: number;
  /** It stands in a bracket of its own. */
  readonly bracketed: boolean;
  /** It is a rate per year, an average, or on another basis, which two levels do not give. */
  readonly annualised: boolean;
}

const directionOf = (item: Item | undefined): Direction =>
  hasCue(item, 'rise') ? 'rise' : hasCue(item, 'fall') ? 'fall' : 'unsaid';

/** So many characters may stand between: `a 44.6% year-over-year improvement`. */
const GLUE = 30;

/** `14% higher`, `a 3.03 pct rise`, `a 9.1% dividend increase`: the verb may stand behind the figure, and its noun before it. */
function senseBehind(items: readonly Item[], at: number): Direction {
  const first = behindGlue(items, at);
  const next = items[isWord(items[first]) ? first + 1 : first];
  return next !== undefined && next.start - (items[at]?.end ?? 0) < GLUE ? directionOf(next) : 'unsaid';
}

/** How many words may describe a rate between its noun and its figure. */
const DESCRIPTION = 4;

/** `tương đương với tỷ lệ đúng giờ là 84,8%`: the noun of the rate, over the words that describe it. */
function rateBefore(items: readonly Item[], at: number): number | undefined {
  for (let k = at - 1; k >= Math.max(0, at - DESCRIPTION); k--) {
    if (hasCue(items[k], 'rate')) return k;
    if (!isWord(items[k])) return undefined;
  }
  return undefined;
}

/** How many words may stand between the verb of a change and the word before how much it was. */
const OBJECT = 12;

/** `cut the award by 40%`, `giảm lượng vàng nắm giữ bớt 0,63%`: the verb, over its object, where a word tells how much. */
function verbOver(items: readonly Item[], object: number, at: number): number | undefined {
  if (!items.slice(object + 1, at).some((item) => hasCue(item, 'by'))) return undefined;
  for (let k = object - 1; k >= Math.max(0, object - OBJECT); k--) {
    const item = items[k];
    if (hasCue(item, 'rise', 'fall')) return k;
    if (isQuantity(item) || item?.type === 'mark' || hasCue(item, 'from', 'equals', 'shares'))
      return undefined;
  }
  return undefined;
}

/** Reads the words that govern the percentage at `at`, left of it first. */
export function senseOf(items: readonly Item[], at: number): Sense {
  const percentage = items[at];
  const sign = isQuantity(percentage) ? percentage.quantity.sign : '';
  // `Adjusted earnings rose 5% to $1.10`: on whatever basis, the level is that of the same thing.
  const isOfLevel = hasCue(items[at + 1], 'to');
  const near = items.slice(isOfLevel ? at : Math.max(0, at - 4), at + 6);
  const annualisedBehind =
    [at + 1, at + 2].some((k) => hasCue(items[k], 'annualised')) ||
    near.some((item) => hasCue(item, 'basis'));
  let annualised = annualisedBehind;
  let bracketed = false;
  let seen: Sense['says'] = 'nothing';
  let from = at;
  for (let k = at - 1; k >= 0; k--) {
    const item = items[k];
    if (hasCue(item, 'annualised')) annualised = true;
    if (hasCue(item, 'rise', 'fall'))
      return {
        says: 'growth',
        direction: directionOf(item),
        from: k,
        bracketed: bracketed || isMark(items[k - 1], '('),
        annualised,
      };
    // `tăng trưởng vượt trên 30%`: growth, however much.
    if (hasCue(item, 'exceeds') && hasCue(items[k - 1], 'rise'))
      return { says: 'growth', direction: 'rise', from: k - 1, bracketed, annualised };
    if (hasCue(item, 'exceeds')) return { says: 'excess', direction: 'rise', from: k, bracketed, annualised };
    if (hasCue(item, 'shares') && seen === 'nothing') {
      seen = 'shares';
      from = k;
    } else if (hasCue(item, 'equals', 'completes') && seen !== 'shares') {
      seen = 'equals';
      from = k;
    } else if (isMark(item, '(') && !bracketed) {
      bracketed = true;
      from = k;
      break;
    } else if (isMark(item, ',') || endsStatement(item)) break;
    else if (isWord(item) && seen === 'nothing') {
      const verb = verbOver(items, k, at);
      if (verb !== undefined)
        return { says: 'growth', direction: directionOf(items[verb]), from: verb, bracketed, annualised };
      const rate = rateBefore(items, k);
      if (rate === undefined) break;
      seen = 'shares';
      from = rate;
      break;
    }
    // A verb before `và` governs what stands before it: `… giảm và 12% …`.
    else if (hasCue(item, 'and') || (!isGlue(item) && !hasCue(item, 'annualised', 'respectively'))) break;
  }
  const behind = senseBehind(items, at);
  if (sign !== '' && (seen === 'nothing' || hasCue(items[from], 'restates')))
    return { says: 'growth', direction: sign === '-' ? 'fall' : 'rise', from, bracketed, annualised };
  const isCompared = hasCue(items[at + 1], 'comparative');
  // `sales were 11 pct above …`: a copula says nothing of its own.
  const isSaidAgain = seen === 'equals' && (isGlue(items[from]) || hasCue(items[from], 'restates'));
  const isOpen = seen === 'nothing' || isSaidAgain || isCompared;
  if (behind !== 'unsaid' && isOpen && !bracketed)
    return { says: 'growth', direction: behind, from, bracketed, annualised };
  return { says: seen, direction: 'unsaid', from, bracketed, annualised };
}
