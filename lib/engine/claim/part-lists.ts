import { addsUpTo } from './adding.ts';
import type { Figure } from './figure.ts';
import { hasCue, type Item, isQuantity, isWord } from './items.ts';
import type { Entry } from './listing.ts';

/** Figures that may be the parts, in order. */
export type PartList = readonly Entry[];

/** How many words on either side of a figure tell what it counts. */
const AROUND = 5;

/** The words around a figure, up to the next sign, figure or `và`. */
function wordsAround(items: readonly Item[], { at, last }: Figure): ReadonlySet<string> {
  const words = new Set<string>();
  const collect = (from: number, step: 1 | -1): void => {
    for (let k = from, left = AROUND; left > 0; k += step, left--) {
      const item = items[k];
      if (item === undefined || item.type === 'mark' || isQuantity(item) || hasCue(item, 'and')) return;
      if (isWord(item)) words.add(item.text);
    }
  };
  collect(at - 1, -1);
  collect(last + 1, 1);
  return words;
}

/**
 * Of each clause the figure whose words are the most like those of the total: of `4 vụ, làm chết 2 người, bị thương 5
 * người` the last where the total counts the injured.
 */
function namedAlike(items: readonly Item[], total: Figure, entries: PartList): PartList {
  const own = wordsAround(items, total);
  const likeness = (entry: Entry): number =>
    [...wordsAround(items, entry)].filter((word) => own.has(word)).length;
  const clauses = new Map<number, { readonly entry: Entry; readonly alike: number }[]>();
  for (const entry of entries) {
    const found = { entry, alike: likeness(entry) };
    if (found.alike > 0) clauses.set(entry.clause, [...(clauses.get(entry.clause) ?? []), found]);
  }
  return [...clauses.values()].flatMap((found) => {
    const most = Math.max(...found.map(({ alike }) => alike));
    const best = found.filter(({ alike }) => alike === most);
    return best.length === 1 ? best.map(({ entry }) => entry) : [];
  });
}

/** So long a list is looked through for parts of parts. */
const FOLDED = 12;

/** The list without the parts of its parts: of `1.974, gồm 1.366 và 608, và 311` the first and the last. */
export function folded(list: PartList): PartList {
  if (list.length > FOLDED) return list;
  const kept: Entry[] = [];
  for (let k = 0; k < list.length; ) {
    const head = list[k];
    if (head === undefined) break;
    kept.push(head);
    const sizes = Array.from({ length: Math.max(0, list.length - k - 2) }, (_, i) => i + 2);
    const within = sizes.find((size) => addsUpTo(head, list.slice(k + 1, k + 1 + size)));
    k += 1 + (within ?? 0);
  }
  return kept;
}

/** The lists that may be meant, the likeliest first, each once. */
export function partListsOf(
  items: readonly Item[],
  total: Figure,
  tells: Entry['tells'],
  entries: PartList,
): PartList[] {
  const told = entries.filter((entry) => entry.tells === tells);
  const measured = (measure: string | undefined): PartList =>
    measure ? told.filter((entry) => entry.measure === measure) : [];
  const own = measured(total.measure);
  const lists = [
    told,
    told.filter(({ isSecond }) => !isSecond),
    own,
    measured(told[0]?.measure),
    namedAlike(items, total, own.length > 1 ? own : told),
  ];
  return lists.filter((list, i) => list.length > 1 && lists.findIndex((other) => isSame(other, list)) === i);
}

const isSame = (a: PartList, b: PartList): boolean =>
  a.length === b.length && a.every((entry, i) => entry === b[i]);
