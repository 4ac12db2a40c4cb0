import type { Quantity } from '../quantity/quantity.ts';
import { cover } from '../text/span.ts';
import { isPartition, luckOf, makes } from './adding.ts';
import type { Claim } from './claim.ts';
import { type Figure, figureAt } from './figure.ts';
import type { Item } from './items.ts';
import { isQuantity } from './items.ts';
import { entriesOf, tellsOf } from './listing.ts';
import { type Opening, openingsOf } from './opening.ts';
import { folded, type PartList, partListsOf } from './part-lists.ts';
import { isPlainList } from './plain-list.ts';
import { detectSharesOfWhole } from './shares-of-whole.ts';

/**
 * How the parts of a list were chosen: all of the first sentence, those up to `và` or an end, the first ones, or from
 * several sentences.
 */
type Choice = 'all' | 'closed' | 'some' | 'wide';

interface Candidate {
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
/** Without a word that links them, figures that count different things are hardly ever the parts of one total. */
const UNLIKE = 0.001;

const quantitiesOf = (list: PartList): readonly Quantity[] => list.map(({ quantity }) => quantity);

/** The lists of parts that are tried, the likeliest first: all figures of the first sentence, then the first ones. */
function candidatesOf(lists: readonly PartList[]): readonly Candidate[] {
  const whole = lists.map((list) => list.filter(({ sentence }) => sentence === 0));
  const clause = whole.map((list) => list.filter((entry) => entry.clause === list[0]?.clause));
  const all = [...whole, ...whole.map(folded), ...clause].map((list) => ({ list, choice: 'all' as const }));
  const some = lists.flatMap((list) =>
    Array.from({ length: Math.max(0, list.length - 1) }, (_, i) => list.slice(0, i + 2)),
  );
  const chosen = [...some.toReversed(), ...lists.map(folded)].map((list) => ({
    list,
    choice: choiceOf(list),
  }));
  const candidates = [...all, ...chosen].filter(({ list }) => list.length > 1);
  const seen = new Set<string>();
  return candidates.filter(({ list }) => {
    const key = list.map(({ at }) => at).join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

function choiceOf(list: PartList): Choice {
  const last = list.at(-1);
  if (last === undefined || last.sentence > 0) return 'wide';
  return last.isClosing ? 'closed' : 'some';
}

const isAlike = (total: Figure, list: PartList): boolean =>
  total.measure !== '' && list.every(({ measure }) => measure === total.measure);

/** The parts that make the total, unless chance could have done it as well. */
function fitting(total: Figure, opening: Opening, candidates: readonly Candidate[]): Candidate | undefined {
  let trials = 0;
  for (const candidate of candidates) {
    const parts = quantitiesOf(candidate.list);
    trials++;
    if (!isPartition(total.quantity, parts) || !makes(total.quantity, parts)) continue;
    const isUnlike = opening.link === 'none' && !isAlike(total, candidate.list);
    const bound = isUnlike ? UNLIKE : LUCK[opening.link][candidate.choice];
    if (luckOf(total.quantity, parts, trials) <= bound) return candidate;
  }
  return undefined;
}

function claimOf(total: Quantity, list: PartList, isComplete: boolean, certainty: Claim['certainty']): Claim {
  const parts = quantitiesOf(list);
  return {
    kind: 'breakdown',
    rule: 'breakdown.total',
    certainty,
    ...cover([total, ...parts]),
    total,
    parts,
    isComplete,
  };
}

/** What the total at `at` is the sum of; nothing where no parts are named, or none that fit and no plain list of others. */
function totalAt(items: readonly Item[], at: number): { claim: Claim; last: number } | undefined {
  const total = figureAt(items, at);
  if (total === undefined) return undefined;
  const tells = tellsOf(items, total);
  if (tells === 'other' || (tells !== 'level' && total.nature === 'percent')) return undefined;
  let misfit: { claim: Claim; last: number } | undefined;
  for (const opening of openingsOf(items, at)) {
    const lists = partListsOf(items, total, tells, entriesOf(items, opening, total));
    const found = fitting(total, opening, candidatesOf(lists));
    const sure = (list: PartList): boolean => tells === 'level' && isPlainList(items, opening, total, list);
    const last = (list: PartList): number => list.at(-1)?.at ?? 0;
    if (found !== undefined) {
      const { list, choice } = found;
      const certainty = choice === 'all' && sure(list) ? 'sure' : 'tentative';
      return { claim: claimOf(total.quantity, list, opening.isComplete, certainty), last: last(list) };
    }
    const plain = lists.find((list) => sure(list));
    if (plain !== undefined)
      misfit ??= { claim: claimOf(total.quantity, plain, opening.isComplete, 'sure'), last: last(plain) };
  }
  return misfit;
}

/**
 * A total and its parts (`45 đại biểu, gồm 28 nam và 17 nữ`), or the shares of one whole. The total may stand in a
 * sentence before; what is found ends in this one.
 */
export function detectBreakdowns(
  items: readonly Item[],
  _: readonly Item[],
  earlier: readonly Item[],
): readonly Claim[] {
  if (!items.some(isQuantity)) return [];
  const all = [...earlier, ...items];
  const totals = all.flatMap((_, at) => totalAt(all, at) ?? []);
  return [
    ...totals.filter(({ last }) => last >= earlier.length).map(({ claim }) => claim),
    ...detectSharesOfWhole(items),
  ];
}
