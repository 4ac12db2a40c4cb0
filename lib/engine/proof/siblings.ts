import type { Check } from '../check/check.ts';
import type { Claim } from '../claim/claim.ts';
import { statedOf } from '../claim/operand.ts';

const fits = ({ verdict }: Check): boolean =>
  verdict === 'consistent' || verdict === 'rounded' || verdict === 'truncated';

/** Whether two claims are made alike: by one rule; parts of one whole, changes of which the same figures are printed. */
function isAlike(a: Claim, b: Claim): boolean {
  if (a.kind === 'share' && b.kind === 'share') return a.whole === b.whole && b.part !== undefined;
  if (a.kind === 'change' && b.kind === 'change') return a.levels.known === b.levels.known;
  return a.rule === b.rule;
}

/**
 * How many others of its list fit, where all others do: claims that are made alike and have another stated figure.
 * None where another of them does not fit either, so that the list may have been read wrongly as a whole.
 */
export function fittingSiblings({ claim }: Check, others: readonly Check[]): number {
  const alike = others.filter(
    (other) => isAlike(claim, other.claim) && statedOf(other.claim) !== statedOf(claim),
  );
  return alike.every(fits) ? alike.length : 0;
}
