import type { NumeralReading } from '../quantity/numeral.ts';
import { HUNDRED, type Rational, rational, unitOfLastPlace } from '../quantity/rational.ts';
import type { Recomputed } from './recompute.ts';

/**
 * The GRIM test (Brown and Heathers 2017, doi:10.1177/1948550616673876): of a whole number of things only some
 * percentages can be written. Returns the whole-number parts of `whole` that are written as `stated` under any rounding
 * mode, with the nearest one as value; nothing where there is none.
 */
export function partsOf(whole: Rational, stated: NumeralReading): Recomputed | undefined {
  const step = unitOfLastPlace(stated.decimals);
  const share = (percentage: Rational): Rational => percentage.mul(whole).div(HUNDRED);
  const nearest = share(stated.value).round();
  const low = share(stated.value.sub(step)).floor().add(1);
  const high = share(stated.value.add(step)).ceil().sub(1);
  if (low.gt(high)) return undefined;
  return { value: rational(nearest.n).mul(nearest.s), interval: { low, high } };
}
