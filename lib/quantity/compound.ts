import type { NumeralReading } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import type { QuantityMatch } from './quantity-match.ts';
import { exactDecimals, ONE, type Rational, toFixed } from './rational.ts';

const sum = (big: NumeralReading, small: NumeralReading, step: Rational): NumeralReading | undefined => {
  const value = big.value.add(small.value.mul(step));
  const decimals = exactDecimals(step.div(10n ** BigInt(small.decimals)));
  if (decimals === undefined || value.sub(big.value).gte(ONE)) return undefined;
  return { value, decimals, written: toFixed(value, decimals), separator: 'none' };
};

function join(big: Quantity, small: Quantity): Quantity | undefined {
  if (big.nature !== 'measured' || small.nature !== 'measured' || small.hedge !== undefined) return undefined;
  if (!small.scale.lt(big.scale) || big.measure !== '' || big.readings[0].decimals > 0) return undefined;
  const reading = sum(big.readings[0], small.readings[0], small.scale.div(big.scale));
  return reading && { ...big, end: small.end, readings: [reading], unit: big.unit, measure: small.measure };
}

/** `206 tỷ 541 triệu` is one amount of 206.541 tỷ. */
export function joinCompounds(found: readonly QuantityMatch[]): readonly QuantityMatch[] {
  const joined: QuantityMatch[] = [];
  for (const match of found) {
    const previous = joined.at(-1);
    const quantity =
      previous !== undefined && previous.to === match.from
        ? join(previous.quantity, match.quantity)
        : undefined;
    if (previous === undefined || quantity === undefined) joined.push(match);
    else joined[joined.length - 1] = { quantity, from: previous.from, to: match.to };
  }
  return joined;
}
