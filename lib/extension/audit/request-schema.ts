import * as v from 'valibot';
import { languageSpanSchema } from '../../desk/evidence/evidence.ts';
import type { Output } from '../../documents/schema/decode.ts';
import { wholeSchema } from '../../documents/schema/values.ts';
import { packedTableSchema } from './packed-table-schema.ts';

/** A text by what of it differs from the last one that was sent: so much of that at both ends, and this in between. */
const textDeltaSchema = v.object({
  /** UTF-16 units. */
  head: wholeSchema,
  middle: v.string(),
  /** UTF-16 units. */
  tail: wholeSchema,
});
export type TextDelta = Output<typeof textDeltaSchema>;

/** page → background: audit this text; an audit under way is of no use any more. */
const textRequestSchema = v.object({
  type: v.literal('text'),
  /** Counts the requests of a port. */
  id: wholeSchema,
  text: textDeltaSchema,
  language: v.string(),
  otherLanguages: v.array(languageSpanSchema),
  /** Nothing where they are those of the last request of the port. */
  tables: v.nullable(v.array(packedTableSchema)),
  /** Where the view begins, in UTF-16 units of the text. */
  begin: wholeSchema,
  /** Whether somebody looks at the page. */
  isVisible: v.boolean(),
});
export type TextRequest = Output<typeof textRequestSchema>;

/** page → background: the page has come into view or gone out of it. */
const visibilityRequestSchema = v.object({ type: v.literal('visible'), isVisible: v.boolean() });

/** Every page with a content script can send it, and what has got into such a page. */
export const auditRequestSchema = v.variant('type', [textRequestSchema, visibilityRequestSchema]);
export type AuditRequest = Output<typeof auditRequestSchema>;
