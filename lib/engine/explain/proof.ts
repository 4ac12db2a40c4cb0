import type { Check } from '../check/check.ts';
import { rational } from '../quantity/rational.ts';
import type { Figure, Phrase } from './explanation.ts';
import { numberFigure, statedFigure } from './figures.ts';

/** A numeral as the text would write it, with the unit of the stated figure. */
const written = (numeral: string, check: Check): Figure => ({
  value: decimalIn(numeral, Math.abs(check.recomputed?.value.valueOf() ?? 0)),
  endless: false,
  unit: statedFigure(check)?.unit ?? '',
});

/** The decimal of a numeral whose last sign may part decimals or thousands: whichever comes nearer to what was recomputed. */
function decimalIn(numeral: string, meant: number): string {
  const digits = numeral.replaceAll(/[^\p{N}]/gu, '');
  const last = /[.,](?=\p{N}+$)/u.exec(numeral)?.index;
  if (last === undefined) return digits;
  const decimals = numeral.length - last - 1;
  const parted = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  const away = (value: string): number => Math.abs(Number(value) - meant);
  return away(digits) < away(parted) ? digits : parted;
}

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
      return [{ key: 'proof.one-slip', args: { figure: written(proof.written, check) } }];
  }
}
