import { canSum } from './figure.ts';
import { hasCue, type Item, isMark, isQuantity } from './items.ts';
import type { Opening } from './opening.ts';
import type { Passage, ToldFigure } from './passage.ts';
import { endsSentence } from './walk.ts';

/** A figure of the list behind a total, and its place in it. */
export interface Entry extends ToldFigure {
  /** How many sentences behind that of the opening it stands, and which clause of them it is in. */
  readonly sentence: number;
  readonly clause: number;
  /** Another amount stands before it in its phrase: `43 chi bộ với 8.100 đảng viên`. */
  readonly isSecond: boolean;
  /** It is the last of a list: `và` or the word for the rest leads to it, or nothing follows it. */
  readonly isClosing: boolean;
}

/** So many figures a list has at the most, and so many sentences behind that of the opening; fewer where no word opens it. */
const MOST: Readonly<Record<Opening['link'], { readonly figures: number; readonly sentences: number }>> = {
  tight: { figures: 40, sentences: 4 },
  next: { figures: 40, sentences: 4 },
  past: { figures: 30, sentences: 4 },
  none: { figures: 12, sentences: 2 },
};

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
export function entriesOf(passage: Passage, opening: Opening, total: ToldFigure): readonly Entry[] {
  const { items, figures } = passage;
  const { from, to, link } = opening;
  const most = MOST[link];
  const entries: Entry[] = [];
  let depth = 0;
  let sentence = 0;
  let clause = 0;
  let nested: number | undefined;
  let isSeen = false;
  for (let k = from; k < to && entries.length < most.figures; k++) {
    const item = items[k];
    if (endsSentence(item)) {
      sentence++;
      clause++;
      depth = 0;
      nested = undefined;
      isSeen = false;
      if (sentence > most.sentences) break;
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
      const figure = figures.get(k);
      if (figure === undefined) continue;
      const isShare = figure.nature === 'percent';
      if (nested !== undefined || (depth > 0 && !isShare && !isChange(figure))) continue;
      k = figure.last;
      if (!canSum(total, figure) || figure.tells === 'other') continue;
      if (figure.isPlanned && !isShare && !total.isPlanned) continue;
      const isClosing = isLedByAnd(items, figure.at, from) || isLast(items, figure.last, to);
      const { tells, isPlanned } = figure;
      entries.push({ ...figure, tells, isPlanned, sentence, clause, isSecond: isSeen, isClosing });
      isSeen ||= figure.tells === 'level';
    }
  }
  return entries;
}

/** `269 đảng bộ (tăng 08)`: how a part changed, which may stand in a bracket. */
const isChange = ({ tells }: ToldFigure): boolean => tells === 'rise' || tells === 'fall';
