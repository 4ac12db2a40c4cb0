import type { Check } from '../check/check.ts';

/** How far a factor in whole numbers, or the increase told as a factor, may be off and still be said in passing. */
const REACH = 0.25;

/**
 * `gấp 10 lần, từ 1.368 lên 16.477`, `tăng gần 3,5 lần, từ 9 lên 32`: a factor that is said in round numbers, or an increase that
 * comes near as a factor, as many say it.
 */
export function isRoundFactor({ claim, reading, recomputed, verdict }: Check): boolean {
  if (claim.kind !== 'multiple' || recomputed === undefined || reading.stated === undefined) return false;
  const isHedged = claim.stated.hedge !== undefined;
  if (verdict === 'mislabelled') return isHedged;
  if (verdict === 'contradicted') return false;
  const stated = reading.stated.value.valueOf();
  const isNear = (figure: number): boolean => Math.abs(figure - stated) <= REACH * stated;
  const factor = recomputed.value.valueOf();
  // Of an increase what is recomputed is the increase, one less than the factor.
  if (claim.measures === 'increase') return isNear(factor) || isNear(factor + 1);
  return (reading.stated.decimals === 0 || isHedged) && isNear(factor);
}
