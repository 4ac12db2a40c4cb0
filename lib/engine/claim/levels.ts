import type { Direction } from './claim.ts';
import { comparedBefore } from './compared.ts';
import { hasCue, type Item, isAmount, isMark, isQuantity, isWord } from './items.ts';
import { isLink, lookLeft, sharesSubject } from './look-left.ts';
import { type Draft, lookRight } from './look-right.ts';
import { type Domain, inDomain } from './role.ts';
import type { Sense } from './sense.ts';
import { behindGlue, isGlue } from './walk.ts';

/** The figures around a percentage that its sentence gives a role to, with their indices. */
export interface Levelled {
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly delta: number | undefined;
  readonly direction: Direction;
  /** The indices of the first and the last item that takes part. */
  readonly from: number;
  readonly to: number;
  /** So much stands between that the levels may be those of something else. */
  readonly isLoose: boolean;
}

/** The change itself, and the verb that makes it one. */
export interface Delta {
  readonly at: number;
  readonly verb: number;
  readonly direction: Direction;
}

/** How many words may name what the change is of: `tăng 7,635 USD/thùng đối với xăng RON 92 (tương ứng +18,0%)`. */
const DELTA_NOUN = 6;

/** `tăng 25,35 điểm (+2,39%)`: the change itself, directly before its percentage. */
export function deltaBefore(items: readonly Item[], sense: Sense, domain: Domain): Delta | undefined {
  let k = sense.from - 1;
  while (isLink(items[k])) k--;
  const isBracketed = sense.bracketed || isMark(items[k], '(');
  if (isMark(items[k], '(')) k--;
  if (isMark(items[k], ',')) k--;
  const most = isBracketed ? DELTA_NOUN : 4;
  const isNoun = (item: Item | undefined): boolean =>
    isWord(item) || hasCue(item, 'counted', 'body') || (isBracketed && hasCue(item, 'against'));
  for (let words = 0; words < most && isNoun(items[k]); words++) k--;
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

/** `sank 14.87% - or $1.83 - to close at $10.48`: the change said again in the amount's unit, right behind. */
function deltaBehind(items: readonly Item[], at: number, sense: Sense): Delta | undefined {
  if (sense.says !== 'growth') return undefined;
  let k = at + 1;
  const isTied = isMark(items[k], ',', '(', '-', '–', '—');
  if (isTied) k++;
  // `or`, `tương đương` say a figure again; `đạt` says what was reached.
  if (!hasCue(items[k], 'restates') && !(hasCue(items[k], 'equals') && isGlue(items[k]))) return undefined;
  k = behindGlue(items, k);
  return isAmount(items[k]) ? { at: k, verb: sense.from, direction: sense.direction } : undefined;
}

/** `tăng 2,5 lần, đạt 3.151 tỷ`: the level that was reached, named right behind, where no other is. */
function reachedBehind(items: readonly Item[], at: number): number | undefined {
  const verb = behindGlue(items, isMark(items[at + 1], ',') ? at + 1 : at);
  if (!hasCue(items[verb], 'equals') || hasCue(items[verb], 'restates')) return undefined;
  const level = behindGlue(items, verb);
  return isAmount(items[level]) ? level : undefined;
}

/** Finds the levels of a change around the percentage at `at`. */
export function levelsAround(items: readonly Item[], at: number, sense: Sense, domain: Domain): Levelled {
  const before = domain !== 'percentages' ? deltaBefore(items, sense, domain) : undefined;
  const behind = domain !== 'percentages' && before === undefined ? deltaBehind(items, at, sense) : undefined;
  const delta = before ?? behind;
  const changed = items[delta?.at ?? -1];
  const change = isQuantity(changed) ? changed.quantity : undefined;
  const start = delta?.verb ?? sense.from;
  const draft: Draft = { from: start, to: at };
  lookRight(items, behind?.at ?? at, domain, draft, change);
  const compared = draft.to === at ? comparedBefore(items, at, start, domain) : undefined;
  if (compared !== undefined && sharesSubject(items, compared.before, start)) {
    draft.before = compared.before;
    draft.after = compared.after;
    draft.from = compared.after;
  } else if (draft.after === undefined) {
    const left: Draft = { from: start, to: at, ...(draft.before !== undefined && { before: draft.before }) };
    lookLeft(items, start, domain, left, change);
    const nearest = Math.max(left.after ?? -1, draft.before === undefined ? (left.before ?? -1) : -1);
    if (nearest >= 0 && sharesSubject(items, nearest, start)) {
      if (left.after !== undefined) draft.after = left.after;
      if (left.before !== undefined) draft.before = left.before;
      draft.from = left.from;
    }
  }
  const reached =
    draft.after === undefined && sense.says === 'growth' && domain !== 'percentages'
      ? reachedBehind(items, behind?.at ?? at)
      : undefined;
  return {
    before: draft.before,
    after: draft.after ?? reached,
    delta: delta?.at,
    direction: delta?.direction ?? sense.direction,
    from: draft.from,
    to: Math.max(draft.to, behind?.at ?? 0, reached ?? 0),
    isLoose: draft.isLoose === true || reached !== undefined,
  };
}
