import type { Reason } from '../check/undecidable.ts';
import type { OperandRole } from '../claim/claim.ts';
import type { NumeralReading } from '../quantity/numeral.ts';
import type { Nature } from '../quantity/quantity.ts';
import type { RoundingMode } from '../quantity/rounding.ts';

/** An exact number: a decimal string with a point, or, where its decimals never end, a fraction in lowest terms: `2330/23`. */
export type Exact = string;

/** A figure as exact as the text lets it be: its nominal value and the ends of all that it may stand for. */
export interface ExactRange {
  readonly value: Exact;
  readonly low: Exact;
  readonly high: Exact;
}

/** How a claim was worked out, so that another person can do it again with pen and paper. Plain JSON. */
export interface WorkingRecord {
  /** In roles: `part ÷ whole × 100`; nothing where nothing could be worked out. */
  readonly formula: string | null;
  /** Why the operands are as precise as they are: the `precision` of the reading that the verdict rests on. */
  readonly reading: string;
  readonly operands: readonly OperandWorking[];
  readonly stated: StatedWorking | null;
  /** What the formula gives: of the operands' values, and of the ends of what they may stand for. */
  readonly recomputed: (ExactRange & { readonly scale: Exact }) | null;
  /** The rounding that was allowed for: to nearest (either way of a half), or the one mode that had to be assumed. */
  readonly rounding: 'nearest' | RoundingMode;
  /** Why the claim was read and yet cannot be judged. */
  readonly undecidable: Reason | null;
  readonly power: PowerRecord | null;
}

export interface OperandWorking extends ExactRange {
  readonly role: OperandRole;
  /** Where its numeral stands in the audited text; of a sum, from the first of its numerals to the last. */
  readonly start: number;
  readonly end: number;
  readonly nature: Nature;
  /** The numeral as a decimal string; times `scale`, it is `value`. */
  readonly numeral: string;
  readonly scale: Exact;
  /** What a separator in it was taken for. */
  readonly separator: NumeralReading['separator'];
  readonly hedge: HedgeWorking | null;
}

/** How far below and above a hedge lets the value lie, as fractions of it. */
export interface HedgeWorking {
  readonly below: Exact;
  readonly above: Exact;
}

/** The window that the recomputed figure is compared with, in the unit of the stated one; both ends belong to it. */
export interface StatedWorking extends ExactRange {
  readonly separator: NumeralReading['separator'];
  readonly hedge: HedgeWorking | null;
}

/** How many wrong figures there are from `low` to `high`, and how many would have been caught; see docs/verdicts.md. */
export type PowerRecord =
  | { readonly type: 'tentative' }
  | {
      readonly type: 'counted';
      readonly low: Exact;
      readonly high: Exact;
      readonly wrong: string;
      readonly caught: string;
      /** caught ÷ wrong */
      readonly power: Exact;
    };
