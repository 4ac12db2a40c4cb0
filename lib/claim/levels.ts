import type { Quantity } from '../quantity/quantity.ts';
import type { Direction } from './claim.ts';
import { comparedBefore } from './compared.ts';
import { hasCue, type Item, isMark, isQuantity } from './items.ts';
import { type Domain, inDomain, roleOf, sameMeasure } from './role.ts';
import type { Sense } from './sense.ts';
import { behindGlue, endsSentence, endsStatement, isGlue, isWord, partsPhrases } from './walk.ts';

/** The figures around a percentage that its sentence gives a role to, with their indices. */
export interface Levelled {
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly delta: number | undefined;
  readonly direction: Direction;
  /** The indices of the first and the last item that takes part. */
  readonly from: number;
  readonly to: number;
}

/** `so với mức đỉnh hồi đầu tháng 2 (16.200 đồng)`: the bracket prints what the comparison names. */
function isBracketedBase(items: readonly Item[], at: number): boolean {
  if (!isMark(items[at - 1], '(')) return false;
  for (let k = at - 2; k >= 0 && !isQuantity(items[k]) && !endsStatement(items[k]); k--) {
    if (hasCue(items[k], 'against')) return true;
  }
  return false;
}

interface Draft {
  before?: number;
  after?: number;
  from: number;
  to: number;
}

/** How many words may open a later phrase before it is taken to have a subject of its own. */
const NEW_SUBJECT = 2;

/** Behind the percentage: `… to A from B`, `…, từ B lên A`, `so với B`. */
function lookRight(items: readonly Item[], at: number, domain: Domain, draft: Draft): void {
  let compares = false;
  let words = 0;
  let isFirstPhrase = true;
  for (let k = at + 1; k < items.length; k++) {
    const item = items[k];
    if (endsStatement(item)) return;
    // What is compared with may have a clause of its own: `so với mức đỉnh đạt được hồi tháng 2 (16.200 đồng)`.
    compares = hasCue(item, 'against') || (compares && !isMark(item, ',') && !hasCue(item, 'and'));
    const startsAnother =
      !compares && hasCue(item, 'rise', 'fall', 'exceeds', 'equals', 'completes', 'shares', 'plan');
    if (startsAnother && !hasCue(item, 'to', 'from', 'against') && k > at + 1) return;
    if (isMark(item, ',') || hasCue(item, 'and')) {
      isFirstPhrase = false;
      words = 0;
    } else if (isWord(item) && ++words > NEW_SUBJECT && !isFirstPhrase) return;
    if (!isQuantity(item)) continue;
    if (!inDomain(item.quantity, domain)) return;
    const role = isBracketedBase(items, k) ? 'against' : roleOf(items, k);
    if (role === 'to' && draft.after === undefined) draft.after = k;
    else if ((role === 'from' || role === 'against') && draft.before === undefined) draft.before = k;
    else return;
    draft.to = k;
    words = 0;
    if (draft.before !== undefined && draft.after !== undefined) return;
  }
}

/** Steps over a bracket from its end to its beginning, so that what is said in passing gives no level. */
function beforeBracket(items: readonly Item[], at: number): number {
  if (!isMark(items[at], ')')) return at;
  let k = at - 1;
  while (k >= 0 && !isMark(items[k], '(')) k--;
  return k < 0 ? at : k;
}

/** A semicolon parts two statements, unless the second has no subject of its own: `… 100% kế hoạch; tăng 11,5%`. */
const startsAnew = (items: readonly Item[], at: number, start: number): boolean =>
  isMark(items[at], ';') && behindGlue(items, at) < start;

