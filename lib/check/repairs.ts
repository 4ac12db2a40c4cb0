import type { Claim } from '../claim/claim.ts';
import { operandsOf, statedOf, withQuantity } from '../claim/operand.ts';
import type { NumberFormat } from '../languages/language.ts';
import { readNumeral } from '../quantity/numeral.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { plainReading } from './readings.ts';
import { agrees, bestLegal } from './trial.ts';

/** A single slip of the pen, undone: the numeral of a quantity written as `to`. */
export interface Repair {
  readonly quantity: Quantity;
  readonly to: string;
}

/** No more than a reader can weigh. */
const MOST = 3;

/** `12` for `21`: two neighbours that changed places, over the separators between them. */
function swapped(numeral: string): readonly string[] {
  const digits = [...numeral.matchAll(/\d/gu)];
  return digits.slice(1).flatMap((match, i) => {
    const [left, right] = [digits[i], match];
    if (left === undefined || left[0] === right[0]) return [];
    const all = [...numeral];
    all[left.index] = right[0];
    all[right.index] = left[0];
    return all.join('');
  });
}

/** `91,7` for `96,7`: one digit mistaken for another. */
const mistaken = (numeral: string): readonly string[] =>
  [...numeral.matchAll(/\d/gu)].flatMap(({ index, 0: digit }) =>
    [...'0123456789']
      .filter((other) => other !== digit)
      .map((other) => numeral.slice(0, index) + other + numeral.slice(index + 1)),
  );

/** `4.974` for `4,974`: the decimal sign where the thousands are grouped, or the other way round. */
const exchanged = (numeral: string): readonly string[] =>
  /[.,]/u.test(numeral) ? [numeral.replace(/[.,]/gu, (sign) => (sign === ',' ? '.' : ','))] : [];

const EDITS = [swapped, mistaken, exchanged] as const;

const startsWithZero = (numeral: string): boolean => /^0\d/u.test(numeral);

/**
 * The single edits after which the figures agree, rounded to nearest: digits that changed
 * places first, then one digit, then the separators; the stated figure before the operands.
 */
export function repairsOf(claim: Claim, format: NumberFormat): readonly Repair[] {
  const stated = statedOf(claim);
  const quantities = [
    ...(stated === undefined ? [] : [stated]),
    ...operandsOf(claim).map((operand) => operand.quantity),
  ];
  const mends = (quantity: Quantity, to: string): boolean => {
    const [first, ...others] = readNumeral(to, format);
    if (first === undefined || startsWithZero(to)) return false;
    const edited = withQuantity(claim, quantity, { ...quantity, readings: [first, ...others] });
    const trial = bestLegal(edited, [plainReading(edited)]);
    return trial !== undefined && agrees(trial);
  };
  const found: Repair[] = [];
  for (const edit of EDITS) {
    for (const quantity of quantities) {
      for (const to of edit(quantity.digits)) {
        if (mends(quantity, to)) found.push({ quantity, to });
        if (found.length === MOST) return found;
      }
    }
  }
  return found;
}
