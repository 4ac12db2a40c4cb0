import type { CueName } from '../languages/cues.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { hasAnyCue, hasCue, type Item, isMark, isQuantity, isWord } from './items.ts';
import { endsSentence } from './walk.ts';

/** So many items to either side may belong to the phrase of an amount. */
const REACH = 8;

const isText = (item: Item | undefined): item is Item & { readonly text: string } =>
  item !== undefined && item.type !== 'quantity' && item.type !== 'mark';

const wordsOf = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item) => (isText(item) ? item.text.split(' ') : []));

/** The words right behind a figure that say what it is of, its own unit first: `người chết`, `thí sinh khối THPT`. */
export function nounWords(items: readonly Item[], at: number): readonly string[] {
  const item = items[at];
  const behind = items.slice(at + 1, at + 1 + REACH);
  const end = behind.findIndex((next) => !isText(next) || hasCue(next, 'and', 'rise', 'fall', 'equals'));
  const unit = isQuantity(item) ? item.quantity.measure.split(' ').filter((word) => word !== '') : [];
  return [...unit, ...wordsOf(behind.slice(0, end < 0 ? REACH : end))];
}

/** The words between the last sign or figure and this one, over a colon: `làm chết`, `Kết quả khối THPT: có`. */
function wordsBefore(items: readonly Item[], at: number): readonly string[] {
  const before = items.slice(Math.max(0, at - REACH), at);
  const start = before.findLastIndex((item) => (!isText(item) && !isMark(item, ':')) || hasCue(item, 'and'));
  return wordsOf(before.slice(start + 1));
}

/** All words of the phrase that an amount stands in, up to the signs and figures around it. */
export const phraseWords = (items: readonly Item[], at: number): ReadonlySet<string> =>
  new Set([...wordsBefore(items, at), ...nounWords(items, at)]);

/** An abbreviation in a bracket behind the noun stands for it: `709 tổ chức cơ sở đảng (TCCSĐ)`. */
function shortName(items: readonly Item[], at: number): string | undefined {
  const open = items.slice(at + 1, at + 1 + REACH).findIndex((item) => !isText(item));
  const k = at + 1 + open;
  const name = items[k + 1];
  return open >= 0 && isMark(items[k], '(') && isWord(name) && isMark(items[k + 2], ')')
    ? name.text
    : undefined;
}

/** A figure where it stands. */
export interface Placed {
  readonly items: readonly Item[];
  readonly at: number;
  readonly quantity: Quantity;
}

/** Whether two amounts are of one unit, or count what bears one name. */
export const countAlike = (whole: Placed, part: Placed): boolean =>
  part.quantity.measure !== '' &&
  (whole.quantity.measure === part.quantity.measure ||
    shortName(whole.items, whole.at) === part.quantity.measure);

/** Words that end the name of what a percentage is of. */
const ENDS_NAME: readonly CueName[] = ['and', 'rise', 'fall', 'equals', 'plan', 'period'];

/** Words with a meaning of their own behind a percentage: `tổng dư nợ`, `so với tổng số hội viên`. */
export function contentBehind(items: readonly Item[], at: number): readonly string[] {
  const behind = items.slice(at + 1, at + 1 + REACH);
  const end = behind.findIndex((next) => !isText(next) || hasAnyCue(next, ENDS_NAME));
  const phrase = behind.slice(0, end < 0 ? REACH : end);
  return [...contentWords(phrase)];
}

/** Words with a meaning of their own in a stretch of items. */
export const contentWords = (items: readonly Item[]): ReadonlySet<string> =>
  new Set(wordsOf(items.filter((item) => isWord(item) || hasCue(item, 'counted', 'body'))));

/** The words that open a sentence up to its first colon, which say what it speaks of: `Kết quả khối THPT: có …`. */
export function topicWords(items: readonly Item[], at: number): ReadonlySet<string> {
  const start = items.slice(0, at).findLastIndex(endsSentence) + 1;
  const sentence = items.slice(start, at);
  const colon = sentence.findIndex((item) => !isText(item));
  return isMark(sentence[colon], ':') ? contentWords(sentence.slice(0, colon)) : new Set();
}

/** How many of the words are in both. */
export const overlap = (a: ReadonlySet<string>, b: Iterable<string>): number =>
  [...b].filter((word) => a.has(word)).length;
