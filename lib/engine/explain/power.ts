import type { Check } from '../check/check.ts';
import { HUNDRED, type Rational, rational, toFixed, toTruncated } from '../quantity/rational.ts';
import type { Figure, Phrase } from './explanation.ts';
import { numberFigure, statedFigure } from './figures.ts';

/** Cut off and not rounded, so that all but one is never shown as 100%. */
const shareFigure = (share: Rational): Figure => ({
  value: toTruncated(share, share.d === 1n ? 0 : 1),
  endless: false,
  unit: '%',
});

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
