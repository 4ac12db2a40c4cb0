import * as v from 'valibot';
import type { Output } from '../../documents/schema/decode.ts';
import type { Finding } from '../../engine/finding.ts';
import { decisionTypeSchema } from './decision.ts';
import { explanationSchema } from './explanation-schema.ts';
import { recordSchema } from './record-schema.ts';

/** What is shown on a page of what a person made of a claim beside it. */
export const decidedSchema = v.object({
  type: v.nullable(decisionTypeSchema),
  /** In the person's own words; mostly empty. */
  note: v.string(),
  /** Another figure was typed for one of its own. */
  isTyped: v.boolean(),
});
export type Decided = Output<typeof decidedSchema>;

/** A finding as a page shows it, with what a person made of it on this device. */
export interface ShownFinding extends Finding {
  readonly decided?: Decided | null | undefined;
}

export const shownFindingSchema: v.GenericSchema<unknown, ShownFinding> = v.object({
  record: recordSchema,
  explanation: explanationSchema,
  decided: v.optional(v.nullable(decidedSchema)),
});
