import * as v from 'valibot';
import type { Output } from '../../documents/schema/decode.ts';
import { momentSchema } from '../../documents/schema/values.ts';

/** Who said something, and when. */
export interface Signed {
  /** The name that the person goes by; empty where none was given. */
  readonly by: string;
  /** ISO 8601, UTC; nothing where an earlier version did not note it. */
  readonly at: string | null;
}

export const DECISIONS = [
  /** The finding holds. */
  'confirmed',
  /** It is left aside. */
  'dismissed',
  /** The figures have to be asked for elsewhere before anything is said. */
  'needs-source',
] as const;
export type DecisionType = (typeof DECISIONS)[number];

export const decisionTypeSchema = v.picklist(DECISIONS);

/** What a person decided of a claim, when, and why. Version 1 did not write down by whom, and often not why. */
export const decisionSchema = v.object({
  type: decisionTypeSchema,
  at: momentSchema,
  by: v.optional(v.string(), ''),
  /** In the person's own words; may be empty. */
  reason: v.optional(v.string(), ''),
});
export type Decision = Output<typeof decisionSchema>;
