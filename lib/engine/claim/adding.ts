import { type Interval, meets, plus } from '../quantity/interval.ts';
import { hedgedIntervalOf, nominalOf, type Quantity } from '../quantity/quantity.ts';
import { type Rational, toNumber, unitOfLastPlace } from '../quantity/rational.ts';

const rangeOf = (quantity: Quantity): Interval => hedgedIntervalOf(quantity, quantity.readings[0]);
const nominal = (quantity: Quantity): Rational => nominalOf(quantity, quantity.readings[0]);
const roughly = (quantity: Quantity): number => toNumber(nominal(quantity));

/** Further off than this share of the total no rounding and no hedge makes a sum fit. */
const HOPELESS = 0.12;

/** Whether the parts come to the total, each as precise as it is written and as its hedge allows. */
export function makes(total: Quantity, parts: readonly Quantity[]): boolean {
  const sum = parts.reduce((all, part) => all + roughly(part), 0);
  if (Math.abs(sum - roughly(total)) > roughly(total) * HOPELESS) return false;
  const [first, ...others] = parts.map(rangeOf);
  return first !== undefined && meets(others.reduce(plus, first), rangeOf(total));
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

/**
 * How likely figures of this size and precision make the total by mere chance, where so many sums were tried: the
 * width in which a sum fits, against all that it could be.
 */
export function luckOf(total: Quantity, parts: readonly Quantity[], trials: number): number {
  const all = [total, ...parts];
  const slack = all
    .map(rangeOf)
    .map(({ low, high }) => toNumber(high.sub(low)))
    .reduce((a, b) => a + b, 0);
  return (trials * (slack + stepOf(all))) / roughly(total);
}

/** Whether a list has two figures or more that all are less than the total. */
export const isPartition = (total: Quantity, parts: readonly Quantity[]): boolean =>
  parts.length > 1 && parts.every((part) => roughly(part) < roughly(total) || roughly(part) === 0);
