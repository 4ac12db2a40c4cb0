import * as v from 'valibot';
import type { Output } from '../../documents/schema/decode.ts';
import { momentSchema, spanSchema, wholeSchema } from '../../documents/schema/values.ts';
import { CLAIM_KINDS, OPERAND_ROLES } from '../../engine/claim/claim.ts';
import { findingSchema } from './explanation-schema.ts';

const figureRoleSchema = v.union([v.picklist(OPERAND_ROLES), v.literal('stated')], 'the role of a figure');
/** What a figure does in a claim: an operand, or the figure that is stated to compare with. */
export type FigureRole = Output<typeof figureRoleSchema>;

/** A figure as a person typed it, with the language whose decimal and thousands signs it follows: `1.947,3 tỷ` in `vi`. */
const typedFigure = { role: figureRoleSchema, typed: v.string(), language: v.string() };
const typedFigureSchema = v.object(typedFigure);
export type TypedFigure = Output<typeof typedFigureSchema>;

/** What a person changes in a claim. */
const correctionSchema = v.variant('type', [
  /**
   * Another figure in the place of the one at `start` (an offset of its numeral, as in the record); with `start` null, for a
   * figure that the text does not print: the plan, last year's level.
   */
  v.object({ type: v.literal('figure'), start: v.nullable(wholeSchema), ...typedFigure }),
  /** The stated percentage taken as the level that was reached (`bằng 104%`), or as what lies beyond it (`vượt 4%`). */
  v.object({ type: v.literal('reading'), says: v.picklist(['level', 'excess']) }),
]);
export type Correction = Output<typeof correctionSchema>;

/**
 * The corrections of a claim, in the order in which they were made, what comes of them, who made them and why (`Signed`).
 * Version 1 wrote down neither who nor why.
 */
export const byHandSchema = v.object({
  corrections: v.array(correctionSchema),
  /** What the claim would be with them. It is said beside what is printed, and never in its place. */
  finding: findingSchema,
  by: v.optional(v.string(), ''),
  at: v.optional(v.nullable(momentSchema), null),
  /** In the person's own words; may be empty. */
  why: v.optional(v.string(), ''),
});
export type ByHand = Output<typeof byHandSchema>;

/** A claim whose figures a person named one by one. */
const namedClaimSchema = v.object({ kind: v.picklist(CLAIM_KINDS), figures: v.array(typedFigureSchema) });
export type NamedClaim = Output<typeof namedClaimSchema>;

/** How a claim came to be in the evidence. Spans are offsets of the audited text. */
export const originSchema = v.variant('type', [
  /** The engine found it. */
  v.object({ type: v.literal('read') }),
  /** It was found in what a person selected, with less asked of the words around. */
  v.object({ type: v.literal('selected'), selection: spanSchema }),
  /** A person selected a passage and named its figures. */
  v.object({ type: v.literal('named'), selection: spanSchema, claim: namedClaimSchema }),
]);
export type Origin = Output<typeof originSchema>;
