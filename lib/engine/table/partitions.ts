import { levelsOf } from './numbering.ts';
import type { Head } from './places.ts';

/** Places of which another one may be the sum. */
export interface Partition {
  readonly total: number;
  readonly parts: readonly number[];
  /** How many lines must bear it out before one that does not is held against the figures. */
  readonly least: number;
  /** The head says in so many words that it is a total, and these are all the places that it can be the total of. */
  readonly isPlain: boolean;
}

/** A search for how far the parts go ends here. */
const FARTHEST = 12;
/** How many lines must bear out a partition that was searched for. */
const SEARCHED = 3;

/** Of a table with more totals only what stands next to each is looked at: every total of all before it would be too many. */
const FEW_TOTALS = 6;
/** No table for readers has more. */
const MOST_TOTALS = 20;

/** The places of the outermost level among them. */
function outermost(places: readonly number[], levels: readonly number[]): readonly number[] {
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) least = Math.min(least, levels[place] ?? 0);
  return places.filter((place) => levels[place] === least);
}

/** What stands below each place and one level deeper: 1.1 and 1.2 below 1. */
function childrenOf(levels: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  const open: number[] = [];
  levels.forEach((level, place) => {
    open.length = level;
    const parent = open.at(-1);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), place]);
    open.push(place);
  });
  return children;
}

const canBePart = ({ facts, part }: Head): boolean =>
  !facts.heads.has('average') && !facts.isPercent && part !== 'second';

/** `of which girls`, `trong đó: …`: some of what stands above it, and need not be all of it. */
const isAmong = (head: Head | undefined): boolean => head?.facts.cues.has('includes') === true;

/** The places that each total may be the sum of, the likeliest first. */
export function partitionsOf(heads: readonly Head[]): readonly Partition[] {
  const levels = levelsOf(heads.map(({ label }) => label));
  const all = heads.map((_, at) => at);
  const totals = all.filter((at) => heads[at]?.facts.total !== 'no').slice(0, MOST_TOTALS);
  const single = all.filter((at) => {
    const head = heads[at];
    return head !== undefined && canBePart(head) && head.facts.total === 'no';
  });
  const singles = new Set(single);
  const ofTotals = totals.flatMap((total, index) => {
    const isPlain = heads[total]?.facts.total === 'plainly';
    const [previous, next] = [totals[index - 1] ?? -1, totals[index + 1] ?? heads.length];
    const above = single.filter((at) => at > previous && at < total);
    const below = single.filter((at) => at > total && at < next);
    const far =
      totals.length > FEW_TOTALS
        ? []
        : [single.filter((at) => at < total), single.filter((at) => at > total)];
    const found: Partition[] = [];
    const put = (parts: readonly number[], least: number, isAll: boolean): void => {
      if (parts.length >= 2) found.push({ total, parts, least, isPlain: isPlain && isAll });
    };
    const add = (parts: readonly number[], least: number, isAll: boolean): void => {
      const own = parts.filter((at) => !isAmong(heads[at]));
      put(parts, least, isAll && own.length === parts.length);
      if (own.length < parts.length) put(own, least, false);
    };
    const least = isPlain ? 1 : 2;
    for (const side of [above, below, ...far]) {
      const outer = outermost(side, levels);
      add(outer, least, outer.length === side.length);
      if (outer.length < side.length) add(side, least, false);
    }
    // Subtotals make the grand total.
    add(totals.slice(0, index), least, false);
    add(totals.slice(index + 1), least, false);
    for (let size = 2; size <= FARTHEST; size++) {
      if (size < below.length) add(below.slice(0, size), SEARCHED, false);
      if (size < above.length) add(above.slice(-size), SEARCHED, false);
    }
    return found;
  });
  const numbered = [...childrenOf(levels)].flatMap(([total, children]): readonly Partition[] => {
    const parts = children.filter((at) => singles.has(at));
    return parts.length < 2 ? [] : [{ total, parts, least: 2, isPlain: false }];
  });
  return [...ofTotals, ...numbered];
}
