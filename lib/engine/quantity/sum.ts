import type { Quantity } from './quantity.ts';
import { ONE, toFixed } from './rational.ts';

/**
 * The sum of figures of one kind as one quantity, each taken at its likeliest reading: `9 xe điện, 101 xe CNG` is 110.
 * Nothing where they are of different natures or scales.
 */
export function sumOf(addends: readonly Quantity[]): Quantity | undefined {
  const [first, ...others] = addends;
  if (first === undefined || others.length === 0) return undefined;
  const isAlike = others.every((other) => other.nature === first.nature && other.scale.equals(first.scale));
  if (!isAlike) return undefined;
  const decimals = Math.max(...addends.map((addend) => addend.readings[0].decimals));
  const value = others.reduce((sum, other) => sum.add(other.readings[0].value), first.readings[0].value);
  const last = others.at(-1) ?? first;
  return {
    ...first,
    start: Math.min(...addends.map((addend) => addend.start)),
    end: Math.max(...addends.map((addend) => addend.end)),
    numeral: { start: first.numeral.start, end: last.numeral.end },
    digits: '',
    readings: [{ value, decimals, written: toFixed(value, decimals), separator: 'none' }],
    scale: first.scale.equals(ONE) ? ONE : first.scale,
    hedge: addends.find((addend) => addend.hedge !== undefined)?.hedge,
    addends,
  };
}
