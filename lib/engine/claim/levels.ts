import type { Quantity } from '../quantity/quantity.ts';
import type { Direction } from './claim.ts';
import { comparedBefore } from './compared.ts';
import { deltaBefore, deltaBehind } from './delta.ts';
import { hasCue, type Item, isAmount, isMark, isQuantity, quantityAt } from './items.ts';
import { levelsInBracket } from './levels-in-bracket.ts';
import { areOfOtherNouns, isOfOtherLevel } from './levels-said.ts';
import { lookLeft, sharesSubject } from './look-left.ts';
import { type Draft, lookRight } from './look-right.ts';
import { namedBase } from './named-base.ts';
import type { Domain } from './role.ts';
import type { Sense } from './sense.ts';
import { behindGlue, endsStatement } from './walk.ts';

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

/** `tăng 2,5 lần, đạt 3.151 tỷ`, `tăng 6 điểm (0,5%) đạt 1.206`: the level that was reached, named right behind, where no other is. */
function reachedBehind(items: readonly Item[], at: number): number | undefined {
  const closed = isMark(items[at + 1], ')') ? at + 1 : at;
  const verb = behindGlue(items, isMark(items[closed + 1], ',') ? closed + 1 : closed);
  if (!hasCue(items[verb], 'equals') || hasCue(items[verb], 'restates')) return undefined;
  const level = behindGlue(items, verb);
  return isAmount(items[level]) ? level : undefined;
}

/** Whether the amount at `level` is of the unit of another one, a change or the other level. */
function bearsUnit(items: readonly Item[], level: number | undefined, other: Quantity | undefined): boolean {
  const item = items[level ?? -1];
  return (
    isQuantity(item) && other !== undefined && other.measure !== '' && item.quantity.measure === other.measure
  );
}

/** `$2.4 billion more than the $10 billion of a year earlier`: how much more than the base, right before it. */
function moreThan(items: readonly Item[], base: number | undefined): number | undefined {
  const at = items.slice(0, base ?? 0).findLastIndex((item) => isQuantity(item) || endsStatement(item));
  return isAmount(items[at]) && hasCue(items[at + 1], 'rise', 'fall') && hasCue(items[at + 2], 'against')
    ? at
    : undefined;
}

/** `43 % (+3 points), contre 56 %`: a signed figure alone in its bracket speaks of what stands before it. */
const isSignedNote = (items: readonly Item[], at: number, sense: Sense): boolean => {
  const item = items[at];
  return sense.bracketed && isQuantity(item) && item.quantity.sign !== '' && isMark(items[at + 1], ')');
};

/** Finds the levels of a change around the percentage at `at`. */
export function levelsAround(items: readonly Item[], at: number, sense: Sense, domain: Domain): Levelled {
  const before = domain !== 'percentages' ? deltaBefore(items, sense, domain) : undefined;
  const behind = domain !== 'percentages' && before === undefined ? deltaBehind(items, at, sense) : undefined;
  const delta = before ?? behind;
  const changed = items[delta?.at ?? -1];
  const change = isQuantity(changed) ? changed.quantity : undefined;
  const start = delta?.verb ?? sense.from;
  const draft: Draft = { from: start, to: at };
  const inside = levelsInBracket(items, at, domain);
  if (inside !== undefined) {
    const { before: earlier, after: later } = inside;
    const { direction } = sense;
    return {
      before: earlier,
      after: later,
      delta: undefined,
      direction,
      from: start,
      to: earlier,
      isLoose: false,
    };
  }
  if (delta !== undefined || !isSignedNote(items, at, sense))
    lookRight(items, behind?.at ?? at, domain, draft, change);
  const named =
    draft.before === undefined ? namedBase(items, Math.max(draft.to, behind?.at ?? at), domain) : undefined;
  if (named !== undefined) {
    draft.before = named.at;
    draft.to = named.at;
    if (named.isLoose && !bearsUnit(items, named.at, quantityAt(items, draft.after))) draft.isLoose = true;
  }
  const compared = draft.to === at ? comparedBefore(items, at, start, domain) : undefined;
  if (compared !== undefined && sharesSubject(items, compared.before, start)) {
    draft.before = compared.before;
    draft.after = compared.after;
    draft.from = compared.after;
  } else if (draft.after === undefined) {
    const left: Draft = { from: start, to: at, ...(draft.before !== undefined && { before: draft.before }) };
    lookLeft(items, start, domain, left, change);
    const nearest = Math.max(left.after ?? -1, draft.before === undefined ? (left.before ?? -1) : -1);
    const isOther =
      delta !== undefined &&
      change !== undefined &&
      left.after !== undefined &&
      isOfOtherLevel(items, delta.at, change, left.after);
    if (nearest >= 0 && !isOther && sharesSubject(items, nearest, start)) {
      if (left.after !== undefined) draft.after = left.after;
      if (left.before !== undefined) draft.before = left.before;
      const isOfOtherNoun =
        delta !== undefined && left.after !== undefined && areOfOtherNouns(items, left.after, delta.at);
      if (left.isLoose === true || isOfOtherNoun) draft.isLoose = true;
      draft.from = left.from;
    }
  }
  const more = delta === undefined && draft.after === undefined ? moreThan(items, draft.before) : undefined;
  const { before: left, after: right } = draft;
  // `43 % (+3 points), contre 56 % (−4 points)`: each has a note of its own.
  const isOwn = left !== undefined && right !== undefined && isSignedNote(items, at, sense) && right < left;
  if (isOwn && items.slice(right + 1, left).some((item) => isQuantity(item) && item.quantity.sign !== '')) {
    draft.after = left;
    delete draft.before;
  }
  const isOpen = draft.after === undefined && domain !== 'percentages';
  const beyond = isOpen ? reachedBehind(items, behind?.at ?? at) : undefined;
  const reached = sense.says === 'growth' || bearsUnit(items, beyond, change) ? beyond : undefined;
  return {
    before: draft.before,
    after: draft.after ?? reached,
    delta: delta?.at ?? more,
    direction: delta?.direction ?? sense.direction,
    from: draft.from,
    to: Math.max(draft.to, behind?.at ?? 0, reached ?? 0),
    isLoose: draft.isLoose === true || reached !== undefined || behind?.isLoose === true,
  };
}
