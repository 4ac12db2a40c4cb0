import type { Quantity } from '../quantity/quantity.ts';
import type { Rational } from '../quantity/rational.ts';
import type { Span } from '../text/span.ts';

export const TENSION_KINDS = ['targets-missed', 'two-values', 'parts-exceed'] as const;
export type TensionKind = (typeof TENSION_KINDS)[number];

/** A place of the normalised text that a tension quotes, with the figures that matter in it, in reading order. */
export interface Place extends Span {
  readonly figures: readonly Quantity[];
}

/**
 * Two places of one article that cannot both hold. `rule` names the detector and the shape that it saw:
 * `targets-missed.giver`.
 */
export type Tension = { readonly rule: string } & (
  | {
      /** All targets that somebody set are said to be met, and one figure is below what the same giver set. */
      readonly kind: 'targets-missed';
      readonly every: Place;
      readonly missed: Place;
      /** The percentage of the target that was reached. */
      readonly reached: Quantity;
    }
  | {
      /** One thing, named alike, is printed with two values that look like one and a slip of it. */
      readonly kind: 'two-values';
      readonly first: Place;
      readonly second: Place;
      readonly values: readonly [Quantity, Quantity];
    }
  | {
      /** Parts that share no member come to more than their whole; without a printed total, to more than 100%. */
      readonly kind: 'parts-exceed';
      /** The total, or, without one, the first share. */
      readonly first: Place;
      readonly second: Place;
      readonly total: Quantity | undefined;
      /** What the parts come to: in the unit of the total, or in per cent. */
      readonly sum: Rational;
    }
);
