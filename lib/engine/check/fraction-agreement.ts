import type { FractionClaim } from '../claim/claim.ts';
import { exactly, type Interval, scaledBy } from '../quantity/interval.ts';
import type { NumeralReading } from '../quantity/numeral.ts';
import { hedgedIntervalOf, sideOf } from '../quantity/quantity.ts';
import { HUNDRED, maxOf, rational } from '../quantity/rational.ts';
import { type Agreement, gapOf } from './agreement.ts';

/** A fraction in words fits a percentage within this part of its size … */
const FITS = rational('0.1');
/** … and is at odds with one that is farther off than this. */
const AT_ODDS = rational('0.25');

/**
 * How a fraction in words agrees with the percentage beside it: `one in five (18%)` does. A hedge lets it be off on the
 * side that it names only, and a bound is broken on the other one: `more than half (48%)`.
 */
export function fractionAgreement({ part, stated }: FractionClaim, numeral: NumeralReading): Agreement {
  const percentage: Interval = hedgedIntervalOf(stated, numeral);
  const [fraction] = part.readings;
  const { low: value } = scaledBy(exactly(fraction.value), HUNDRED);
  const { below, above } = gapOf(percentage, { ...fraction, value });
  const side = part.hedge === undefined ? 'both' : sideOf(part.hedge);
  const wrong = side === 'above' ? below : side === 'below' ? above : rational(0);
  const isBound = part.hedge?.says === 'bound';
  if (isBound && wrong.gt(0)) return { agrees: 'bound-broken' };
  const off = maxOf(below, above);
  if (wrong.equals(0) && off.lte(FITS)) return { agrees: 'exactly' };
  return isBound || off.lte(AT_ODDS) ? { agrees: 'loosely', reason: 'loose-hedge' } : { agrees: 'not' };
}
