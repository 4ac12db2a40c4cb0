import { type Check, judgeAll } from '../check/check.ts';
import type { Claim } from '../claim/claim.ts';
import { hasCue, type Item, isQuantity } from '../claim/items.ts';
import { senseInRespect } from '../claim/respect.ts';
import type { Sense } from '../claim/sense.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { cover } from '../text/span.ts';
import { figuresAround } from './figures-around.ts';
import { luckOf } from './luck.ts';
import { type Relation, relationsFor } from './relations.ts';
import type { Surroundings } from './surroundings.ts';

/** A percentage and two printed figures that give it as it is written. */
export interface Hit {
  readonly relation: Relation;
  /** How likely a hit is by luck alone, over all pairs that were tried up to it (a fraction). */
  readonly luck: number;
}

/** So many items before a percentage the verb may stand whose change it says again: `Mức giảm tương đương 6,7%`. */
const NEAR = 8;

/** What the words say of a percentage; the direction is that of a verb near before it, where it has none of its own. */
function withVerbNear(items: readonly Item[], at: number, sense: Sense): Sense {
  if (sense.direction !== 'unsaid') return sense;
  const verb = items.slice(Math.max(0, at - NEAR), at).findLast((item) => hasCue(item, 'rise', 'fall'));
  return verb === undefined ? sense : { ...sense, direction: hasCue(verb, 'rise') ? 'rise' : 'fall' };
}

/** How near a pair has to come, in units of the last place: rounded to nearest, or cut off. */
const REACH = { rounded: 0.5, cut: 1 } as const;

/** A percentage, and all that two figures around it give in a relation that the words allow. */
interface Tried {
  readonly percentage: number;
  readonly decimals: number;
  readonly relations: readonly Relation[];
}

/** What is tried for the percentage at `at`; nothing where there is none that two figures could give. */
function triedFor(at: number, surroundings: Surroundings): Tried | undefined {
  const item = surroundings.items[at];
  if (!isQuantity(item) || item.quantity.nature !== 'percent') return undefined;
  const { quantity: stated } = item;
  const [{ value, decimals }] = stated.readings;
  const percentage = value.abs().valueOf();
  const figures = figuresAround(at, surroundings);
  if (figures.length < 2 || percentage === 0) return undefined;
  const sense = withVerbNear(surroundings.items, at, senseInRespect(surroundings.items, at));
  if (sense.annualised) return undefined;
  return { percentage, decimals, relations: relationsFor(figures, sense) };
}

/** The nearest pair that gives the percentage as it is written. `ending` says how it may have been shortened. */
function nearestOf({ percentage, decimals, relations }: Tried, ending: keyof typeof REACH): Hit | undefined {
  const reach = REACH[ending] * 10 ** -decimals;
  const fits = ({ gives }: Relation): boolean => Math.abs(gives - percentage) <= reach * (1 + 1e-9);
  const found = relations.filter(fits).toSorted((a, b) => a.apart - b.apart)[0];
  if (found === undefined) return undefined;
  const tries = relations.filter(({ apart }) => apart <= found.apart).length;
  return { relation: found, luck: luckOf(percentage, reach, tries) };
}

/** The pair that gives the percentage at `at` as it is written, rounded, the nearest first; nothing where there is none. */
export function hitFor(at: number, surroundings: Surroundings): Hit | undefined {
  const tried = triedFor(at, surroundings);
  return tried && nearestOf(tried, 'rounded');
}

/** Luckier than this nothing is believed. */
const MOST_LUCK = 0.01;

function claimOf({ kind, figures }: Relation, stated: Quantity): Claim {
  const found = {
    certainty: 'tentative',
    ...cover([stated, ...figures]),
    stated,
  } as const;
  const [first, second] = figures;
  switch (kind) {
    case 'part-of-whole':
      return { ...found, kind: 'share', rule: 'share.borne-out', part: first, whole: second };
    case 'attained':
      return {
        ...found,
        kind: 'attainment',
        rule: 'attainment.borne-out',
        actual: first,
        target: second,
        measures: 'level',
      };
    case 'growth':
      return {
        ...found,
        kind: 'change',
        rule: 'change.borne-out',
        levels: { known: 'before-after', before: first, after: second },
        direction: 'unsaid',
        measures: 'growth',
      };
    case 'rise-to':
    case 'fall-to':
      return {
        ...found,
        kind: 'change',
        rule: 'change.borne-out',
        levels: { known: 'delta-after', delta: first, after: second },
        direction: kind === 'rise-to' ? 'rise' : 'fall',
        measures: 'growth',
      };
    case 'change-from':
      return {
        ...found,
        kind: 'change',
        rule: 'change.borne-out',
        levels: { known: 'before-delta', before: second, delta: first },
        direction: 'unsaid',
        measures: 'growth',
      };
  }
}

/**
 * Where no grammar says what a percentage was worked out from: two figures of one unit in its sentence or the three
 * before that give it as it is written, rounded or cut off, so exactly that luck would not. It is never found fault with in
 * this way.
 */
export function borneOut(at: number, surroundings: Surroundings): Check | undefined {
  const item = surroundings.items[at];
  const tried = triedFor(at, surroundings);
  const hit = tried && (nearestOf(tried, 'rounded') ?? nearestOf(tried, 'cut'));
  if (hit === undefined || hit.luck >= MOST_LUCK || !isQuantity(item)) return undefined;
  return judgeAll([claimOf(hit.relation, item.quantity)], surroundings.lexicon.language).reported;
}
