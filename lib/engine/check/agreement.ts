import type { HedgeReach } from '../languages/hedges.ts';
import {
  contains,
  distance,
  exactly,
  type Interval,
  meets,
  negated,
  reachesInto,
} from '../quantity/interval.ts';
import type { NumeralReading } from '../quantity/numeral.ts';
import { isFactorWord, type Quantity, sideOf } from '../quantity/quantity.ts';
import { maxOf, type Rational, rational, unitOfLastPlace, ZERO } from '../quantity/rational.ts';
import { nearestTo, type RoundingMode, trueValues } from '../quantity/rounding.ts';
import type { Looseness } from './undecidable.ts';

/** How a stated figure and a recomputed interval agree. */
export type Agreement =
  | { readonly agrees: 'exactly' }
  /** By rounding to nearest, but coarser than the figures allow. */
  | { readonly agrees: 'rounded' }
  | { readonly agrees: 'cut'; readonly mode: RoundingMode }
  /** Nothing speaks against it, and too little for it. */
  | { readonly agrees: 'loosely'; readonly reason: Looseness }
  | { readonly agrees: 'not' }
  /** A bound that the recomputed figure lies on the wrong side of. */
  | { readonly agrees: 'bound-broken' };

/** A whole-number figure is worth a note from a twentieth of a point on: docs/verdicts.md, `rounded`. */
export const NOTEWORTHY = rational('0.05');

/** The values that are written as the stated figure when they are rounded to nearest, by size. */
export const statedInterval = (stated: NumeralReading): Interval => nearestTo(stated.value, stated.decimals);

/** The figure without its sign: the words say rise or fall, and what they print is the size. */
export const sizeOf = (recomputed: Interval): Interval => {
  if (recomputed.low.gte(ZERO)) return recomputed;
  const mirrored = negated(recomputed);
  // Coarse figures may leave open which way it went: `to $5 from $5.36`.
  return recomputed.high.lte(ZERO) ? mirrored : { low: ZERO, high: maxOf(recomputed.high, mirrored.high) };
};

/** What a bound may be missed by where it is a word, which has no rounding of its own: `more than doubled`. */
const LENIENCY = rational('0.025');
/** What is this near to a figure is nearly, or about, as much … */
const NEAR = rational('0.05');
/** … and what is farther than this is not. A bound farther off than this may be the figure of something else. */
const FAR = rational('0.1');

/** How far the size lies beyond the figure on either side, as a fraction of it; zero on the other side, and on both where it may be it. */
export interface Gap {
  readonly below: Rational;
  readonly above: Rational;
}

/** The gap between a size and a figure. */
export const gapOf = (size: Interval, { value }: NumeralReading): Gap => {
  const isLess = size.high.lt(value);
  const gap = value.equals(0) ? distance(size, value) : distance(size, value).div(value);
  return isLess ? { below: gap, above: rational(0) } : { below: rational(0), above: gap };
};

/** The favourable end of a bound: that of its rounding, or a little for a word, which has no digits to round. */
function boundInterval(quantity: Quantity, stated: NumeralReading): Interval {
  if (!isFactorWord(quantity)) return statedInterval(stated);
  const slack = stated.value.mul(LENIENCY);
  return { low: stated.value.sub(slack), high: stated.value.add(slack) };
}

/** `hơn 90%`: broken on the wrong side, and kept as a reader takes it only a little beyond the figure on the right one. */
function ofBound(size: Interval, quantity: Quantity, stated: NumeralReading, hedge: HedgeReach): Agreement {
  const { low, high } = boundInterval(quantity, stated);
  const isLower = sideOf(hedge) === 'above';
  if (isLower ? size.high.lt(low) : size.low.gt(high)) return { agrees: 'bound-broken' };
  const gap = gapOf(size, stated);
  const reach = maxOf(FAR, rational(isLower ? hedge.above : hedge.below));
  return (isLower ? gap.above : gap.below).lte(reach)
    ? { agrees: 'exactly' }
    : { agrees: 'loosely', reason: 'loose-bound' };
}

/** `gần 40%`: a little on the side that the word names; far off on either side it is not near. */
function ofNear(size: Interval, stated: NumeralReading, hedge: HedgeReach): Agreement {
  const gap = gapOf(size, stated);
  const far = maxOf(gap.below, gap.above);
  if (far.gt(FAR)) return { agrees: 'not' };
  const side = sideOf(hedge);
  const beside = side === 'both' ? far : side === 'below' ? gap.below : gap.above;
  return far.equals(beside) && beside.lte(NEAR)
    ? { agrees: 'exactly' }
    : { agrees: 'loosely', reason: 'loose-hedge' };
}

/** The modes other than rounding to nearest, by size: a size was lowered to the figure, or raised to it. */
const CUTS = ['floor', 'ceiling'] as const satisfies readonly RoundingMode[];

/** An interval this narrow beside the last place of the figure is as good as its middle. */
const NARROW = rational('1/5');

/** From .40 to .60 is .2, which is .3 by no cut, though the last digits of the two leave a little more room. */
function cutOf(size: Interval, { value, decimals }: NumeralReading): RoundingMode | undefined {
  const isNarrow = size.high.sub(size.low).lte(unitOfLastPlace(decimals).mul(NARROW));
  const meant = isNarrow ? exactly(size.low.add(size.high).div(2)) : size;
  return CUTS.find((mode) => reachesInto(meant, trueValues(value, decimals, mode)));
}

const isCoarse = (size: Interval, quantity: Quantity, stated: NumeralReading): boolean =>
  quantity.nature !== 'times' &&
  stated.decimals === 0 &&
  quantity.hedge === undefined &&
  !contains(size, stated.value) &&
  distance(size, stated.value).gte(NOTEWORTHY);

const ofHedge = (size: Interval, quantity: Quantity, stated: NumeralReading, hedge: HedgeReach): Agreement =>
  hedge.says === 'bound' ? ofBound(size, quantity, stated, hedge) : ofNear(size, stated, hedge);

/**
 * Compares the stated figure (by its size) with the size of the recomputed one. Rounding to nearest is tried first,
 * then what its hedge says, then cutting digits off, which a word for a factor and a bound have none of.
 */
export function agreementOf(recomputed: Interval, quantity: Quantity, stated: NumeralReading): Agreement {
  const size = sizeOf(recomputed);
  const { hedge } = quantity;
  const isOneSided = hedge !== undefined && sideOf(hedge) !== 'both';
  if (meets(size, statedInterval(stated)) && !(isOneSided && isFactorWord(quantity)))
    return { agrees: isCoarse(size, quantity, stated) ? 'rounded' : 'exactly' };
  const hedged = hedge && ofHedge(size, quantity, stated, hedge);
  if (hedged !== undefined && hedged.agrees !== 'not') return hedged;
  const mode = isFactorWord(quantity) ? undefined : cutOf(size, stated);
  return mode === undefined ? { agrees: 'not' } : { agrees: 'cut', mode };
}
