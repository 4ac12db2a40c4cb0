import { statedInterval } from '../check/agreement.ts';
import type { Check } from '../check/check.ts';
import { isAmount } from '../claim/items.ts';
import { statedOf } from '../claim/operand.ts';
import { contains, type Interval, meets, over, scaledBy } from '../quantity/interval.ts';
import { HUNDRED } from '../quantity/rational.ts';
import type { Surroundings } from './surroundings.ts';

/** The wholes of which the part of a check is the percentage that is stated; nothing where it has no part. */
function wholesOf({ claim, reading }: Check): Interval | undefined {
  const part =
    (claim.kind === 'ratio' || claim.kind === 'share') && claim.part
      ? reading.amounts.get(claim.part)
      : undefined;
  if (part === undefined || reading.stated === undefined) return undefined;
  const wholes = over(part.interval, statedInterval(reading.stated));
  return wholes && scaledBy(wholes, HUNDRED);
}

/**
 * `432 đại biểu tham gia (87,45%), trong đó 423 tán thành (85,63%)`: another part of the sentence and its percentage
 * give the same whole as this one does, so that both are of that whole and not of the one that was read.
 */
export function hasOtherWhole(suspect: Check, others: readonly Check[]): boolean {
  const wholes = wholesOf(suspect);
  if (wholes === undefined) return false;
  return others.some((other) => {
    if (statedOf(other.claim) === statedOf(suspect.claim) || !('part' in other.claim)) return false;
    const found = wholesOf(other);
    return found !== undefined && meets(found, wholes);
  });
}

/** `102/102 (97%) trên 105 đại biểu`: of another count of the sentence the same part is just the percentage. */
export function hasPrintedWhole({ claim, reading }: Check, { items }: Surroundings): boolean {
  const part = 'part' in claim && claim.part ? reading.amounts.get(claim.part)?.value : undefined;
  if (part === undefined || reading.stated === undefined || part.equals(0)) return false;
  const stated = statedInterval(reading.stated);
  return items.some((item) => {
    if (!isAmount(item) || item.quantity.nature !== 'count') return false;
    const whole = item.quantity.readings[0].value;
    return whole.gt(part) && contains(stated, part.div(whole).mul(HUNDRED));
  });
}
