import type { Claim } from '../claim/claim.ts';
import type { Stretch } from '../quantity/interval.ts';
import { HUNDRED, type Rational, rational } from '../quantity/rational.ts';
import { nearestTo, trueValues } from '../quantity/rounding.ts';
import type { Run } from './counts.ts';
import type { Reading } from './readings.ts';

/** A narrow run of whole numbers; mostly one number. */
export type OtherBase = Run;

/** How much larger than the printed whole another one may be: of a body that votes or meets many may be absent. */
const REACH = { body: rational('1.2'), any: rational('1.1') } as const;
/** So many wholes side by side are still one narrow run. */
const NARROW = 3n;

/** The whole numbers of which the part is a percentage within the window, which does not reach down to zero. */
function wholesIn(part: Rational, { low, high, lowEnd, highEnd }: Stretch): Run {
  const [first, last] = [part.mul(HUNDRED).div(high), part.mul(HUNDRED).div(low)];
  return {
    low: highEnd === 'closed' ? first.ceil().n : first.floor().n + 1n,
    high: lowEnd === 'closed' ? last.floor().n : last.ceil().n - 1n,
  };
}

/**
 * The whole, larger than the printed one, of which the part is just the stated percentage: all members instead of
 * those present. Nothing where none or too many fit, or the percentage is too coarse to tell.
 */
export function otherBaseOf(claim: Claim, reading: Reading): OtherBase | undefined {
  if ((claim.kind !== 'ratio' && claim.kind !== 'share') || claim.part === undefined) return undefined;
  const isBody = claim.kind === 'ratio' && claim.isBody;
  const part = reading.amounts.get(claim.part);
  const whole = reading.amounts.get(claim.whole);
  const stated = reading.stated;
  if (part === undefined || whole === undefined || stated === undefined) return undefined;
  if (claim.part.nature !== 'count' || claim.whole.nature !== 'count') return undefined;
  if (nearestTo(stated.value, stated.decimals).low.lte(0)) return undefined;
  if (stated.decimals === 0 && !isBody) return undefined;
  const limit = whole.value.mul(isBody ? REACH.body : REACH.any);
  const { value, decimals } = stated;
  const nearest: Stretch = { ...nearestTo(value, decimals), lowEnd: 'closed', highEnd: 'closed' };
  for (const window of [nearest, trueValues(value, decimals, 'floor')]) {
    const { low, high } = wholesIn(part.value, window);
    const isRun = low <= high && whole.value.lt(low) && limit.gte(high);
    if (isRun && high - low < NARROW) return { low, high };
  }
  return undefined;
}
