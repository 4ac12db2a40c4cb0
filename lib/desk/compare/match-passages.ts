import { align, type Pair } from './align.ts';
import type { Passage } from './figures.ts';

/** Which passages of two texts are one; those that say the same to the letter are left out of all three. */
export interface Matched {
  readonly reworded: readonly (readonly [before: Passage, after: Passage])[];
  readonly onlyBefore: readonly Passage[];
  readonly onlyAfter: readonly Passage[];
}

/** A passage with fewer words is known by its place only: a cell of a table, a line of a list. */
const KNOWN_BY_WORDS = 3;
/** Two passages of which fewer of the words are common are two. */
const LEAST_COMMON = 0.5;

/** The share of the words of two passages that are common to them, figures apart: 2 × common ÷ both. */
function common(a: Passage, b: Passage): number {
  const left = new Map<string, number>();
  for (const token of a.tokens)
    if (token.type === 'word') left.set(token.key, (left.get(token.key) ?? 0) + 1);
  let both = 0;
  for (const token of b.tokens) {
    const some = token.type === 'word' ? (left.get(token.key) ?? 0) : 0;
    if (some === 0) continue;
    left.set(token.key, some - 1);
    both++;
  }
  return a.words + b.words === 0 ? 0 : (2 * both) / (a.words + b.words);
}

const isWordy = (passage: Passage | undefined): passage is Passage =>
  passage !== undefined && passage.words >= KNOWN_BY_WORDS;

/** The places of a list that no pair has. */
const unpaired = (size: number, taken: ReadonlySet<number>): readonly number[] =>
  Array.from({ length: size }, (_, at) => at).filter((at) => !taken.has(at));

/** For each place of a list, how many of the pairs lie before it. */
function gapsOf(size: number, pairs: readonly Pair[], side: 0 | 1): readonly number[] {
  const gaps: number[] = [];
  let passed = 0;
  for (let at = 0; at < size; at++) {
    gaps.push(passed);
    if (pairs[passed]?.[side] === at) passed++;
  }
  return gaps;
}

/**
 * Pairs the passages of two texts: first those that say the same in the same order, then those that were moved, then
 * between two that stay those that differ in their figures only, and last those that have most of their words in
 * common. A paragraph more moves nothing.
 */
export function matchPassages(before: readonly Passage[], after: readonly Passage[]): Matched {
  const same = align(before, after, (a, b) => a.key === b.key);
  const takenBefore = new Set(same.map(([a]) => a));
  const takenAfter = new Set(same.map(([, b]) => b));
  const rest = () => [unpaired(before.length, takenBefore), unpaired(after.length, takenAfter)] as const;
  const pairs: Pair[] = [];
  const take = (a: number, b: number): void => {
    takenBefore.add(a);
    takenAfter.add(b);
  };

  const [movedBefore, movedAfter] = rest();
  for (const a of movedBefore) {
    const passage = before[a];
    if (!isWordy(passage)) continue;
    const b = movedAfter.find((at) => !takenAfter.has(at) && after[at]?.key === passage.key);
    if (b !== undefined) take(a, b);
  }

  // A passage stands behind the same one of those that stay as its other version does.
  const [gapsBefore, gapsAfter] = [gapsOf(before.length, same, 0), gapsOf(after.length, same, 1)];
  const [openBefore, openAfter] = rest();
  const framed = align(
    openBefore,
    openAfter,
    (a, b) => before[a]?.frame === after[b]?.frame && gapsBefore[a] === gapsAfter[b],
  );
  for (const [at, other] of framed) {
    const [a, b] = [openBefore[at], openAfter[other]];
    if (a === undefined || b === undefined) continue;
    take(a, b);
    pairs.push([a, b]);
  }

  const [wordedBefore, wordedAfter] = rest();
  const likely = wordedBefore
    .flatMap((a) =>
      wordedAfter.map((b) => {
        const [one, other] = [before[a], after[b]];
        const share = isWordy(one) && isWordy(other) ? common(one, other) : 0;
        return { a, b, share, apart: Math.abs(a / before.length - b / after.length) };
      }),
    )
    .filter(({ share }) => share >= LEAST_COMMON)
    .toSorted((x, y) => y.share - x.share || x.apart - y.apart);
  for (const { a, b } of likely) {
    if (takenBefore.has(a) || takenAfter.has(b)) continue;
    take(a, b);
    pairs.push([a, b]);
  }

  const [onlyBefore, onlyAfter] = rest();
  const passages = (all: readonly Passage[], places: readonly number[]): readonly Passage[] =>
    places.flatMap((at) => all[at] ?? []);
  return {
    reworded: pairs.flatMap(([a, b]) => {
      const [one, other] = [before[a], after[b]];
      return one !== undefined && other !== undefined ? [[one, other] as const] : [];
    }),
    onlyBefore: passages(before, onlyBefore),
    onlyAfter: passages(after, onlyAfter),
  };
}
