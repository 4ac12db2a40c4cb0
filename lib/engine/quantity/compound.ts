import type { Lexicon } from '../languages/lexicon.ts';
import type { NumeralReading } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import type { QuantityMatch } from './quantity-match.ts';
import { exactDecimals, ONE, type Rational, rational, toFixed, unitOfLastPlace } from './rational.ts';

/** The small figure in the scale of the big one; nothing where it reaches into digits that the big one has written. */
function sum(big: NumeralReading, small: NumeralReading, step: Rational): NumeralReading | undefined {
  const value = big.value.add(small.value.mul(step));
  const decimals = exactDecimals(step.div(10n ** BigInt(small.decimals)));
  if (decimals === undefined || value.sub(big.value).gte(unitOfLastPlace(big.decimals))) return undefined;
  return { value, decimals, written: toFixed(value, decimals), separator: 'none' };
}

/** `1 tỷ 206` is a `sum` of two figures, a figure with decimals of its own (`1,2 tỷ 3`) is none. */
const isWhole = ({ decimals, separator }: NumeralReading): boolean => decimals === 0 || separator === 'none';

/** `1 tỷ 2`: a digit alone behind a scale counts tenths of it, where the language says so and nothing follows. */
function stepOf(big: Quantity, small: Quantity, lone: 'units' | 'tenths'): Rational | undefined {
  if (small.nature !== 'count' || !small.scale.equals(ONE)) return small.scale.div(big.scale);
  const isAlone = small.unit === '' && small.measure === '';
  if (/^[1-9]$/u.test(small.digits)) return isAlone && lone === 'tenths' ? rational('1/10') : undefined;
  return /^[0-9]{3}$/u.test(small.digits) ? ONE.div(big.scale) : undefined;
}

function join(big: Quantity, small: Quantity, lone: 'units' | 'tenths'): Quantity | undefined {
  const isAmount = small.nature === 'measured' || small.nature === 'count';
  if (big.nature !== 'measured' || !isAmount || small.hedge !== undefined || small.prefix !== '')
    return undefined;
  // `Rp206 miliar 541 juta`: the currency before the first stands for both.
  const isPaid = big.prefix !== '' && small.measure === '';
  const isOne = big.measure === '' || big.measure === small.measure || isPaid;
  if (!isOne || !small.scale.lt(big.scale) || !isWhole(big.readings[0])) return undefined;
  const step = stepOf(big, small, lone);
  const reading = step && sum(big.readings[0], small.readings[0], step);
  return (
    reading && {
      ...big,
      end: small.end,
      readings: [reading],
      unit: big.unit,
      measure: small.measure || big.measure,
    }
  );
}

/** Two figures side by side that do not make one: `2 giờ 30 phút` may be a time, and neither of them is the whole. */
const areOne = (a: Quantity, b: Quantity): boolean =>
  a.nature === 'measured' && b.nature === 'measured' && a.scale.lte(ONE) && b.scale.lte(ONE);

/** `206 tỷ 541 triệu` is one amount of 206.541 tỷ. */
export function joinCompounds(found: readonly QuantityMatch[], lexicon: Lexicon): readonly QuantityMatch[] {
  if (found.length < 2) return found;
  const { loneDigit } = lexicon.language.numberWords;
  const joined: QuantityMatch[] = [];
  const halves = new Set<QuantityMatch>();
  for (const match of found) {
    const previous = joined.at(-1);
    const quantity =
      previous?.to === match.from ? join(previous.quantity, match.quantity, loneDigit) : undefined;
    if (previous !== undefined && quantity !== undefined)
      joined[joined.length - 1] = { quantity, from: previous.from, to: match.to };
    else {
      if (previous?.to === match.from && areOne(previous.quantity, match.quantity)) {
        halves.add(previous);
        halves.add(match);
      }
      joined.push(match);
    }
  }
  return joined.filter((match) => !halves.has(match));
}
