import type { ClaimKind, OperandRole } from '../../engine/claim/claim.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Span } from '../../engine/text/span.ts';
import type { Signed } from './decision.ts';

/** What a figure does in a claim: an operand, or the figure that is stated to compare with. */
export type FigureRole = OperandRole | 'stated';

/** A figure as a person typed it, with the language whose decimal and thousands signs it follows: `1.947,3 tỷ` in `vi`. */
export interface TypedFigure {
  readonly role: FigureRole;
  readonly typed: string;
  readonly language: string;
}

/** What a person changes in a claim. */
export type Correction =
  /**
   * Another figure in the place of the one at `start` (an offset of its numeral, as in the record); with `start` null, for a
   * figure that the text does not print: the plan, last year's level.
   */
  | ({ readonly type: 'figure'; readonly start: number | null } & TypedFigure)
  /** The stated percentage taken as the level that was reached (`bằng 104%`), or as what lies beyond it (`vượt 4%`). */
  | { readonly type: 'reading'; readonly says: 'level' | 'excess' };

/** The corrections of a claim, in the order in which they were made, what comes of them, who made them and why. */
export interface ByHand extends Signed {
  readonly corrections: readonly Correction[];
  /** What the claim would be with them. It is said beside what is printed, and never in its place. */
  readonly finding: Finding;
  /** In the person's own words; may be empty. */
  readonly why: string;
}

/** A claim whose figures a person named one by one. */
export interface NamedClaim {
  readonly kind: ClaimKind;
  readonly figures: readonly TypedFigure[];
}

/** How a claim came to be in the evidence. Spans are offsets of the audited text. */
export type Origin =
  /** The engine found it. */
  | { readonly type: 'read' }
  /** It was found in what a person selected, with less asked of the words around. */
  | { readonly type: 'selected'; readonly selection: Span }
  /** A person selected a passage and named its figures. */
  | { readonly type: 'named'; readonly selection: Span; readonly claim: NamedClaim };
