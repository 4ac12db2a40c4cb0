import type { Quantity } from '../quantity/quantity.ts';
import { hasCue, type Item, isQuantity, isWord } from './items.ts';
import { contentWords, overlap, phraseWords } from './phrase.ts';
import { isPlanned } from './planned.ts';
import { roleOf } from './role.ts';
import { beforeGlue, endsSentence } from './walk.ts';

/** A level that was said before its change, and whether the words leave no doubt that it is the one. */
export interface SaidLevel {
  readonly quantity: Quantity;
  readonly isMatched: boolean;
}

interface Place {
  readonly at: number;
  readonly quantity: Quantity;
  readonly words: ReadonlySet<string>;
  readonly noun: string;
}

/** So many levels are tried, the likeliest first: among more, one would fit by chance. */
const MOST = 3;

/** A change, and the words of its phrase. */
interface Change {
  readonly quantity: Quantity;
  readonly words: ReadonlySet<string>;
}

/** `TNGT từ ít nghiêm trọng trở lên xảy ra 798 vụ`: a word of way further off leads to something else. */
const isLevel = (items: readonly Item[], at: number): boolean => {
  const role = roleOf(items, at);
  return (
    role === 'plain' || role === 'to' || (role === 'from' && !hasCue(items[beforeGlue(items, at)], 'from'))
  );
};

/** Amounts of the change's own unit in a stretch of items that are levels, each with the words of its phrase. */
function levelsIn(
  items: readonly Item[],
  from: number,
  to: number,
  { quantity: change, words }: Change,
): readonly Place[] {
  const found: Place[] = [];
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (!isQuantity(item) || item.quantity.measure === '') continue;
    // `fires fell by 5`: what is counted is named before the verb only.
    const isNamed =
      change.measure === '' && item.quantity.nature === 'count' && words.has(item.quantity.measure);
    if (item.quantity.measure !== change.measure && !isNamed) continue;
    if (!isLevel(items, at) || isPlanned(items, at)) continue;
    found.push({ at, quantity: item.quantity, words: phraseWords(items, at), noun: nounBehind(items, at) });
  }
  return found;
}

/** The changes of one unit in the statement that `delta` stands in, in order. */
function changesBeside(items: readonly Item[], delta: number): readonly number[] {
  const own = items[delta];
  const start = items.slice(0, delta).findLastIndex(endsSentence) + 1;
  const length = items.slice(delta).findIndex(endsSentence);
  const end = length < 0 ? items.length : delta + length;
  return items.slice(start, end).flatMap((item, k) => {
    const isOne = isQuantity(item) && isQuantity(own) && item.quantity.measure === own.quantity.measure;
    return isOne && roleOf(items, start + k) === 'delta' ? start + k : [];
  });
}

/** The words that tell one of several levels of a unit from the others: `chết`, `bị thương`. */
function tellingWords(levels: readonly Place[], level: Place): ReadonlySet<string> {
  const others = levels.filter((other) => other !== level);
  return new Set([...level.words].filter((word) => !others.every((other) => other.words.has(word))));
}

/** The words of its noun right behind a figure: `nghèo` of `96 hộ nghèo`, and not `cận nghèo` of `23 hộ cận nghèo`. */
function nounBehind(items: readonly Item[], at: number): string {
  const behind = items.slice(at + 1, at + 1 + NOUN);
  const end = behind.findIndex((item) => !isWord(item) && !hasCue(item, 'counted', 'body'));
  return [...contentWords(behind.slice(0, end < 0 ? NOUN : end))].join(' ');
}

/**
 * The levels that share most of the words which tell them apart with the change, one of just its noun before the others;
 * none where none shares any.
 */
function namedBest(levels: readonly Place[], items: readonly Item[], delta: number): readonly Place[] {
  const words = phraseWords(items, delta);
  const noun = nounBehind(items, delta);
  const shared = levels.map(
    (level) => overlap(tellingWords(levels, level), words) + Number(noun !== '' && level.noun === noun),
  );
  const best = Math.max(1, ...shared);
  return levels.filter((_, k) => shared[k] === best);
}

