import { type Item, isAmount, isQuantity } from '../claim/items.ts';
import { type Role, roleOf } from '../claim/role.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Surroundings } from './surroundings.ts';

/** An amount that a percentage may have been worked out from. */
export interface Figure {
  readonly quantity: Quantity;
  /** Its nominal value, scale included; as a double, for trying only. */
  readonly value: number;
  readonly role: Role;
  /** How many sentences before the one of the percentage it stands. */
  readonly apart: number;
  /** How many items lie between it and the percentage; in its sentence only. */
  readonly away: number;
}

/** A bare number that is a year as likely as not. */
const isYearLike = ({
  measure,
  money,
  scale,
  readings: [{ decimals, separator, value }],
}: Quantity): boolean =>
  measure === '' &&
  !money &&
  decimals === 0 &&
  separator === 'none' &&
  scale.equals(1) &&
  value.gte(1900) &&
  value.lte(2100);

function figuresOf(items: readonly Item[], apart: number, at: number): readonly Figure[] {
  return items.flatMap((item, k): readonly Figure[] => {
    if (!isQuantity(item)) return [];
    const { quantity } = item;
    const isFigure =
      isAmount(item) || (quantity.slashed && (quantity.nature === 'count' || quantity.nature === 'measured'));
    if (!isFigure || isYearLike(quantity)) return [];
    const value = quantity.readings[0].value.mul(quantity.scale).valueOf();
    return value > 0 ? [{ quantity, value, role: roleOf(items, k), apart, away: Math.abs(k - at) }] : [];
  });
}

/** The amounts of the sentence of the percentage at `at` and of those before it, the nearest sentence first. */
export const figuresAround = (at: number, { items, earlier }: Surroundings): readonly Figure[] => [
  ...figuresOf(items, 0, at),
  ...earlier.toReversed().flatMap((sentence, i) => figuresOf(sentence, i + 1, Number.POSITIVE_INFINITY)),
];
