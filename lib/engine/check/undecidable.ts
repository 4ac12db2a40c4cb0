import type { AttainmentClaim, Claim } from '../claim/claim.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { HUNDRED, rational, ZERO } from '../quantity/rational.ts';
import type { Reading } from './readings.ts';
import type { Recomputed } from './recompute.ts';

/** Why a claim that was read cannot be judged. */
export const REASONS = [
  /** Growth from zero has no percentage, and no factor. */
  'zero-base',
  /** `vượt mức 95% kế hoạch`: past the mark of 95%, or 95% more than the plan. */
  'level-or-excess',
  /** `cao hơn 200%` of 9 and 22: more than 200% of the earlier figure, or 200% more than it. */
  'growth-or-index',
  /** A fall of more than all there was, of what may be less than nothing: a profit, a balance. */
  'below-zero',
  /** A percentage of a group so large that nearly every percentage would be some number of it. */
  'any-part',
  /** `over 40%` of what is 60%: true, and perhaps the figure of something else. */
  'loose-bound',
  /** `nearly 40%` of what is 37% or 41%: too far off to be borne out, too near to be wrong. */
  'loose-hedge',
  /** `from 64,000 to 91,000, up 44%`: right only if the amounts were rounded to thousands. */
  'rounded-operands',
] as const;
export type Reason = (typeof REASONS)[number];

/** Those of the reasons for which figures that agree after a fashion are not confirmed. */
export type Looseness = Extract<Reason, 'loose-bound' | 'loose-hedge' | 'rounded-operands'>;

/** Whether the earlier figure, printed or worked out, is just zero. */
export function hasZeroBase(claim: Claim, reading: Reading): boolean {
  const worth = (quantity: Quantity | undefined) => quantity && reading.amounts.get(quantity)?.value;
  if (claim.kind === 'multiple') return worth(claim.before)?.equals(ZERO) ?? false;
  if (claim.kind !== 'change') return false;
  const { levels } = claim;
  switch (levels.known) {
    case 'before-after':
    case 'before-after-delta':
    case 'before-delta':
      return worth(levels.before)?.equals(ZERO) ?? false;
    case 'delta-after': {
      const [delta, after] = [worth(levels.delta), worth(levels.after)];
      return delta !== undefined && claim.direction === 'rise' && (after?.equals(delta) ?? false);
    }
    case 'after':
    case 'delta':
      return false;
  }
}

/** How far past a mark a figure may be and still be said to have just passed it. */
const JUST_PASSED = rational('1.025');

/**
 * Whether an excess that is none fits as a mark that was passed: with 951 of 1,000, `vượt mức 95%` is true of the level.
 * Only below the target: above it the level is what the words would have to mean, `vượt 104%`, and the label is wrong.
 */
export function mayBeLevel(claim: AttainmentClaim, { value }: Recomputed, reading: Reading): boolean {
  const stated = reading.stated?.value;
  if (claim.measures !== 'excess' || stated === undefined || stated.gte(HUNDRED)) return false;
  const level = value.add(HUNDRED);
  return level.gte(stated) && level.lte(stated.mul(JUST_PASSED));
}

/** From this percentage on growth is often told by the later figure; below it nobody would take one for the other. */
const INDEX_LIKE = HUNDRED;
/** How far above a round figure `more than` reaches: 244% is more than 200%, and 864% is not said to be more than 600%. */
const MORE_THAN = rational('1.25');
const ROUND = 50n;

/** Whether a rise that is less than stated fits as the later figure being more than so many per cent of the earlier one. */
export function mayBeIndex(claim: Claim, { value }: Recomputed, reading: Reading): boolean {
  const stated = reading.stated?.value;
  if (claim.kind !== 'change' || claim.direction !== 'rise' || stated === undefined) return false;
  const isRound = stated.d === 1n && stated.n % ROUND === 0n;
  const index = value.add(HUNDRED);
  return isRound && stated.gte(INDEX_LIKE) && index.gt(stated) && index.lte(stated.mul(MORE_THAN));
}
