import type { RatioClaim } from '../claim/claim.ts';
import { HUNDRED, rational } from '../quantity/rational.ts';
import { statedInterval } from './agreement.ts';
import type { Reading } from './readings.ts';

/** A narrow run of whole numbers, both ends in it; mostly one number. */
export interface OtherBase {
  readonly low: bigint;
  readonly high: bigint;
}

/** How much larger than the printed whole another one may be: of a body that votes or meets many may be absent. */
const REACH = { body: rational('1.2'), any: rational('1.1') } as const;
/** So many wholes side by side are still one narrow run. */
const NARROW = 3n;

/**
 * The whole, larger than the printed one, of which the part is just the stated percentage: all members instead of
 * those present. Nothing where none or too many fit, or the percentage is too coarse to tell.
 */
export function otherBaseOf(claim: RatioClaim, reading: Reading): OtherBase | undefined {
  const part = reading.amounts.get(claim.part);
  const whole = reading.amounts.get(claim.whole);
  const stated = reading.stated;
  if (part === undefined || whole === undefined || stated === undefined) return undefined;
  if (claim.part.nature !== 'count' || claim.whole.nature !== 'count' || stated.value.lte(0))
    return undefined;
  if (stated.decimals === 0 && !claim.isBody) return undefined;
  const limit = whole.value.mul(claim.isBody ? REACH.body : REACH.any);
  const nearest = statedInterval(stated);
  const cut = { low: stated.value, high: nearest.high.add(nearest.high.sub(stated.value)) };
  for (const window of [nearest, cut]) {
    const low = part.value.mul(HUNDRED).div(window.high).ceil();
    const high = part.value.mul(HUNDRED).div(window.low).floor();
    const isRun = low.lte(high) && low.gt(whole.value) && high.lte(limit);
    if (isRun && high.n - low.n < NARROW) return { low: low.n, high: high.n };
  }
  return undefined;
}
