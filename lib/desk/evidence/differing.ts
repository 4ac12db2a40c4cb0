import * as v from 'valibot';
import type { Output } from '../../documents/schema/decode.ts';
import { VERDICTS } from '../../engine/check/verdict.ts';

/** A result that is not the one that was written down; nothing where one of the two has none. */
const otherResultSchema = v.object({
  quote: v.string(),
  /** Of what is printed, or of figures that a person typed. */
  of: v.picklist(['printed', 'typed']),
  from: v.nullable(v.picklist(VERDICTS)),
  to: v.nullable(v.picklist(VERDICTS)),
});
export type OtherResult = Output<typeof otherResultSchema>;

/** What of evidence from elsewhere is not what Recount works out of its text. */
export const differingSchema = v.object({
  /** Whether the text is the one that its hash names. */
  text: v.picklist(['same', 'other']),
  results: v.array(otherResultSchema),
});
export type Differing = Output<typeof differingSchema>;
