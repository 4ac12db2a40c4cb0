import type { Check } from '../check/check.ts';
import type { Derived } from '../check/derive.ts';
import type { Amount } from '../check/readings.ts';
import { isAmountOfChange, statedOf } from '../claim/operand.ts';
import { type Quantity, unitWords } from '../quantity/quantity.ts';
import { exactDecimals, type Rational, rational, toFixed, toTruncated } from '../quantity/rational.ts';
import type { Figure } from './explanation.ts';

/** How many decimals of a number that never ends are shown before the ellipsis. */
const ENDLESS = 5;

/** A bare number: in full when that is short, else cut off with an ellipsis. */
export function numberFigure(value: Rational, unit = ''): Figure {
  const decimals = exactDecimals(value);
  if (decimals !== undefined && decimals <= ENDLESS)
    return { value: toFixed(value, decimals), endless: false, unit };
  return { value: toTruncated(value, ENDLESS), endless: true, unit };
}

export const roundedFigure = (value: Rational, decimals: number, unit: string): Figure => ({
  value: toFixed(value, decimals),
  endless: false,
  unit,
});

/** The unit that is shown: Recount's own word for points and factors, none for counts, else that of the text. */
function unitFor({ nature, unit }: Quantity): string {
  switch (nature) {
    case 'count':
    case 'fraction':
      return '';
    case 'percent':
      return '%';
    case 'measured':
      return unitWords({ nature, unit });
    case 'points':
    case 'times':
      return nature;
  }
}

/** A figure as the text prints it, read in the likeliest way. */
export const printedFigure = (quantity: Quantity): Figure => ({
  value: quantity.readings[0].written,
  endless: false,
  unit: unitFor(quantity),
  ...(quantity.prefix !== '' && { prefix: quantity.prefix }),
});

/** An operand as the text writes it; what is counted is left to the quote. */
export const operandFigure = (quantity: Quantity, amount: Amount): Figure => ({
  value: amount.numeral.written,
  endless: false,
  unit: unitFor(quantity),
  ...(quantity.prefix !== '' && { prefix: quantity.prefix }),
});

/** The figure that the text states, without its sign. */
export function statedFigure(check: Check): Figure | undefined {
  const quantity = statedOf(check.claim);
  const numeral = check.reading.stated;
  if (quantity === undefined || numeral === undefined) return undefined;
  return {
    value: numeral.written,
    endless: false,
    unit: unitFor(quantity),
    ...(quantity.prefix !== '' && { prefix: quantity.prefix }),
  };
}

/**
 * How many decimals of the recomputed figure tell it from the stated one: those of the text when it checks out, one
 * more where digits were rounded or cut, and as many as it takes where the figures differ.
 */
export function decimalsFor(check: Check): number {
  const stated = check.reading.stated;
  if (stated === undefined) return 1;
  switch (check.verdict) {
    case 'consistent':
      return stated.decimals;
    case 'rounded':
    case 'truncated':
      return stated.decimals + 1;
    default:
      return Math.max(1, stated.decimals);
  }
}

/** The recomputed percentage or points, signed, at the precision that matters. */
export function recomputedFigure(check: Check): Figure | undefined {
  if (check.recomputed === undefined) return undefined;
  const { value } = check.recomputed;
  const { claim } = check;
  if (claim.kind === 'breakdown' && claim.total !== undefined) {
    const { prefix, nature, unit } = claim.total;
    return { ...numberFigure(value, nature === 'count' ? '' : unit), ...(prefix !== '' && { prefix }) };
  }
  if (claim.kind === 'share' && claim.part === undefined) return numberFigure(value);
  if (claim.kind === 'breakdown') return numberFigure(value, '%');
  // Only a figure that checks out keeps the decimals of the text: elsewhere 88% is 88% and not 88.0%.
  const exact = check.verdict === 'consistent' ? undefined : exactDecimals(value);
  const decimals = Math.min(decimalsFor(check), exact ?? Number.POSITIVE_INFINITY);
  return roundedFigure(value, decimals, recomputedUnit(check));
}

/** `points` where the difference of two percentages is meant, the unit of a change that is stated as an amount, `%` else. */
export const recomputedUnit = ({ claim, verdict }: Check): string =>
  claim.kind === 'multiple'
    ? 'times'
    : claim.kind === 'change' && isAmountOfChange(claim)
      ? unitFor(claim.stated)
      : claim.kind === 'points' && (verdict === 'mislabelled' || claim.stated.nature === 'points')
        ? 'points'
        : '%';

export interface DerivedFigures {
  readonly value: Figure;
  readonly low: Figure;
  readonly high: Figure;
}

/** Decimals (negative: tens, hundreds …) such that the range spans at least two units of the last place. */
function decimalsOfRange(width: Rational): number {
  if (width.lte(0)) return 2;
  let decimals = 0;
  let unit = rational(1);
  while (unit.mul(2).gt(width) && decimals < 6) {
    unit = unit.div(10);
    decimals++;
  }
  return decimals;
}

/** A derived figure and its range, no more precise than the figures that it comes from. */
export function derivedFigures(derived: Derived): DerivedFigures {
  const { like, interval } = derived;
  const decimals = decimalsOfRange(interval.high.sub(interval.low));
  const figure = (value: Rational): Figure => ({
    value: toFixed(value, decimals),
    endless: false,
    unit: like.nature === 'percent' ? '%' : unitWords(like),
    ...(like.prefix !== '' && { prefix: like.prefix }),
  });
  return { value: figure(derived.value), low: figure(interval.low), high: figure(interval.high) };
}
