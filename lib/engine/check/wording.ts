import type { Claim, Conclusion } from '../claim/claim.ts';
import { operandsOf, statedOf } from '../claim/operand.ts';
import type { ConclusionName } from '../languages/cues.ts';
import { HUNDRED, type Rational, rational } from '../quantity/rational.ts';
import { statedInterval } from './agreement.ts';
import type { Reading } from './readings.ts';
import type { Recomputed } from './recompute.ts';

/** What the percentage must be for a conclusion to hold, in per cent of the whole or of the target. */
type Holds =
  | { readonly is: 'over'; readonly than: Rational }
  | { readonly is: 'under'; readonly than: Rational }
  | { readonly is: 'at-least'; readonly than: Rational };

const HALF = rational(50);

const HOLDS: Readonly<Record<ConclusionName, Holds>> = {
  'more-than-half': { is: 'over', than: HALF },
  'less-than-half': { is: 'under', than: HALF },
  'two-thirds': { is: 'at-least', than: rational('200/3') },
  'target-reached': { is: 'at-least', than: HUNDRED },
  'target-missed': { is: 'under', than: HUNDRED },
};

type Ends = Recomputed['interval'];

const fails = ({ low, high }: Ends, { is, than }: Holds): boolean => {
  switch (is) {
    case 'over':
      return high.lte(than);
    case 'under':
      return low.gte(than);
    case 'at-least':
      return high.lt(than);
  }
};

/** What is printed, where it is printed: the figures may be a little short of what was rounded to a full hundred. */
const statedFails = ({ stated }: Reading, holds: Holds): boolean =>
  stated === undefined || fails(statedInterval(stated), holds);

/**
 * The conclusion that the figures of a claim contradict, printed ones and recomputed ones alike; nothing where they bear
 * it out, a figure is hedged, or the claim is not sure. An excess says by itself that a target was passed.
 */
export function brokenConclusion(
  claim: Claim,
  { interval }: Recomputed,
  reading: Reading,
): Conclusion | undefined {
  const { concludes, certainty } = claim;
  if (concludes === undefined || certainty === 'tentative') return undefined;
  if (claim.kind === 'attainment' && claim.measures === 'excess') return undefined;
  const quantities = [statedOf(claim), ...operandsOf(claim).map(({ quantity }) => quantity)];
  if (quantities.some((quantity) => quantity?.hedge !== undefined)) return undefined;
  const holds = HOLDS[concludes.says];
  return fails(interval, holds) && statedFails(reading, holds) ? concludes : undefined;
}
