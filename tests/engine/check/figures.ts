import type { ChangeClaim, Levels } from '../../../lib/engine/claim/claim.ts';
import { readNumeral } from '../../../lib/engine/quantity/numeral.ts';
import type { Quantity } from '../../../lib/engine/quantity/quantity.ts';
import { ONE } from '../../../lib/engine/quantity/rational.ts';

/** A figure that stands by itself, counted where nothing else is said. */
export function figure(digits: string, more: Partial<Quantity> = {}): Quantity {
  const [reading] = readNumeral(digits, { decimal: '.', blankGroups: false });
  if (reading === undefined) throw new Error(`${digits} is no number`);
  const span = { start: 0, end: digits.length };
  return {
    ...span,
    nature: 'count',
    numeral: span,
    digits,
    sign: '',
    readings: [reading],
    scale: ONE,
    prefix: '',
    unit: '',
    measure: '',
    money: false,
    hedge: undefined,
    addends: [],
    slashed: false,
    ...more,
  };
}

export const percent = (digits: string, more: Partial<Quantity> = {}): Quantity =>
  figure(digits, { nature: 'percent', unit: '%', measure: '%', ...more });

/** What every claim has, whatever its kind. */
export const FOUND = { start: 0, end: 0, rule: 'test', certainty: 'sure' } as const;

export const change = (
  levels: Levels,
  stated: Quantity,
  direction: ChangeClaim['direction'] = 'rise',
): ChangeClaim => ({
  ...FOUND,
  kind: 'change',
  levels,
  stated,
  direction,
  measures: 'growth',
});
