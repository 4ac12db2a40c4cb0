import type { Check } from '../check/check.ts';
import type { OperandRole } from '../claim/claim.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { HUNDRED, type Rational } from '../quantity/rational.ts';
import { type Desk, plain, result, sign } from './desk.ts';
import type { WorkingLine } from './explanation.ts';
import { derivedFigures, numberFigure } from './figures.ts';

/** The sum behind a derived figure: `1,947.272 ÷ 1.84 ≈ 1,058`. */
export function derivedLines(check: Check, desk: Desk): readonly WorkingLine[] {
  const { claim, derived, reading } = check;
  if (derived === undefined || reading.stated === undefined) return [];
  const percentage = reading.stated.value;
  const total = [sign('≈'), result(derivedFigures(derived).value)];
  const divideBy = (role: OperandRole, quantity: Quantity, factor: Rational): WorkingLine => [
    desk.operand(role, quantity),
    sign('÷'),
    plain(numberFigure(factor.div(HUNDRED))),
    ...total,
  ];
  switch (claim.kind) {
    case 'attainment':
      return [
        divideBy('actual', claim.actual, claim.measures === 'excess' ? HUNDRED.add(percentage) : percentage),
      ];
    case 'change':
      if (claim.levels.known === 'delta') return [divideBy('delta', claim.levels.delta, percentage)];
      if (claim.levels.known !== 'after') return [];
      return [
        divideBy(
          'after',
          claim.levels.after,
          claim.direction === 'fall' ? HUNDRED.sub(percentage) : HUNDRED.add(percentage),
        ),
      ];
    case 'points': {
      const change = plain(numberFigure(percentage, 'points'));
      return [
        [desk.operand('after', claim.after), sign(claim.direction === 'fall' ? '+' : '−'), change, ...total],
      ];
    }
    case 'multiple': {
      const factor = plain(numberFigure(percentage));
      return [
        [desk.operand('after', claim.after), sign(claim.direction === 'fall' ? '×' : '÷'), factor, ...total],
      ];
    }
    case 'ratio':
    case 'quota':
    case 'share':
    case 'breakdown':
      return [];
  }
}
