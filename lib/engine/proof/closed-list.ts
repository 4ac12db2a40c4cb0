import type { Check } from '../check/check.ts';
import type { Proof } from '../check/proof.ts';

/**
 * `643.272 hồ sơ, trong đó 635.593 (98,81%) và 7.677 (1,19%)`: the shares of the parts or their changes come out, and only
 * their sum does not; nothing where no such figures are printed.
 */
export function closedList({ claim }: Check): Proof | undefined {
  return claim.kind === 'breakdown' && claim.closedBy !== undefined
    ? { by: 'siblings', fitting: claim.parts.length }
    : undefined;
}
