import type { NumberFormat } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import { readNumeral } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import { ONE } from './rational.ts';

/** A numeral that stands by itself, in a cell or in a field, with the sign before it. */
export interface BareNumeral {
  /** All of it, with its sign where that is part of it. */
  readonly span: Span;
  /** The digits and their separators only. */
  readonly numeral: Span;
  readonly digits: string;
  readonly sign: Quantity['sign'];
}

/** It as a quantity, also where it could be a year or a code in a sentence; nothing where it is no number. */
export function bareQuantity(
  { span, numeral, digits, sign }: BareNumeral,
  format: NumberFormat,
): Quantity | undefined {
  const [first, ...others] = readNumeral(digits, format);
  if (first === undefined) return undefined;
  return {
    ...span,
    nature: first.decimals > 0 ? 'measured' : 'count',
    numeral,
    digits,
    sign,
    readings: [first, ...others],
    scale: ONE,
    prefix: '',
    unit: '',
    measure: '',
    money: false,
    hedge: undefined,
    addends: [],
    slashed: false,
  };
}
