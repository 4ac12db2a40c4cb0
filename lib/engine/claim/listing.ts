import { canSum, type Figure, figureAt } from './figure.ts';
import { hasCue, type Item, isMark, isQuantity } from './items.ts';
import type { Opening } from './opening.ts';
import { isPlanned } from './planned.ts';
import { roleOf } from './role.ts';
import { senseOf } from './sense.ts';
import { beforeGlue, endsSentence, isGlue } from './walk.ts';

/** What a figure of a list tells of its part: how much it is, or how much it grew or shrank. */
export type Tells = 'level' | 'rise' | 'fall' | 'other';

/** A figure of the list behind a total, and its place in it. */
export interface Entry extends Figure {
  readonly tells: Tells;
  /** How many sentences behind that of the opening it stands, and which clause of them it is in. */
  readonly sentence: number;
  readonly clause: number;
  /** Another amount stands before it in its phrase: `43 chi bộ với 8.100 đảng viên`. */
  readonly isSecond: boolean;
  /** It is the last of a list: `và` or the word for the rest leads to it, or nothing follows it. */
  readonly isClosing: boolean;
}

/** So many figures a list has at the most. */
const MOST = 40;
/** … and so many sentences behind that of the opening. */
const SENTENCES = 4;

/** What the words around the figure at `at` make of it. */
export function tellsOf(items: readonly Item[], figure: Figure): Tells {
  const { at } = figure;
  if (figure.nature === 'percent') {
    const { says, direction } = senseOf(items, at);
    if (says === 'excess') return 'other';
    if (says !== 'growth') return 'level';
    return direction === 'fall' ? 'fall' : 'rise';
  }
  if (hasCue(items[figure.last + 1], 'comparative')) return 'other';
  switch (roleOf(items, at)) {
    case 'delta':
      return hasCue(items[verbBefore(items, at)], 'fall') ? 'fall' : 'rise';
    case 'against':
      return 'other';
    case 'from':
      // `nguồn từ trung ương là 3.135 tỷ`: only right before the figure is it the earlier level.
      return hasCue(items[beforeGlue(items, at)], 'from') ? 'other' : 'level';
    default:
      return 'level';
  }
}

/** The index of the word of change before the figure at `at`, over what says nothing. */
function verbBefore(items: readonly Item[], at: number): number {
  let k = at - 1;
  while (k >= 0 && (isGlue(items[k]) || isMark(items[k], "'"))) k--;
  return k;
}

/** Whether a figure is led to by `và`, with only words between. */
function isLedByAnd(items: readonly Item[], at: number, from: number): boolean {
  for (let k = at - 1; k >= from; k--) {
    const item = items[k];
    if (hasCue(item, 'and', 'rest')) return true;
    if (isQuantity(item) || item?.type === 'mark') return false;
  }
  return false;
}

/** Whether nothing of the list follows behind the item at `at`: the end of the sentence or of the bracket. */
function isLast(items: readonly Item[], at: number, to: number): boolean {
  for (let k = at + 1; k < to; k++) {
    const item = items[k];
    if (endsSentence(item)) return true;
    if (isQuantity(item) || isMark(item, ',', ';')) return false;
  }
  return true;
}

/**
 * The figures behind an opening that could be summed to the total, in order: those in brackets, of the parts of parts and
 * of plans left out, those of change told apart.
 */
export function entriesOf(items: readonly Item[], opening: Opening, total: Figure): readonly Entry[] {
  const { from, to } = opening;
  const entries: Entry[] = [];
  const isOfPlan = isPlanned(items, total.at);
  let depth = 0;
  let sentence = 0;
  let clause = 0;
  let nested: number | undefined;
  let isSeen = false;
  for (let k = from; k < to && entries.length < MOST; k++) {
    const item = items[k];
    if (endsSentence(item)) {
      sentence++;
      clause++;
      depth = 0;
      nested = undefined;
      isSeen = false;
      if (sentence > SENTENCES) break;
    } else if (isMark(item, '(')) depth++;
    else if (isMark(item, ')')) {
      if (depth > 0) depth--;
      if (nested !== undefined && nested > depth) nested = undefined;
    } else if (isMark(item, ';')) {
      clause++;
      isSeen = false;
      if (nested !== undefined && nested >= depth) nested = undefined;
    } else if (isMark(item, ',', '-', '–', '+') || hasCue(item, 'and')) isSeen = false;
    else if (hasCue(item, 'includes', 'comprises') && entries.length > 0 && k > from + 1) nested ??= depth;
    else if (isQuantity(item)) {
      const figure = figureAt(items, k);
      if (figure === undefined) continue;
      const isShare = figure.nature === 'percent';
      if (nested !== undefined || (depth > 0 && !isShare && !isChangeOf(items, figure))) continue;
      k = figure.last;
      if (!canSum(total, figure) || (!isOfPlan && !isShare && isPlanned(items, figure.at))) continue;
      const tells = tellsOf(items, figure);
      if (tells === 'other') continue;
      const isClosing = isLedByAnd(items, figure.at, from) || isLast(items, figure.last, to);
      entries.push({ ...figure, tells, sentence, clause, isSecond: isSeen, isClosing });
      isSeen ||= tells === 'level';
    }
  }
  return entries;
}

/** `269 đảng bộ (tăng 08)`: how a part changed, which may stand in a bracket. */
const isChangeOf = (items: readonly Item[], figure: Figure): boolean => {
  const tells = tellsOf(items, figure);
  return tells === 'rise' || tells === 'fall';
};
