import type { NumeralReading } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import type { QuantityMatch } from './quantity-match.ts';

const isGrouped = ({ separator }: NumeralReading): boolean => separator === 'group';

/** A count whose digits the language groups so, and that may be a decimal in the other format only. */
const mayBeDecimal = ({ nature, readings }: Quantity): boolean =>
  nature === 'count' && isGrouped(readings[0]) && readings.length > 1;

/** Counts of one sentence are grouped alike: of `17.651 hồ sơ, trong đó 13.767 …` neither is a decimal. */
export function groupedAlike(found: readonly QuantityMatch[]): readonly QuantityMatch[] {
  const counts = found.filter(({ quantity }) => mayBeDecimal(quantity));
  const isNamed = counts.some(({ quantity }) => quantity.measure !== '');
  if (counts.length < 2 || !isNamed) return found;
  return found.map((match) =>
    mayBeDecimal(match.quantity)
      ? { ...match, quantity: { ...match.quantity, readings: [match.quantity.readings[0]] } }
      : match,
  );
}
