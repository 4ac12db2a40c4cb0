import type {
  AttainmentClaim,
  ChangeClaim,
  Claim,
  Levels,
  MultipleClaim,
  PointsClaim,
} from '../claim/claim.ts';
import { isAmountOfChange } from '../claim/operand.ts';
import { exactly, type Interval, minus, over, plus, scaledBy } from '../quantity/interval.ts';
import { isFactorWord, type Quantity } from '../quantity/quantity.ts';
import { HUNDRED, ONE, type Rational, rational } from '../quantity/rational.ts';
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
      const part = claim.part;
      return part === undefined ? () => undefined : (of) => percentOf(of(part), of(claim.whole));
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

const shifted = ({ value, interval }: Recomputed): Recomputed => ({
  value: value.add(HUNDRED),
  interval: plus(interval, HUNDRED_PERCENT),
});

const growthOfPercentages = (claim: PointsClaim, reading: Reading): Recomputed | undefined => {
  const before = claim.before;
  return before === undefined ? undefined : evaluate((of) => growth(of(before), of(claim.after)), reading);
};

const present = (...all: readonly (Recomputed | undefined)[]): readonly Recomputed[] =>
  all.flatMap((one) => one ?? []);

/** The increase as a multiple of the base: one less than the factor. */
const increaseOf = ({ value, interval }: Recomputed): Recomputed => ({
  value: value.sub(ONE),
  interval: minus(interval, exactly(ONE)),
});

/** `rose 2.5 times` is said of a factor of 2.5 and of an increase by 2.5 times the base. */
function legalFactors(claim: MultipleClaim, factor: Recomputed | undefined): readonly Recomputed[] {
  if (factor === undefined) return [];
  if (claim.direction !== 'rise') return [factor];
  switch (claim.measures) {
    case 'times':
      return [factor];
    case 'more':
      return [factor, increaseOf(factor)];
    case 'increase':
      return [increaseOf(factor)];
  }
}

/**
 * What the words allow the stated figure to be. A difference of percentages that is written as per cent must be their
 * relative growth; `tăng 541 tỷ, tương đương 212%` may be the growth or the index.
 */
export function legalFigures(claim: Claim, reading: Reading): readonly Recomputed[] {
  const figure = recompute(claim, reading);
  if (claim.kind === 'points' && claim.stated.nature === 'percent')
    return present(growthOfPercentages(claim, reading));
  if (claim.kind === 'multiple') return legalFactors(claim, figure);
  const mayBeIndex = claim.kind === 'change' && claim.measures === 'open' && claim.direction !== 'fall';
  return present(figure, mayBeIndex ? figure && shifted(figure) : undefined);
}

/** How near an increase must come to be what was meant by `gấp 3 lần`: a factor that was cut off comes near enough too. */
const NEAR = rational('0.025');

const isNear = ({ value }: Recomputed, stated: Rational): boolean =>
  value.sub(stated).abs().lte(stated.mul(NEAR));

/** A factor written as the increase, or the increase as the factor; a word like `tripled` is never the increase. */
function mislabelledFactors(
  claim: MultipleClaim,
  factor: Recomputed | undefined,
  stated: Rational,
): readonly Recomputed[] {
  if (factor === undefined || claim.direction === 'fall' || isFactorWord(claim.stated)) return [];
  switch (claim.measures) {
    case 'times':
      return [increaseOf(factor)].filter((increase) => isNear(increase, stated));
    case 'more':
      return [];
    case 'increase':
      return [factor];
  }
}

/**
 * What the stated figure is when it bears the wrong label: points written as per cent or per cent as points, an index
 * as growth or as the excess over a target, a factor as an increase.
 */
export function mislabelledFigures(claim: Claim, reading: Reading): readonly Recomputed[] {
  const figure = recompute(claim, reading);
  // An index is taken for growth only from 100% on: `up 200%` for a doubling.
  const mayBeIndex = reading.stated?.value.gte(HUNDRED) ?? false;
  switch (claim.kind) {
    case 'points':
      return present(claim.stated.nature === 'percent' ? figure : growthOfPercentages(claim, reading));
    case 'multiple':
      return mislabelledFactors(claim, figure, reading.stated?.value ?? ONE);
    case 'change':
      return present(
        mayBeIndex && !isAmountOfChange(claim) && claim.direction === 'rise'
          ? figure && shifted(figure)
          : undefined,
      );
    case 'attainment':
      return present(mayBeIndex && claim.measures === 'excess' ? figure && shifted(figure) : undefined);
    case 'ratio':
    case 'quota':
    case 'share':
    case 'breakdown':
      return [];
  }
}

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
