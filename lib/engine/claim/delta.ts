import type { Quantity } from '../quantity/quantity.ts';
import type { Direction } from './claim.ts';
import { hasCue, type Item, isAmount, isAnyMark, isMark, isQuantity, isWord } from './items.ts';
import { isLink } from './look-left.ts';
import { type Domain, inDomain, roleOf } from './role.ts';
import type { Sense } from './sense.ts';
import { behindGlue, endsSentence, isGlue } from './walk.ts';

/** The change itself, and the verb that makes it one. */
export interface Delta {
  readonly at: number;
  readonly verb: number;
  readonly direction: Direction;
  /** It may as well be the level that the change led to. */
  readonly isLoose: boolean;
}

/** How many words may name what the change is of: `tăng 7,635 USD/thùng đối với xăng RON 92 (tương ứng +18,0%)`. */
const DELTA_NOUN = 6;

/** `tăng 331 tỷ so với đầu năm, tỷ lệ tăng 9,9%`: a word for the rate opens the phrase of the percentage. */
const opensRate = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => hasCue(item, 'rate', 'equals'));

const directionOf = (item: Item | undefined): Direction =>
  hasCue(item, 'rise') ? 'rise' : hasCue(item, 'fall') ? 'fall' : 'unsaid';

/** `tăng 25,35 điểm (+2,39%)`: the change itself, directly before its percentage. */
export function deltaBefore(items: readonly Item[], sense: Sense, domain: Domain): Delta | undefined {
  let k = sense.from - 1;
  while (isLink(items[k])) k--;
  const isBracketed = sense.bracketed || isMark(items[k], '(');
  const isRate = sense.says === 'growth' && opensRate(items, k + 1, sense.from + 1);
  if (isMark(items[k], '(')) k--;
  if (isMark(items[k], ',')) k--;
  const compares = isBracketed || isRate;
  const most = compares ? DELTA_NOUN : 4;
  const isNoun = (item: Item | undefined): boolean =>
    isWord(item) || hasCue(item, 'counted', 'body') || (compares && hasCue(item, 'against', 'period'));
  for (let words = 0; words < most && isNoun(items[k]); words++) k--;
  const item = items[k];
  if (!isQuantity(item) || !inDomain(item.quantity, domain)) return undefined;
  // `3 812 600 demandeurs (−19 100, −0,5 %)`: signs stand for the verb.
  const { sign } = item.quantity;
  if (sign !== '' && isMark(items[k - 1], '('))
    return { at: k, verb: k - 1, direction: sign === '-' ? 'fall' : 'rise', isLoose: false };
  let verb = k - 1;
  while (isGlue(items[verb])) verb--;
  // `tăng lên 60 tỷ đồng` leads to the later level and is no change.
  if (hasCue(items[verb], 'to')) return undefined;
  const direction = directionOf(items[verb]);
  const isSame = sense.says !== 'growth' || sense.direction === 'unsaid' || sense.direction === direction;
  return direction === 'unsaid' || !isSame ? undefined : { at: k, verb, direction, isLoose: false };
}

/** How many items may say what a change is compared with, between its percentage and the change itself. */
const COMPARISON = 7;

/** The index behind `so với cùng kỳ năm 2017`; the same index where nothing is compared. */
function behindComparison(items: readonly Item[], from: number): number {
  if (!hasCue(items[from], 'against')) return from;
  let k = from + 1;
  while (k <= from + COMPARISON && (isWord(items[k]) || hasCue(items[k], 'period', 'preposition', 'glue')))
    k++;
  return k;
}

/** `mất 15,77% giá trị, tương ứng 10.800 đồng`: words for what the percentage is of, with a sign behind them. */
const OBJECT = 3;

/** Signs that tie the change itself to its percentage. */
const TIES: ReadonlySet<string> = new Set([',', '(', '-', '–', '—']);

function behindObject(items: readonly Item[], at: number): number {
  let k = at + 1;
  while (k <= at + OBJECT && isWord(items[k])) k++;
  return isAnyMark(items[k], TIES) ? k : at + 1;
}

const worth = (quantity: Quantity) => quantity.readings[0].value.mul(quantity.scale);

/**
 * Whether the amount is so much smaller than the level of its unit before the verb that it can only be the change of it;
 * nothing where no level is named there.
 */
function isSmallBeside(items: readonly Item[], verb: number, amount: Quantity): boolean | undefined {
  for (let k = verb - 1; k >= 0 && !endsSentence(items[k]); k--) {
    const item = items[k];
    if (!isAmount(item) || !['plain', 'to'].includes(roleOf(items, k))) continue;
    return item.quantity.measure === amount.measure && worth(amount).mul(2).lt(worth(item.quantity));
  }
  return undefined;
}

/** `progressé de 0,37 % (4,06 points) à 1 106,41 points`: the level of its unit stands right behind the bracket. */
function isSmallBefore(items: readonly Item[], close: number, amount: Quantity): boolean {
  const to = isMark(items[close + 1], ',') ? close + 2 : close + 1;
  const level = items[behindGlue(items, to)];
  if (!hasCue(items[to], 'to') || !isAmount(level)) return false;
  return level.quantity.measure === amount.measure && worth(amount).mul(2).lt(worth(level.quantity));
}

/**
 * The change said again in the amount's unit, behind its percentage: `sank 14.87% - or $1.83 - to close at $10.48`,
 * `tăng 0,74% so với cùng kỳ (bằng 837,2 ha)`, `tăng 9,7% (+112 USD)`.
 */
export function deltaBehind(items: readonly Item[], at: number, sense: Sense): Delta | undefined {
  const stated = items[at];
  // `gấp 9,5 lần vốn (1.869 tỷ đồng)`: behind a factor stands its base.
  const isFactor = isQuantity(stated) && stated.quantity.nature === 'times';
  if (sense.says !== 'growth' || isFactor) return undefined;
  const direct = behindObject(items, at);
  const tie = behindComparison(items, direct);
  const isTied = isAnyMark(items[tie], TIES);
  const first = isTied ? tie + 1 : tie;
  const found = (k: number, isLoose: boolean): Delta | undefined =>
    isAmount(items[k]) ? { at: k, verb: sense.from, direction: sense.direction, isLoose } : undefined;
  // `or`, `tương đương` say a figure again; `đạt` says what was reached.
  if (
    tie === direct &&
    (hasCue(items[first], 'restates') || (hasCue(items[first], 'equals') && hasCue(items[first], 'glue')))
  )
    return found(behindGlue(items, first), false);
  if (!isTied) return undefined;
  const verb = directionOf(items[first]);
  const k = behindGlue(items, verb === 'unsaid' && !hasCue(items[first], 'equals') ? first - 1 : first);
  const item = items[k];
  if (!isAmount(item)) return undefined;
  const isBracket = isMark(items[tie], '(');
  const signed = item.quantity.sign === '+' ? 'rise' : item.quantity.sign === '-' ? 'fall' : 'unsaid';
  const said = verb === 'unsaid' ? signed : verb;
  if (isBracket && said !== 'unsaid') return said === sense.direction ? found(k, false) : undefined;
  // `tăng 1,68%, bằng 2.217 tấn`, `giảm 20% (45 vụ)`: a change if it is small beside the level.
  const isAlone = isBracket && tie === direct && isMark(items[k + 1], ')');
  if (verb !== 'unsaid' || !(isAlone || hasCue(items[first], 'equals'))) return undefined;
  const beside = isSmallBeside(items, sense.from, item.quantity);
  const isSmall = beside === true || isSmallBefore(items, k + 1, item.quantity);
  return isSmall || (beside === undefined && isAlone) ? found(k, true) : undefined;
}