/**
 * The levels of one sentence, the likeliest for the change first: the one that its words name, the one at its place in
 * the list, else the nearest.
 */
function ranked(levels: readonly Place[], items: readonly Item[], delta: number): readonly SaidLevel[] {
  const [only, ...others] = levels;
  if (only === undefined) return [];
  if (others.length === 0) return [{ quantity: only.quantity, isMatched: true }];
  const top = namedBest(levels, items, delta);
  if (top.length === 1) return top.map(({ quantity }) => ({ quantity, isMatched: true }));
  const changes = changesBeside(items, delta);
  const inOrder = changes.length === levels.length ? levels[changes.indexOf(delta)] : undefined;
  if (inOrder !== undefined) return [{ quantity: inOrder.quantity, isMatched: true }];
  const likely = top.length > 0 ? top : levels;
  return likely.toReversed().map(({ quantity }) => ({ quantity, isMatched: false }));
}

/**
 * `96 người chết, 23 người bị thương, giảm 15 người chết (13,5%)`: the words of a change are those of another level of its
 * unit that the sentence prints before it than the one at `level`.
 */
export function isOfOtherLevel(
  items: readonly Item[],
  delta: number,
  change: Quantity,
  level: number,
): boolean {
  const words = phraseWords(items, delta);
  const levels = levelsIn(items, 0, delta, { quantity: change, words });
  const top = namedBest(levels, items, delta);
  return top.length === 1 && top[0]?.at !== level && levels.some(({ at }) => at === level);
}

/** `520 học sinh khá, tăng 40 học sinh giỏi`: the nouns of the two part, and neither is only the other said in short. */
export function areOfOtherNouns(items: readonly Item[], level: number, delta: number): boolean {
  const [a, b] = [nounBehind(items, level), nounBehind(items, delta)];
  return !`${a} `.startsWith(`${b} `.trimStart()) && !`${b} `.startsWith(`${a} `.trimStart());
}

/** `So với cùng kỳ, giảm 10 vụ`: the sentence of the changes says that it compares. */
const compares = (items: readonly Item[], delta: number): boolean => {
  const start = items.slice(0, delta).findLastIndex(endsSentence) + 1;
  return items.slice(start, delta).some((item) => hasCue(item, 'against'));
};

/** Where what a figure is of may be named, before it and behind it: money and measures tell nothing of that. */
const SUBJECT = 16;
const NOUN = 5;

/**
 * The levels that a change may have led to, where its own clause names none: amounts of its unit that were said before,
 * in the sentence or in those of `earlier`, those of the nearest sentence first.
 */
export function saidLevels(
  items: readonly Item[],
  { at: delta, from }: { readonly at: number; readonly from: number },
  change: Quantity,
  earlier: readonly Item[],
): readonly SaidLevel[] {
  const spoken = { quantity: change, words: phraseWords(items, delta) };
  const subject = contentWords([
    ...items.slice(Math.max(0, from - SUBJECT), from),
    ...items.slice(delta, delta + NOUN),
  ]);
  const ofOne = (items: readonly Item[], places: readonly Place[]): readonly Place[] =>
    change.nature === 'count'
      ? places
      : places.filter(
          ({ at }) => overlap(contentWords(items.slice(Math.max(0, at - SUBJECT), at + NOUN)), subject) > 0,
        );
  const own = ofOne(items, levelsIn(items, 0, delta, spoken));
  const found: SaidLevel[] = [...ranked(own, items, delta)];
  for (let end = earlier.length; end > 0 && found.length < MOST && !found.some((one) => one.isMatched); ) {
    const start = earlier.slice(0, end - 1).findLastIndex(endsSentence) + 1;
    const near = ranked(ofOne(earlier, levelsIn(earlier, start, end, spoken)), items, delta);
    const isFirst = found.length === 0;
    const isSaid = isFirst && compares(items, delta);
    found.push(...near.map(({ quantity, isMatched }) => ({ quantity, isMatched: isMatched && isSaid })));
    end = start;
  }
  return found.slice(0, MOST);
}
