import type { Quantity } from '../quantity/quantity.ts';
import { hasCue, type Item, isAmount, isMark, isQuantity, isWord } from './items.ts';
import type { Draft } from './look-right.ts';
import { type Domain, inDomain, roleOf, sameMeasure } from './role.ts';
import { behindGlue, endsSentence, isGlue, partsPhrases } from './walk.ts';

/** Steps over a bracket from its end to its beginning, so that what is said in passing gives no level. */
function beforeBracket(items: readonly Item[], at: number): number {
  if (!isMark(items[at], ')')) return at;
  let k = at - 1;
  while (k >= 0 && !isMark(items[k], '(')) k--;
  return k < 0 ? at : k;
}

/** So many items may stand between the two ends of a way without a word that opens it. */
const WAY = 5;

/** A semicolon parts two statements, unless the second has no subject of its own: `… 100% kế hoạch; tăng 11,5%`. */
const startsAnew = (items: readonly Item[], at: number, start: number): boolean =>
  isMark(items[at], ';') && behindGlue(items, at) < start;

/** `sắp xếp 120 xã thành 84 xã`: the one amount turns into the other, hardly a word between and no sign. */
function leadsTo(items: readonly Item[], from: number, to: number): boolean {
  const [first, second] = [items[from], items[to]];
  // `15% to 19%` is a range as often as a way.
  if (!isAmount(first) || !isAmount(second) || first.quantity.measure === '') return false;
  const between = items.slice(from + 1, to);
  return (
    first.quantity.measure === second.quantity.measure &&
    between.length <= WAY &&
    between.every((item) => !partsPhrases(item) && !isQuantity(item))
  );
}

/** How far back the word `from` of a source stands, and how far on the word before a second level. */
const SOURCE = 6;

/** `cash flow from operations of $63.8 million`: behind a noun, and with no second level, `from` names a source. */
function isOfSource(items: readonly Item[], at: number): boolean {
  const from = items.slice(0, at).findLastIndex((item) => hasCue(item, 'from') || isQuantity(item));
  if (at - from > SOURCE || at - from < 2 || !hasCue(items[from], 'from') || !isWord(items[from - 1]))
    return false;
  const next = items.slice(at + 1, at + 1 + SOURCE).findIndex((item) => hasCue(item, 'to'));
  return next < 0 && items.slice(from + 1, at).some(isWord);
}

/** Before the percentage: `từ B lên A, …`, `A, …`, over the phrases of other percentages of the same amount. */
export function lookLeft(
  items: readonly Item[],
  start: number,
  domain: Domain,
  draft: Draft,
  delta: Quantity | undefined,
): void {
  for (let k = beforeBracket(items, start - 1); k >= 0; k = beforeBracket(items, k - 1)) {
    const item = items[k];
    if (endsSentence(item) || startsAnew(items, k, start)) return;
    if (!isQuantity(item) || !inDomain(item.quantity, domain)) continue;
    const role = isOfSource(items, k) ? 'plain' : roleOf(items, k);
    // The change of something else stands between: `…, 23 người bị thương, giảm 20 vụ (42,6%), giảm 15 người chết`.
    if (role === 'delta' && delta !== undefined && !sameMeasure(item.quantity, delta)) return;
    if (role === 'delta') continue;
    if (role === 'from' || (role === 'against' && draft.after === undefined)) {
      // The earlier figure of another percentage: `fell 11.6 pct to 10.62 from 12.0 but were 54 pct above 6.88`.
      if (draft.before !== undefined) continue;
      draft.before = k;
    } else {
      if (draft.after !== undefined) {
        if (leadsTo(items, k, draft.after)) {
          draft.before = k;
          draft.from = k;
          draft.isLoose = true;
        }
        return;
      }
      draft.after = k;
    }
    draft.from = k;
    if (role === 'plain' || (draft.before !== undefined && draft.after !== undefined)) return;
  }
}

/** `, tương ứng mức tăng 45%`, `và hoàn thành vượt`: says that the figure before it and the one behind it are one thing. */
export const isLink = (item: Item | undefined): boolean =>
  isGlue(item) || hasCue(item, 'equals', 'completes', 'shares');

/** A time or an earlier figure without a number, which may open a statement: `, so với cùng kỳ tăng 7,76%`. */
const isSetting = (item: Item): boolean =>
  hasCue(item, 'against', 'period') || (item.type === 'word' && /^\p{Nd}+$/u.test(item.text));

/** Words between a figure and what is said of it with no sign between; more of them before a signed bracket. */
const NOUN = 2;
const PHRASE = 5;

/** `(+5 points)`, `(+5 points depuis le 14 avril)`: a signed figure that nothing is named behind but what it is compared with. */
const isSignedAlone = (items: readonly Item[], at: number): boolean => {
  const [item, next] = [items[at], items[at + 1]];
  const isAlone = isMark(next, ')', ',', ';') || hasCue(next, 'preposition', 'period', 'against', 'from');
  return isQuantity(item) && item.quantity.sign !== '' && isAlone;
};

/** `…, contre une progression de 13 % des vols`: between the two it is compared with the change of something else. */
const contrasts = (items: readonly Item[], operand: number, start: number): boolean =>
  items.slice(operand + 1, start).some((item, k) => {
    const next = behindGlue(items, operand + 1 + k);
    return (
      hasCue(item, 'against') &&
      !hasCue(item, 'rise', 'fall') &&
      next <= start &&
      hasCue(items[next], 'rise', 'fall')
    );
  });

/**
 * Whether the figure at `operand` and the statement that begins at `start` have one subject: behind the last comma
 * or bracket between them nothing stands but glue (`…, tăng 5%`) or a time, or there is no comma and hardly a word.
 */
export function sharesSubject(items: readonly Item[], operand: number, start: number): boolean {
  const between = items.slice(operand + 1, start);
  const parted = between.findLastIndex((item) => partsPhrases(item));
  const tail = between.slice(parted + 1);
  if (contrasts(items, operand, start)) return false;
  // `1,1 million de véhicules dans le monde (+9 %)`: a signed bracket speaks of the phrase before it.
  const isSigned = isMark(items[start], '(') && isSignedAlone(items, start + 1);
  if (parted < 0 && isSigned) return tail.filter((item) => !isLink(item)).length <= PHRASE;
  if (parted >= 0 || isMark(items[start], '(')) return tail.every((item) => isLink(item) || isSetting(item));
  return tail.filter((item) => !isLink(item)).length <= NOUN;
}
