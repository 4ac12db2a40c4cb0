import type { Claim, MultipleClaim, PointsClaim } from '../claim/claim.ts';
import { isAmountOfChange } from '../claim/operand.ts';
import { exactly, minus, plus } from '../quantity/interval.ts';
import { isFactorWord } from '../quantity/quantity.ts';
import { HUNDRED, ONE, type Rational, rational } from '../quantity/rational.ts';
import type { Reading } from './readings.ts';
import { type Recomputed, recompute } from './recompute.ts';

const HUNDRED_PERCENT = exactly(HUNDRED);

const shifted = ({ value, interval }: Recomputed): Recomputed => ({
  value: value.add(HUNDRED),
  interval: plus(interval, HUNDRED_PERCENT),
});

const growthOfPercentages = (claim: PointsClaim, reading: Reading): Recomputed | undefined => {
  const before = claim.before;
  if (before === undefined) return undefined;
  const levels = { known: 'before-after', before, after: claim.after } as const;
  return recompute({ ...claim, kind: 'change', levels, measures: 'growth' }, reading);
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
