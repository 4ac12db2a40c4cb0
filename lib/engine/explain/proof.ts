import type { Check } from '../check/check.ts';
import { rational } from '../quantity/rational.ts';
import type { Figure, Phrase } from './explanation.ts';
import { numberFigure, statedFigure } from './figures.ts';

/** A numeral as the text would write it, with the unit of the stated figure. */
const written = (numeral: string, like: Figure | undefined): Figure => ({
  value: numeral.replace(',', '.'),
  endless: false,
  unit: like?.unit ?? '',
});

/** Why it is sure that the figures belong together, in a sentence; nothing where nothing is said against them. */
export function proofPhrase(check: Check): readonly Phrase[] {
  const { proof } = check;
  switch (proof?.by) {
    case undefined:
      return [];
    case 'tight-form':
    case 'all-but-one':
    case 'near-miss':
    case 'other-label':
      return [{ key: `proof.${proof.by}`, args: {} }];
    case 'siblings':
      return [{ key: 'proof.siblings', args: { count: numberFigure(rational(proof.fitting)) } }];
    case 'one-slip':
      return [{ key: 'proof.one-slip', args: { figure: written(proof.written, statedFigure(check)) } }];
  }
}
