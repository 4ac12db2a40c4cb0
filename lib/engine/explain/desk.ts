import type { Check } from '../check/check.ts';
import type { OperandRole } from '../claim/claim.ts';
import { type Quantity, unitWords } from '../quantity/quantity.ts';
import type { Rational } from '../quantity/rational.ts';
import type { Figure, Sign, Term } from './explanation.ts';
import { numberFigure, operandFigure } from './figures.ts';

export const sign = (of: Sign): Term => ({ sign: of });
export const plain = (figure: Figure): Term => ({ figure });
export const result = (figure: Figure): Term => ({ figure, decisive: true });

/** What the lines of one check are made of. */
export interface Desk {
  readonly operand: (role: OperandRole, quantity: Quantity) => Term;
  /** The nominal value, scale included. */
  readonly value: (quantity: Quantity) => Rational;
  /** A worked-out amount in the scale and unit of an operand. */
  readonly amount: (value: Rational, like: Quantity) => Figure;
}

export function deskOf({ reading }: Check): Desk {
  const amountOf = (quantity: Quantity) => {
    const amount = reading.amounts.get(quantity);
    if (amount === undefined) throw new Error('an operand is not in its own reading');
    return amount;
  };
  return {
    operand: (role, quantity) => ({ figure: operandFigure(quantity, amountOf(quantity)), role }),
    value: (quantity) => amountOf(quantity).value,
    amount: (value, like) => ({
      ...numberFigure(
        value.div(amountOf(like).scale),
        like.nature === 'percent' ? '%' : like.nature === 'count' ? '' : unitWords(like),
      ),
      ...(like.prefix !== '' && { prefix: like.prefix }),
    }),
  };
}
