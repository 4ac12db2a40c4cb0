import { meets } from '../quantity/interval.ts';
import { intervalOf, nominalOf, type Quantity } from '../quantity/quantity.ts';
import { withoutEnds } from '../text/ends.ts';

/** Digits without separators and without zeros at either end: what a slip of the hand plays with. */
const significant = (quantity: Quantity): string => withoutEnds(quantity.digits.replace(/\D/gu, ''), '0');

/** So few digits may be alike by chance. */
const LEAST = 3;

/** Two neighbouring digits changed places: 1.947 and 1.974. */
function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((digit, i) => digit !== b[i]);
  return (
    at >= 0 &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(0, at) + a.slice(at + 2) === b.slice(0, at) + b.slice(at + 2)
  );
}

/** Whether some reading of both figures, each with its rounding, is one and the same value. */
const mayAgree = (a: Quantity, b: Quantity): boolean =>
  a.readings.some((one) => b.readings.some((other) => meets(intervalOf(a, one), intervalOf(b, other))));

const POWER_OF_TEN = /^10+$/u;

/** The same digits, by a factor of ten, a hundred, a thousand: a comma or a scale word. */
function isShifted(a: Quantity, b: Quantity): boolean {
  const [one, other] = [nominalOf(a, a.readings[0]), nominalOf(b, b.readings[0])];
  if (one.n === 0n || other.n === 0n) return false;
  const ratio = one.gt(other) ? one.div(other) : other.div(one);
  return ratio.d === 1n && POWER_OF_TEN.test(ratio.n.toString());
}

/** How one figure can have come from the other by a slip. */
export type Slip = 'swapped' | 'digit' | 'shifted';

/**
 * The slip of which two different figures look the result; nothing where one may round to the other, or where they are
 * so unlike, or so short, that they may as well be two figures.
 */
export function slipBetween(a: Quantity, b: Quantity): Slip | undefined {
  if (mayAgree(a, b)) return undefined;
  const [one, other] = [significant(a), significant(b)];
  if (one.length < LEAST) return undefined;
  if (one === other) return isShifted(a, b) ? 'shifted' : undefined;
  const isAlike =
    a.digits.length === b.digits.length && one.length === other.length && a.scale.equals(b.scale);
  if (!isAlike || a.readings[0].decimals !== b.readings[0].decimals) return undefined;
  if (isSwapped(one, other)) return 'swapped';
  const differing = [...one].filter((digit, i) => digit !== other[i]).length;
  return differing === 1 && one.length > LEAST ? 'digit' : undefined;
}
