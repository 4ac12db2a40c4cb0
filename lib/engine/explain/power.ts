import type { Check } from '../check/check.ts';
import { HUNDRED, type Rational, rational, toFixed, ZERO } from '../quantity/rational.ts';
import type { Figure, Phrase } from './explanation.ts';
import { numberFigure, statedFigure } from './figures.ts';

/** Rounded, with as many decimals as it takes that all but one is not shown as 100%, nor one as nothing. */
function shareFigure(share: Rational): Figure {
  let decimals = share.d === 1n ? 0 : 1;
  while ([ZERO, HUNDRED].some((end) => toFixed(share, decimals) === toFixed(end, decimals))) decimals++;
  return { value: toFixed(share, decimals), endless: false, unit: '%' };
}

/** How sharp the check was, in a sentence; nothing where no figure is stated to compare with. */
export function powerPhrase(check: Check): Phrase | null {
  const { power } = check;
  const stated = statedFigure(check);
  if (power === undefined || stated === undefined) return null;
  if (power.type === 'tentative') return { key: 'power.tentative', args: {} };
  const { low, high, decimals, wrong, caught } = power;
  const figure = (value: Rational): Figure => ({ ...stated, value: toFixed(value, decimals) });
  // Unit words stand once, behind the second end.
  const first = stated.unit === '%' ? figure(low) : { ...figure(low), unit: '' };
  const ends = { low: first, high: figure(high) };
  if (caught === wrong) return { key: 'power.all', args: ends };
  if (caught === 0n) return { key: 'power.none', args: ends };
  const [all, some] = [rational(wrong), rational(caught)];
  return {
    key: 'power.some',
    args: {
      ...ends,
      wrong: numberFigure(all),
      caught: numberFigure(some),
      share: shareFigure(some.div(all).mul(HUNDRED)),
    },
  };
}
