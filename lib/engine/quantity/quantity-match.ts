import type { Quantity } from './quantity.ts';

/** A quantity and the tokens it takes, `from` to `to` (exclusive). */
export interface QuantityMatch {
  readonly quantity: Quantity;
  readonly from: number;
  readonly to: number;
}
