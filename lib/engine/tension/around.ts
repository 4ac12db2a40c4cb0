import type { CueName } from '../languages/cues.ts';
import { cueAt, type Passage } from './passage.ts';
import { isYear } from './times.ts';

/** So many tokens on either side are compared; in a longer sentence too much may be said of the figure. */
const FARTHEST = 24;

/** Words with which a statement goes on to say how its figure compares, and no longer of what it is. */
const RELATES = [
  'equals',
  'restates',
  'shares',
  'rise',
  'fall',
  'exceeds',
  'completes',
  'against',
  'and',
] as const;
/** Words that say nothing of what a figure is of. */
const EMPTY = ['glue', 'preposition'] as const;

const QUOTES = /^["“”‘’«»]$/u;

const has = ({ tokens, lexicon }: Passage, at: number, names: readonly CueName[]): boolean => {
  const cues = lexicon.cues.at(tokens, at)?.value;
  return names.some((name) => cues?.has(name) === true);
};

/** The tokens of a range that set a time, with the numbers beside its words: `ngày 12/5`, `12 May 2024`. */
function timesBetween(passage: Passage, from: number, to: number): ReadonlySet<number> {
  const { tokens } = passage;
  const isOfDate = (at: number): boolean => tokens[at]?.type === 'number' || tokens[at]?.text === '/';
  const found = new Set<number>();
  for (let at = from; at < to; at++) {
    if (isYear(tokens[at])) found.add(at);
    const time = cueAt(passage, at, 'time');
    if (time === undefined) continue;
    for (let k = at - 1; k >= from && isOfDate(k); k--) found.add(k);
    for (let k = at; k < at + time; k++) found.add(k);
    for (let k = at + time; k < to && isOfDate(k); k++) found.add(k);
  }
  return found;
}

/** The words of a range that set no time and say something; quotation marks are among them. */
function wordsBetween(passage: Passage, from: number, to: number): string {
  const times = timesBetween(passage, from, to);
  const words = passage.tokens.slice(from, to).flatMap(({ type, text }, index) => {
    const at = from + index;
    const isMark = type === 'mark' && !QUOTES.test(text);
    const isEmpty = cueAt(passage, at, 'light') !== undefined || has(passage, at, EMPTY);
    return isMark || isEmpty || times.has(at) ? [] : [text];
  });
  return words.join(' ');
}

/**
 * The words before a token of its sentence that set no time: `According to the council,`, `In the north`. Nothing where
 * they are too many.
 */
export const leadBefore = (passage: Passage, at: number): string | undefined =>
  at > FARTHEST ? undefined : wordsBetween(passage, 0, at);

/**
 * The words behind a figure up to where the statement goes on with a comparison; they may narrow what it is of, or say
 * who says so. Nothing where they are too many.
 */
export function restBehind(passage: Passage, at: number): string | undefined {
  let to = at;
  while (to < passage.tokens.length && !has(passage, to, RELATES)) {
    to++;
    if (to - at > FARTHEST) return undefined;
  }
  return wordsBetween(passage, at, to);
}
