import type { Quantity } from '../quantity/quantity.ts';
import type { Claim } from './claim.ts';
import { operandsOf, statedOf } from './operand.ts';

/** A sum is the figures that it is made of. */
const figuresOf = (quantity: Quantity): readonly Quantity[] =>
  quantity.addends.length === 0 ? [quantity] : quantity.addends;

/** Whether every figure of a claim stands at a place of its own: none is both the part and the whole. */
export function hasDistinctFigures(claim: Claim): boolean {
  const stated = statedOf(claim);
  const quantities = [...(stated ? [stated] : []), ...operandsOf(claim).map(({ quantity }) => quantity)];
  const places = quantities.flatMap(figuresOf).map(({ numeral }) => numeral.start);
  return new Set(places).size === places.length;
}