/** Before the percentage: `từ B lên A, …`, `A, …`, over the phrases of other percentages of the same amount. */
function lookLeft(
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
    const role = roleOf(items, k);
    // The change of something else stands between: `…, 23 người bị thương, giảm 20 vụ (42,6%), giảm 15 người chết`.
    if (role === 'delta' && delta !== undefined && !sameMeasure(item.quantity, delta)) return;
    if (role === 'delta') continue;
    if (role === 'from' || (role === 'against' && draft.after === undefined)) {
      // The earlier figure of another percentage: `fell 11.6 pct to 10.62 from 12.0 but were 54 pct above 6.88`.
      if (draft.before !== undefined) continue;
      draft.before = k;
    } else {
      if (draft.after !== undefined) return;
      draft.after = k;
    }
    draft.from = k;
    if (role === 'plain' || (draft.before !== undefined && draft.after !== undefined)) return;
  }
}

/**
 * Whether the figure at `operand` and the statement that begins at `start` have one subject: behind the last comma
 * or bracket between them nothing stands but glue (`…, tăng 5%`), or there is no comma and hardly a word.
 */
export function sharesSubject(items: readonly Item[], operand: number, start: number): boolean {
  const between = items.slice(operand + 1, start);
  const parted = between.findLastIndex((item) => partsPhrases(item));
  const tail = between.slice(parted + 1);
  if (parted >= 0 || isMark(items[start], '(')) return tail.every((item) => isLink(item));
  return tail.filter((item) => !isLink(item)).length <= 2;
}

/** `, tương ứng mức tăng 45%`: says that the figure before it and the one behind it are one thing. */
const isLink = (item: Item | undefined): boolean => isGlue(item) || hasCue(item, 'equals');

/** `tăng 25,35 điểm (+2,39%)`: the change itself, directly before its percentage. */
export function deltaBefore(
  items: readonly Item[],
  sense: Sense,
  domain: Domain,
): { at: number; verb: number; direction: Direction } | undefined {
  let k = sense.from - 1;
  while (isLink(items[k])) k--;
  if (isMark(items[k], '(')) k--;
  if (isMark(items[k], ',')) k--;
  for (let words = 0; words < 4 && (isWord(items[k]) || hasCue(items[k], 'counted', 'body')); words++) k--;
  const item = items[k];
  if (!isQuantity(item) || !inDomain(item.quantity, domain)) return undefined;
  let verb = k - 1;
  while (isGlue(items[verb])) verb--;
  // `tăng lên 60 tỷ đồng` leads to the later level and is no change.
  if (hasCue(items[verb], 'to')) return undefined;
  if (hasCue(items[verb], 'rise')) return { at: k, verb, direction: 'rise' };
  if (hasCue(items[verb], 'fall')) return { at: k, verb, direction: 'fall' };
  return undefined;
}

/** Finds the levels of a change around the percentage at `at`. */
export function levelsAround(items: readonly Item[], at: number, sense: Sense, domain: Domain): Levelled {
  const delta = domain === 'amounts' ? deltaBefore(items, sense, domain) : undefined;
  const start = delta?.verb ?? sense.from;
  const draft: Draft = { from: start, to: at };
  lookRight(items, at, domain, draft);
  const compared = draft.to === at ? comparedBefore(items, at, start, domain) : undefined;
  if (compared !== undefined && sharesSubject(items, compared.before, start)) {
    draft.before = compared.before;
    draft.after = compared.after;
    draft.from = compared.after;
  } else if (draft.after === undefined) {
    const left: Draft = { from: start, to: at, ...(draft.before !== undefined && { before: draft.before }) };
    const change = delta === undefined ? undefined : items[delta.at];
    lookLeft(items, start, domain, left, isQuantity(change) ? change.quantity : undefined);
    const nearest = Math.max(left.after ?? -1, draft.before === undefined ? (left.before ?? -1) : -1);
    if (nearest >= 0 && sharesSubject(items, nearest, start)) {
      if (left.after !== undefined) draft.after = left.after;
      if (left.before !== undefined) draft.before = left.before;
      draft.from = left.from;
    }
  }
  return {
    before: draft.before,
    after: draft.after,
    delta: delta?.at,
    direction: delta?.direction ?? sense.direction,
    from: draft.from,
    to: draft.to,
  };
}
