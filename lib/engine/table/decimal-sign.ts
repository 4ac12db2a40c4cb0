import type { NumberFormat } from '../languages/language.ts';
import type { NumeralReading } from '../quantity/numeral.ts';
import type { Quantity } from '../quantity/quantity.ts';

export type DecimalSign = NumberFormat['decimal'];

const otherThan = (sign: DecimalSign): DecimalSign => (sign === ',' ? '.' : ',');

/** The decimal sign that a reading of these digits assumes; nothing where it would be the same with either. */
function assumedBy({ separator }: NumeralReading, digits: string): DecimalSign | undefined {
  const sign = digits.match(/[.,]/gu)?.at(-1);
  if ((sign !== ',' && sign !== '.') || separator === 'none') return undefined;
  return separator === 'decimal' ? sign : otherThan(sign);
}

/** What a numeral that can be read in one way only proves. */
const provenBy = ({ readings, digits }: Quantity): DecimalSign | undefined =>
  readings.length === 1 ? assumedBy(readings[0], digits) : undefined;

const unanimous = (signs: readonly (DecimalSign | undefined)[]): DecimalSign | undefined => {
  const known = new Set(signs.flatMap((sign) => sign ?? []));
  return known.size === 1 ? [...known][0] : undefined;
};

/**
 * The decimal sign of a column. Where `1.234` stands among numerals without any sign (`987`), its sign groups thousands: decimals
 * are written all through a column or not at all.
 */
function signOf(column: readonly Quantity[]): DecimalSign | undefined {
  const proven = column.map(provenBy);
  if (proven.some((sign) => sign !== undefined)) return unanimous(proven);
  const open = column.filter(({ readings }) => readings.length > 1);
  const asGroup = open.map(({ digits, readings }) => {
    const group = readings.find(({ separator }) => separator === 'group');
    return group && assumedBy(group, digits);
  });
  return open.length < column.length ? unanimous(asGroup) : undefined;
}

/** The decimal sign of each column of a table: its own, else that of the table, else that of the language. */
export function decimalSigns(
  columns: readonly (readonly Quantity[])[],
  language: NumberFormat,
): readonly DecimalSign[] {
  const own = columns.map(signOf);
  const shared = unanimous(own) ?? language.decimal;
  return own.map((sign) => sign ?? shared);
}

/** The quantity with the one reading of its numeral that this decimal sign allows. */
export function readWith(quantity: Quantity, sign: DecimalSign): Quantity {
  const { readings, digits } = quantity;
  return {
    ...quantity,
    readings: [readings.find((one) => (assumedBy(one, digits) ?? sign) === sign) ?? readings[0]],
  };
}
