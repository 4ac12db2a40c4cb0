import type { Claim } from '../claim/claim.ts';
import { statedOf } from '../claim/operand.ts';
import { HUNDRED } from '../quantity/rational.ts';
import { statedInterval } from './agreement.ts';
import type { Reading } from './readings.ts';

/**
 * Whether a fall of which the base is not printed is one of more than all there was: `impossible` of what cannot be
 * less than nothing, `undecidable` else; nothing where it is none.
 */
export function belowZero(claim: Claim, { stated }: Reading): 'impossible' | 'undecidable' | undefined {
  if (claim.kind !== 'change' || claim.direction !== 'fall' || stated === undefined) return undefined;
  const isPercentage = statedOf(claim)?.nature === 'percent';
  if (!isPercentage || statedInterval(stated).low.lte(HUNDRED)) return undefined;
  return claim.floor === 'zero' ? 'impossible' : 'undecidable';
}
