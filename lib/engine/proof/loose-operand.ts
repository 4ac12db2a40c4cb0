import type { Check } from '../check/check.ts';
import { isFractionClaim, operandsOf } from '../claim/operand.ts';
import { boundOf, type Quantity } from '../quantity/quantity.ts';
import { withoutTail } from '../text/ends.ts';

/** So far from the stated figure, as a fraction of it, the recomputed one may be by what a hedge on an operand leaves open. */
const REACH = 0.1;

/** So many digits but zeros a figure may have that is told nearly: `gần 10.000`, and not `some 388 of 460`. */
const ROUND = 2;

/** Whether a word leaves the amount open: a bound, or another hedge of a round figure. */
function isOpen(quantity: Quantity): boolean {
  if (quantity.hedge === undefined) return false;
  const digits = quantity.digits.replace(/\P{N}/gu, '');
  const isRound = /0$/u.test(digits) && withoutTail(digits, '0').length <= ROUND;
  return boundOf(quantity) !== 'none' || isRound;
}

/** `hơn 3.000 chuyến, trong đó 504 bị chậm, chiếm 15,4%`, `gần 10.000 vụ`: the hedged figure may be just so much more, or less. */
export function hasLooseOperand({ claim, reading, recomputed, verdict }: Check): boolean {
  const stated = reading.stated?.value.abs().valueOf();
  if (stated === undefined || recomputed === undefined || claim.kind === 'breakdown') return false;
  // Under the right label the figures agree as they are printed; a fraction in words has its own slack.
  if (verdict === 'mislabelled' || isFractionClaim(claim)) return false;
  const isHedged = operandsOf(claim).some(({ quantity }) => isOpen(quantity));
  return isHedged && Math.abs(recomputed.value.abs().valueOf() - stated) <= REACH * stated;
}
