import type { NumeralReading } from '../quantity/numeral.ts';
import { HUNDRED, type Rational, rational } from '../quantity/rational.ts';
import { withinOneUnit } from '../quantity/rounding.ts';
import { wholeNumbersWithin } from './counts.ts';
import type { Recomputed } from './recompute.ts';

/**
 * The GRIM test (Brown and Heathers 2017, doi:10.1177/1948550616673876): of a whole number of things only some
 * percentages can be written. Returns the whole-number parts of `whole` that are written as `stated` under any rounding
 * mode, with the nearest one as value; nothing where there is none. It can fail only of wholes of less than half a
 * hundred for every unit of the last place (50 without decimals, 500 with one): of larger ones every percentage fits.
 */
export function partsOf(whole: Rational, stated: NumeralReading): Recomputed | undefined {
  const share = (percentage: Rational): Rational => percentage.mul(whole).div(HUNDRED);
  const nearest = share(stated.value).round();
  const window = withinOneUnit(stated.value, stated.decimals);
  const run = wholeNumbersWithin(share(window.low), share(window.high));
  if (run === undefined) return undefined;
  return {
    value: rational(nearest.n).mul(nearest.s),
    interval: { low: rational(run.low), high: rational(run.high) },
  };
}
