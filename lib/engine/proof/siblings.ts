import type { Check } from '../check/check.ts';
import { statedOf } from '../claim/operand.ts';

/** So many others of a list must fit for the one that does not to stand out. */
const LEAST = 2;

/** Whether the claim is one of a list of claims made alike, of which at least two others fit and none else does not. */
export function standsOut({ claim }: Check, others: readonly Check[]): boolean {
  const alike = others.filter(
    (other) => other.claim.rule === claim.rule && statedOf(other.claim) !== statedOf(claim),
  );
  const fitting = alike.filter(
    ({ verdict }) => verdict === 'consistent' || verdict === 'rounded' || verdict === 'truncated',
  );
  return fitting.length >= LEAST && fitting.length === alike.length;
}
