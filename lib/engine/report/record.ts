import type { Verdict } from '../check/verdict.ts';
import type { ClaimKind, OperandRole } from '../claim/claim.ts';
import type { RoundingMode } from '../quantity/rounding.ts';

/**
 * The interchange record: one object per claim, the same in the extension, the exports and the command line.
 * It is plain JSON. Offsets are UTF-16 code units of the audited text, end exclusive. What the text states stands as
 * decimal strings with a point; what is recomputed is a JSON number nearest to the exact rational.
 */
export interface ClaimRecord {
  readonly kind: ClaimKind;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly operands: readonly OperandRecord[];
  readonly stated: StatedRecord | null;
  readonly computed: ComputedRecord | null;
  readonly verdict: Verdict;
  /** The rounding mode that had to be assumed, where it was not rounding to nearest. */
  readonly mode: RoundingMode | null;
  readonly repairs: readonly RepairRecord[];
  /** `language/detector.shape`, for example `vi/ratio.slash`. */
  readonly rule: string;
  /** The names of the row and the column that the stated figure stands in, where it stands in a table that has them. */
  readonly cell?: CellRecord;
}

/** Empty where the row or the column has no name. */
export interface CellRecord {
  readonly row: string;
  readonly column: string;
}

export interface OperandRecord {
  readonly role: OperandRole;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** `low` and `high` bound the values that, rounded to nearest, would be written as `value`. */
export interface StatedRecord {
  readonly value: string;
  readonly decimals: number;
  readonly unit: string;
  readonly low: string;
  readonly high: string;
  /** Where its numeral stands in the audited text. */
  readonly start: number;
  readonly end: number;
}

export interface ComputedRecord {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** A single edit of the text after which the figures would agree. */
export interface RepairRecord {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}
