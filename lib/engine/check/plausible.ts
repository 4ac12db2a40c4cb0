import type { Claim } from '../claim/claim.ts';
import { statedOf } from '../claim/operand.ts';
import { maxOf, rational } from '../quantity/rational.ts';
import type { Reading } from './readings.ts';
import type { Recomputed } from './recompute.ts';

/** The change goes the other way than the words say: a rise that is a fall, a target exceeded that was missed. */
export function isReversed(claim: Claim, { interval }: Recomputed): boolean {
  // Nothing, as far as it is written, is neither a rise nor a fall.
  if (statedOf(claim)?.readings[0].value.equals(0)) return false;
  const goesUp = interval.low.gt(0);
  const goesDown = interval.high.lt(0);
  switch (claim.kind) {
    case 'points':
      return (claim.direction === 'rise' && goesDown) || (claim.direction === 'fall' && goesUp);
    case 'change':
      if (claim.levels.known !== 'before-after' && claim.levels.known !== 'before-after-delta') return false;
      return (claim.direction === 'rise' && goesDown) || (claim.direction === 'fall' && goesUp);
    case 'attainment':
      return claim.measures === 'excess' && goesDown;
    case 'ratio':
    case 'quota':
    case 'share':
    case 'breakdown':
      return false;
    case 'multiple':
      // Doubled, and yet smaller than before; halved, and yet larger.
      if (claim.direction === 'fall') return false;
      if (claim.stated.readings[0].value.gt(1)) return interval.high.lt(1);
      return claim.stated.readings[0].value.lt(1) && interval.low.gt(1);
  }
}

/** Beyond this factor between the two figures it is likelier that they never belonged together; words like from and to link more firmly. */
const FAR_OFF = { any: 5, levels: 10 } as const;

/**
 * Whether the recomputed figure is so far from the stated one that the engine must have put figures together that the
 * author did not. A slipped decimal sign (ten, a hundred times) is the exception: that is a common misprint.
 */
export function isFarOff(claim: Claim, recomputed: Recomputed | undefined, reading: Reading): boolean {
  const stated = reading.stated?.value.abs();
  const size = recomputed?.value.abs();
  if (stated === undefined || size === undefined || stated.equals(0) || size.equals(0)) return false;
  const factor = maxOf(size.div(stated), stated.div(size));
  const isSlip = [10, 100, 1000].some(
    (slip) => factor.gte(rational(slip).mul('0.97')) && factor.lte(rational(slip).mul('1.03')),
  );
  const hasLevels = claim.kind === 'change' && claim.levels.known === 'before-after';
  return factor.gt(hasLevels ? FAR_OFF.levels : FAR_OFF.any) && !isSlip;
}
