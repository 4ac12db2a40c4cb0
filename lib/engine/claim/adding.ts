import { type Interval, meets, plus } from '../quantity/interval.ts';
import { hedgedIntervalOf, nominalOf, type Quantity } from '../quantity/quantity.ts';
import { toNumber, unitOfLastPlace } from '../quantity/rational.ts';
import type { Figure } from './figure.ts';

const rangeOf = (quantity: Quantity): Interval => hedgedIntervalOf(quantity, quantity.readings[0]);
const roughly = (quantity: Quantity): number => toNumber(nominalOf(quantity, quantity.readings[0]));

/** Further off than this share of the total no rounding and no hedge makes a sum fit. */
export const HOPELESS = 0.12;

/** Whether the parts come to the total, each as precise as it is written and as its hedge allows. */
export function addsUpTo(total: Figure, parts: readonly Figure[]): boolean {
  const sum = parts.reduce((all, { worth }) => all + worth, 0);
  if (Math.abs(sum - total.worth) > total.worth * HOPELESS) return false;
  const [first, ...others] = parts.map(({ quantity }) => rangeOf(quantity));
  return first !== undefined && meets(others.reduce(plus, first), rangeOf(total.quantity));
}

const WIDEST = 12;

/** The coarsest power of ten that divides all figures: that in which they are written, or coarser for round ones. */
export function stepOf(quantities: readonly Quantity[]): number {
  const finest = Math.min(
    ...quantities.map(({ readings: [{ decimals }], scale }) =>
      toNumber(unitOfLastPlace(decimals).mul(scale)),
    ),
  );
  let step = finest;
  for (let k = 0; k < WIDEST; k++) {
    const next = step * 10;
    const isDivided = quantities.every((quantity) => {
      const times = roughly(quantity) / next;
      return Math.abs(times - Math.round(times)) < 1e-9;
    });
    if (!isDivided) break;
    step = next;
  }
  return step;
}

/** Whether the printed figures come to the total to the digit, and not only with what rounding and hedges allow. */
export const isExact = (total: Figure, parts: readonly Figure[]): boolean =>
  Math.abs(parts.reduce((sum, { worth }) => sum + worth, 0) - total.worth) <= total.worth * 1e-9;

/**
 * How likely figures of this size and precision make the total by mere chance, where so many sums were tried: the
 * width in which a sum fits as well as this one does, against all that it could be.
 */
export function luckOf(total: Figure, parts: readonly Figure[], trials: number): number {
  const all = [total, ...parts].map(({ quantity }) => quantity);
  const widths = isExact(total, parts) ? [] : all.map(rangeOf);
  const slack = widths.reduce((sum, { low, high }) => sum + toNumber(high.sub(low)), 0);
  return (trials * (slack + stepOf(all))) / total.worth;
}

/** Whether a list has two figures or more that all are less than the total. */
export const isPartition = (total: Figure, parts: readonly Figure[]): boolean =>
  parts.length > 1 && parts.every(({ worth }) => worth < total.worth);
