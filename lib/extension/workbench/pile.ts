import type { EvidenceClaim } from '../../desk/evidence/evidence.ts';
import { printedOf } from '../../desk/evidence/printed.ts';
import { type CountedAs, claimCounts, type Entry } from '../../desk/history/entry.ts';
import { byGravity } from '../../engine/check/verdict.ts';
import { fold } from '../../engine/text/fold.ts';
import { type Filter, fits, isFiltered, isFlag, wantedIn } from '../panel/rows.ts';
import type { Place } from '../panel/walk.ts';
import { type Item, isAudited, isPending } from './item.ts';
import { shownName } from './name-of.ts';

export const PILE_SORTS = ['flags', 'brought', 'title', 'open'] as const;
export type PileSort = (typeof PILE_SORTS)[number];

/** A text of the pile, and which of its claims are wanted, by their indices in the evidence, in the order of the list. */
export interface PiledText {
  readonly item: Item;
  readonly claims: readonly number[];
}

const NONE: readonly EvidenceClaim[] = [];

const claimsOf = (item: Item): readonly EvidenceClaim[] =>
  isAudited(item) ? item.state.evidence.claims : NONE;

export const decidedIn = (claims: readonly EvidenceClaim[]): number =>
  claims.filter(({ decision }) => decision !== null).length;

/** How many of its claims are not decided, flags counting first. */
const openIn = (item: Item): number =>
  claimsOf(item).reduce((sum, claim) => sum + (claim.decision !== null ? 0 : isFlag(claim) ? 1000 : 1), 0);

/** What is asked of a text over and over while it lies in order with the others. */
const counted = new WeakMap<readonly EvidenceClaim[], Entry['counts']>();
export function countsOf(claims: readonly EvidenceClaim[]): Entry['counts'] {
  const known = counted.get(claims) ?? claimCounts(claims);
  counted.set(claims, known);
  return known;
}

const FLAGS = ['error', 'warning', 'notice'] as const satisfies readonly CountedAs[];

function byFlags(a: Item, b: Item): number {
  const [x, y] = [countsOf(claimsOf(a)), countsOf(claimsOf(b))];
  for (const flag of FLAGS) if (x[flag] !== y[flag]) return y[flag] - x[flag];
  return 0;
}

/** What could not be read comes behind what was audited, and what is still to be read behind that. */
const byState = (a: Item, b: Item): number => rank(a) - rank(b);
const rank = (item: Item): number => (isAudited(item) ? 0 : isPending(item) ? 2 : 1);

function inOrder(items: readonly Item[], sort: PileSort): readonly Item[] {
  switch (sort) {
    case 'brought':
      return items;
    case 'flags':
      return items.toSorted((a, b) => byState(a, b) || byFlags(a, b));
    case 'title':
      return items.toSorted((a, b) => shownName(a).localeCompare(shownName(b)));
    case 'open':
      return items.toSorted((a, b) => byState(a, b) || openIn(b) - openIn(a));
  }
}

/** The texts that have something wanted in them: a claim, or where words alone are searched for, their name. */
export function pileOf(items: readonly Item[], filter: Filter, sort: PileSort): readonly PiledText[] {
  const wanted = wantedIn(filter);
  const isByName = wanted.length > 0 && !isFiltered({ ...filter, text: '' });
  return inOrder(items, sort).flatMap((item): readonly PiledText[] => {
    const claims = claimsOf(item);
    const isNamed =
      isByName && wanted.every((word) => fold(`${item.name}\n${shownName(item)}`).includes(word));
    const own = claims.flatMap((claim, index) => (isNamed || fits(claim, filter, wanted) ? [index] : []));
    if (own.length === 0 && isFiltered(filter) && !isNamed) return [];
    return [{ item, claims: sort === 'flags' ? own.toSorted(gravestFirst(claims)) : own }];
  });
}

const gravestFirst = (claims: readonly EvidenceClaim[]) => (a: number, b: number) => {
  const [x, y] = [claims[a], claims[b]];
  return x === undefined || y === undefined
    ? 0
    : byGravity(printedOf(x).record.verdict, printedOf(y).record.verdict);
};

/** Where a reader can be in the pile: at a text, or at a claim of it. */
export interface Spot {
  readonly id: number;
  /** By its index in the evidence; nothing at the text itself. */
  readonly claim: number | undefined;
}

export const isSameSpot = (a: Spot | undefined, b: Spot | undefined): boolean =>
  a?.id === b?.id && a?.claim === b?.claim;

/** All places of the pile in their order; the claims of texts that are not open can be found, and are passed by. */
export const placesIn = (
  pile: readonly PiledText[],
  open: number | undefined,
): readonly (Place & { readonly spot: Spot })[] =>
  pile.flatMap(({ item, claims }) => [
    { spot: { id: item.id, claim: undefined }, isFlag: false, isUndecided: false, isShown: true },
    ...claims.map((index) => {
      const claim = claimsOf(item)[index];
      return {
        spot: { id: item.id, claim: index },
        isFlag: claim !== undefined && isFlag(claim),
        isUndecided: claim?.decision === null,
        isShown: item.id === open,
      };
    }),
  ]);
