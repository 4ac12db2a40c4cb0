import { addsUpTo, HOPELESS, isExact, isPartition, luckOf } from './adding.ts';
import type { Figure } from './figure.ts';
import type { Opening } from './opening.ts';
import { folded, type PartList } from './part-lists.ts';

/**
 * How the parts of a list were chosen: all of the first sentence, those up to `và` or an end, the first ones, or from
 * several sentences.
 */
type Choice = 'all' | 'closed' | 'some' | 'wide';

/** Parts that make a total. */
export interface Fitting {
  readonly list: PartList;
  readonly choice: Choice;
}

/**
 * So likely may a sum be to fit by chance, after how well its figures are linked. Where a word opens the list and all of
 * it is added up, the words themselves say that it is a sum, and hardly any luck is needed to be believed; an amount
 * that no word calls a total has to be borne out by its digits alone.
 */
const LUCK: Readonly<Record<Opening['link'], Readonly<Record<Choice, number>>>> = {
  tight: { all: 0.5, closed: 0.1, some: 0.02, wide: 0.01 },
  next: { all: 0.2, closed: 0.05, some: 0.02, wide: 0.01 },
  past: { all: 0.02, closed: 0.02, some: 0.01, wide: 0.01 },
  none: { all: 0.01, closed: 0.01, some: 0.005, wide: 0.01 },
};
/** What fits only as rounded or hedged is believed less, and only where a word opens the list and no sentence ends in it. */
const LOOSE: typeof LUCK = {
  tight: { all: 0.1, closed: 0.05, some: 0, wide: 0 },
  next: { all: 0.1, closed: 0.05, some: 0, wide: 0 },
  past: { all: 0.02, closed: 0.02, some: 0, wide: 0 },
  none: { all: 0, closed: 0, some: 0, wide: 0 },
};
/** Without a word that links them, figures that count different things are hardly ever the parts of one total. */
const UNLIKE = 0.001;

/** A part smaller than this share of a total that no word links to it is a difference between two neighbours, or a number in a row. */
const LEAST = 0.02;

const hasTiny = (total: Figure, list: PartList): boolean =>
  list.length === 2 && list.some(({ worth }) => worth < LEAST * total.worth);

const isAlike = (total: Figure, list: PartList): boolean =>
  total.measure !== '' && list.every(({ measure }) => measure === total.measure);

function choiceOf(list: PartList): Choice {
  const last = list.at(-1);
  if (last === undefined || last.sentence > 0) return 'wide';
  return last.isClosing ? 'closed' : 'some';
}

const sumOf = (list: PartList): number => list.reduce((sum, { worth }) => sum + worth, 0);

/** The first figures of a list whose sum comes near the total, the most first; and how many sums were looked at. */
function nearPrefixes(total: Figure, list: PartList): { readonly near: readonly PartList[]; tried: number } {
  const near: PartList[] = [];
  let sum = 0;
  let tried = 0;
  for (const [i, { worth }] of list.entries()) {
    sum += worth;
    if (sum > total.worth * (1 + HOPELESS)) break;
    if (i === 0) continue;
    tried++;
    if (sum >= total.worth * (1 - HOPELESS)) near.unshift(list.slice(0, i + 1));
  }
  return { near, tried };
}

/** The parts of an opening that make the total, unless chance could have done it as well. */
export function fittingParts(
  total: Figure,
  link: Opening['link'],
  lists: readonly PartList[],
): Fitting | undefined {
  let trials = 0;
  const accepts = (list: PartList, choice: Choice): boolean => {
    if (!isPartition(total, list) || !addsUpTo(total, list)) return false;
    if (link === 'none' && hasTiny(total, list)) return false;
    const isUnlike = link === 'none' && !isAlike(total, list);
    const bound = isUnlike ? UNLIKE : LUCK[link][choice];
    const believed = isExact(total, list) ? bound : Math.min(bound, LOOSE[link][choice]);
    return luckOf(total, list, Math.max(1, trials)) <= believed;
  };
  const whole = lists.map((list) => list.filter(({ sentence }) => sentence === 0));
  const clause = whole.map((list) => list.filter((entry) => entry.clause === list[0]?.clause));
  for (const list of [...whole, ...clause].filter(({ length }) => length > 1)) {
    trials++;
    if (accepts(list, 'all')) return { list, choice: 'all' };
    // What is more than the total may hold the parts of its parts.
    const outer = sumOf(list) > total.worth ? folded(list) : list;
    if (outer.length < list.length && accepts(outer, 'all')) return { list: outer, choice: 'all' };
  }
  for (const list of lists) {
    const { near, tried } = nearPrefixes(total, list);
    trials += tried;
    for (const some of near) {
      const choice = choiceOf(some);
      if (accepts(some, choice)) return { list: some, choice };
    }
    const outer = sumOf(list) > total.worth ? folded(list) : list;
    if (outer.length < list.length && accepts(outer, choiceOf(outer)))
      return { list: outer, choice: choiceOf(outer) };
  }
  return undefined;
}
