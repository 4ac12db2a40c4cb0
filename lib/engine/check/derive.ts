import type { Claim } from '../claim/claim.ts';
import { statedOf } from '../claim/operand.ts';
import { exactly, type Interval, minus, over, plus, scaledBy, times } from '../quantity/interval.ts';
import { isFactorWord, type Quantity } from '../quantity/quantity.ts';
import { HUNDRED, type Rational, rational } from '../quantity/rational.ts';
import { statedInterval } from './agreement.ts';
import type { Reading } from './readings.ts';
import type { Recomputed } from './recompute.ts';

/** The missing figure of a claim that prints too few, in the scale and unit of the figure that it goes with. */
export interface Derived extends Recomputed {
  /** Whose scale and unit it has. */
  readonly like: Quantity;
}

type Solve = (amount: Interval, percentage: Interval) => Interval | undefined;

const HUNDRED_PERCENT = exactly(HUNDRED);
const fraction = (percentage: Interval): Interval => scaledBy(percentage, rational('1/100'));

/** amount ÷ (percentage ÷ 100) */
const ofPercentage: Solve = (amount, percentage) => over(amount, fraction(percentage));
/** amount ÷ (1 + percentage ÷ 100) */
const grownBy: Solve = (amount, percentage) => ofPercentage(amount, plus(HUNDRED_PERCENT, percentage));
/** amount ÷ (1 − percentage ÷ 100) */
const shrunkBy: Solve = (amount, percentage) => ofPercentage(amount, minus(HUNDRED_PERCENT, percentage));
const plusPoints: Solve = (amount, points) => plus(amount, points);
/** amount ÷ factor; of a fall by so many times, amount × factor. */
const overFactor: Solve = (amount, factor) => over(amount, factor);
const timesFactor: Solve = (amount, factor) => times(amount, factor);
const minusPoints: Solve = (amount, points) => minus(amount, points);

/** Of which figure the missing one would be worked out, and how; nothing where none is missing. */
export function missing(claim: Claim): { readonly from: Quantity; readonly solve: Solve } | undefined {
  switch (claim.kind) {
    case 'ratio':
    case 'quota':
    case 'share':
    case 'breakdown':
      return undefined;
    case 'multiple':
      return claim.before === undefined
        ? { from: claim.after, solve: claim.direction === 'fall' ? timesFactor : overFactor }
        : undefined;
    case 'attainment':
      return claim.target === undefined
        ? { from: claim.actual, solve: claim.measures === 'excess' ? grownBy : ofPercentage }
        : undefined;
    case 'change':
      if (claim.levels.known === 'after')
        return { from: claim.levels.after, solve: claim.direction === 'fall' ? shrunkBy : grownBy };
      return claim.levels.known === 'delta' ? { from: claim.levels.delta, solve: ofPercentage } : undefined;
    case 'points':
      return claim.before === undefined
        ? { from: claim.after, solve: claim.direction === 'fall' ? plusPoints : minusPoints }
        : undefined;
  }
}

/** The implied plan, last year's figure, the earlier percentage; nothing where all figures are printed. */
export function derive(claim: Claim, reading: Reading): Derived | undefined {
  const gap = missing(claim);
  const amount = gap && reading.amounts.get(gap.from);
  if (gap === undefined || amount === undefined || reading.stated === undefined) return undefined;
  const inItsScale = (value: Rational): Rational => value.div(gap.from.scale);
  const point = gap.solve(exactly(amount.value), exactly(reading.stated.value));
  const stated = statedOf(claim);
  const isWord = stated !== undefined && isFactorWord(stated);
  const window = isWord ? exactly(reading.stated.value) : statedInterval(reading.stated);
  const interval = gap.solve(amount.interval, window);
  if (point === undefined || interval === undefined) return undefined;
  // A fall of all or more leaves no base to work out.
  if (interval.low.lt(0)) return undefined;
  return {
    like: gap.from,
    value: inItsScale(point.low),
    interval: { low: inItsScale(interval.low), high: inItsScale(interval.high) },
  };
}
