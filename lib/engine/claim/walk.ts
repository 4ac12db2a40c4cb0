import { hasCue, type Item, isAnyMark, isMark } from './items.ts';

/** Words that change nothing: they may stand between a figure and the word that governs it. */
export const isGlue = (item: Item | undefined): boolean =>
  item?.type === 'cue' && (item.cues.has('glue') || item.cues.has('and'));

const STATEMENT_ENDS: ReadonlySet<string> = new Set([';', '.', '!', '?', '…']);
const PARTING: ReadonlySet<string> = new Set([',', ';', '(', ')', '-', '–', '—', ':']);

/** Ends a statement: what stands on the other side is another one. */
export const endsStatement = (item: Item | undefined): boolean =>
  item === undefined || isAnyMark(item, STATEMENT_ENDS);

/** Ends a sentence; a semicolon may part two statements on one subject: `… đạt 100% kế hoạch; tăng 11,5%`. */
export const endsSentence = (item: Item | undefined): boolean =>
  item === undefined || isMark(item, '.', '!', '?', '…');

/** Parts two phrases of one statement. */
export const partsPhrases = (item: Item | undefined): boolean =>
  isAnyMark(item, PARTING) || hasCue(item, 'and');

/** Nothing more is said of the figure before: a sign, `and`, or the end. */
export const endsPhrase = (item: Item | undefined): boolean =>
  item === undefined || item.type === 'mark' || hasCue(item, 'and');

/** The index of the first item before `at` that is not glue. */
export function beforeGlue(items: readonly Item[], at: number): number {
  let k = at - 1;
  while (isGlue(items[k])) k--;
  return k;
}

/** The index of the first item behind `at` that is not glue. */
export function behindGlue(items: readonly Item[], at: number): number {
  let k = at + 1;
  while (isGlue(items[k])) k++;
  return k;
}

/** Whether all items between two indices (both exclusive) satisfy the test. */
export const allBetween = (
  items: readonly Item[],
  from: number,
  to: number,
  test: (item: Item) => boolean,
): boolean => items.slice(from + 1, to).every(test);
