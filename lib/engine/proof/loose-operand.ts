import type { Check } from '../check/check.ts';
import { isFractionClaim, operandsOf } from '../claim/operand.ts';
import { boundOf } from '../quantity/quantity.ts';

/** So far from the stated figure, as a fraction of it, the recomputed one may be by what a bound on an operand leaves open. */
const REACH = 0.1;

/** `hơn 3.000 chuyến, trong đó 504 bị chậm, chiếm 15,4%`: the figure of the bound may be just so much more. */
export function hasLooseOperand({ claim, reading, recomputed, verdict }: Check): boolean {
  const stated = reading.stated?.value.abs().valueOf();
  if (stated === undefined || recomputed === undefined || claim.kind === 'breakdown') return false;
  // Under the right label the figures agree as they are printed; a fraction in words has its own slack.
  if (verdict === 'mislabelled' || isFractionClaim(claim)) return false;
  const isBound = operandsOf(claim).some(({ quantity }) => boundOf(quantity) !== 'none');
  return isBound && Math.abs(recomputed.value.abs().valueOf() - stated) <= REACH * stated;
}
