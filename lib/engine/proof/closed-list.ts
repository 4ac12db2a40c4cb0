import type { Check } from '../check/check.ts';
import type { Proof } from '../check/proof.ts';

/**
 * What shows that the parts of a sum are all: `1.240 hồ sơ, trong đó 1.205 (97,2%) và 33 (2,8%)`, where the shares of the parts
 * or their changes come out and only their sum does not; or shares of which the last is called the rest.
 */
export function closedList({ claim }: Check): Proof | undefined {
  if (claim.kind !== 'breakdown' || claim.certainty !== 'sure') return undefined;
  if (claim.closedBy !== undefined) return { by: 'siblings', fitting: claim.parts.length };
  return claim.total === undefined ? { by: 'tight-form' } : undefined;
}
