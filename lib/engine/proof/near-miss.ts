import { sizeOf } from '../check/agreement.ts';
import type { Check } from '../check/check.ts';
import { distance } from '../quantity/interval.ts';
import { luckOf } from './luck.ts';

/** Luckier than this no pair of figures comes so near. */
const MOST_LUCK = 0.01;

/**
 * `được giao 270.000 tỷ đồng. … đạt 261.490 tỷ đồng, bằng 96,82% dự toán`: the figures that the words name, however far
 * away, give the stated one but for so little that chance does not put them there: they are what it was worked out
 * from. `suspects` is how many pairs the words leave open.
 */
export function isNearMiss({ claim, verdict, recomputed, reading }: Check, suspects: number): boolean {
  const stated = reading.stated?.value.abs();
  if (verdict !== 'inconsistent' || recomputed === undefined || stated === undefined) return false;
  if (claim.kind !== 'share' && claim.kind !== 'attainment' && claim.kind !== 'change') return false;
  const missedBy = distance(sizeOf(recomputed.interval), stated);
  return luckOf(stated.valueOf(), missedBy.valueOf(), suspects) < MOST_LUCK;
}
