import type { AttainmentClaim, ChangeClaim, Claim, Levels, PointsClaim } from '../claim/claim.ts';
import { isAmountOfChange } from '../claim/operand.ts';
import { exactly, type Interval, minus, over, plus, scaledBy } from '../quantity/interval.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { HUNDRED, ONE, type Rational } from '../quantity/rational.ts';
import type { Reading } from './readings.ts';

/** A recomputed figure: from the figures as printed (`value`), and from all that they may stand for. */
export interface Recomputed {
  readonly value: Rational;
  readonly interval: Interval;
}

type Formula = (of: (quantity: Quantity) => Interval) => Interval | undefined;

const HUNDRED_PERCENT = exactly(HUNDRED);
const percentOf = (part: Interval, whole: Interval): Interval | undefined => {
  const ratio = over(part, whole);
  return ratio && scaledBy(ratio, HUNDRED);
};

/** (after − before) ÷ before × 100, with `before` only once in it, so that the interval is not too wide. */
const growth = (before: Interval, after: Interval): Interval | undefined => {
  const index = percentOf(after, before);
  return index && minus(index, HUNDRED_PERCENT);
};

/** A change of `delta` to the level `after`: delta ÷ (after ∓ delta) × 100, signed. */
function growthFromDelta(delta: Interval, after: Interval, sign: 1 | -1): Interval | undefined {
  const base = sign === 1 ? minus(after, delta) : plus(after, delta);
  // delta ÷ (after − delta) = 1 ÷ (after ÷ delta − 1): each operand once, ends are exact.
  const inverse = over(after, delta);
  if (inverse === undefined || base.low.lte(0)) return undefined;
  const one = exactly(HUNDRED.div(HUNDRED));
  const ratio = over(one, sign === 1 ? minus(inverse, one) : plus(inverse, one));
  return ratio && scaledBy(ratio, HUNDRED.mul(sign));
}

function changeFormula(levels: Levels, sign: 1 | -1): Formula {
  switch (levels.known) {
    case 'before-after':
    case 'before-after-delta':
      return (of) => growth(of(levels.before), of(levels.after));
    case 'delta-after':
      return (of) => growthFromDelta(of(levels.delta), of(levels.after), sign);
    case 'before-delta':
      return (of) => {
        const share = percentOf(of(levels.delta), of(levels.before));
        return share && scaledBy(share, HUNDRED.div(HUNDRED).mul(sign));
      };
    case 'after':
    case 'delta':
      return () => undefined;
  }
}

/** after − before, in the scale of what is stated. */
function differenceOf({ levels, stated }: ChangeClaim): Formula {
  if (levels.known !== 'before-after') return () => undefined;
  return (of) => scaledBy(minus(of(levels.after), of(levels.before)), ONE.div(stated.scale));
}

const signOf = (claim: ChangeClaim | PointsClaim): 1 | -1 => (claim.direction === 'fall' ? -1 : 1);

function attainmentFormula(claim: AttainmentClaim): Formula {
  const target = claim.target;
  if (target === undefined) return () => undefined;
  return (of) =>
    claim.measures === 'excess'
      ? growth(of(target), of(claim.actual))
      : percentOf(of(claim.actual), of(target));
}

/**
 * The formula whose result is comparable with what the claim states: per cent for ratio, quota, attainment and change
 * (signed, or in the unit of the amount that it states), percentage points for points (signed).
 */
function formulaOf(claim: Claim): Formula {
  switch (claim.kind) {
    case 'ratio':
    case 'quota':
      return (of) => percentOf(of(claim.part), of(claim.whole));
    case 'share': {
      const { part, whole } = claim;
      if (whole === undefined) return (of) => scaledBy(of(part), HUNDRED);
      return part === undefined ? () => undefined : (of) => percentOf(of(part), of(whole));
    }
    case 'multiple': {
      const { before, after } = claim;
      if (before === undefined) return () => undefined;
      return (of) => (claim.direction === 'fall' ? over(of(before), of(after)) : over(of(after), of(before)));
    }
    case 'breakdown':
      return () => undefined;
    case 'attainment':
      return attainmentFormula(claim);
    case 'change':
      return isAmountOfChange(claim) ? differenceOf(claim) : changeFormula(claim.levels, signOf(claim));
    case 'points': {
      const before = claim.before;
      return before === undefined ? () => undefined : (of) => minus(of(claim.after), of(before));
    }
  }
}

/** The figure that the operands give; nothing where the base is not printed or may be zero. */
export const recompute = (claim: Claim, reading: Reading): Recomputed | undefined =>
  evaluate(formulaOf(claim), reading);

function evaluate(formula: Formula, reading: Reading): Recomputed | undefined {
  const amountOf = (quantity: Quantity) => {
    const amount = reading.amounts.get(quantity);
    if (amount === undefined) throw new Error('an operand is not in its own reading');
    return amount;
  };
  const point = formula((quantity) => exactly(amountOf(quantity).value));
  const interval = formula((quantity) => amountOf(quantity).interval);
  return point && interval && { value: point.low, interval };
}
