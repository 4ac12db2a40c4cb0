import type { Check } from '../check/check.ts';
import { operandsOf } from '../claim/operand.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { cautionsIn } from './cautions-in.ts';
import type { Surroundings } from './surroundings.ts';

/** So far behind an amount, in UTF-16 units, the words may stand that say of what it is one. */
const BEHIND = 18;

const isOneOfMany = ({ end }: Quantity, surroundings: Surroundings): boolean =>
  cautionsIn({ start: end, end: Math.min(surroundings.text.length, end + BEHIND) }, surroundings).has(
    'per-unit',
  );

/** `$1.42 per diluted share, a 29% increase versus $25.7 million`: one figure is of each share, and the other of all. */
export function isPerUnit({ claim }: Check, surroundings: Surroundings): boolean {
  const amounts = operandsOf(claim).map(({ quantity }) => quantity);
  const found = amounts.filter((quantity) => isOneOfMany(quantity, surroundings)).length;
  // Behind the last of several the words may speak of all.
  return claim.kind !== 'breakdown' && found > 0 && found < amounts.length && isFarApart(amounts);
}

/** Beyond this factor the two are hardly of one kind. */
const FAR = 5;

function isFarApart(amounts: readonly Quantity[]): boolean {
  const values = amounts.map(({ readings: [{ value }], scale }) => value.mul(scale).abs().valueOf());
  return Math.max(...values) > FAR * Math.min(...values);
}
