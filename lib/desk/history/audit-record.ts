import * as v from 'valibot';
import type { Output } from '../../documents/schema/decode.ts';
import { momentSchema } from '../../documents/schema/values.ts';
import { differingSchema } from '../evidence/differing.ts';
import { evidenceSchema } from '../evidence/evidence.ts';
import { evidenceToJson } from '../evidence/evidence-json.ts';

/** One audit in the history, as it comes back from the store or from a file too. */
export const auditRecordSchema = v.object({
  id: v.custom<string>((value) => typeof value === 'string' && value !== '', 'a name'),
  /** When a person last decided or noted something in it; at first, when it was kept. ISO 8601, UTC. */
  changedAt: momentSchema,
  /** Sorted, each once, none empty. */
  tags: v.pipe(
    v.array(v.string()),
    v.transform((tags): readonly string[] => tidyTags(tags)),
  ),
  /** What was not right in it when it came from a file; nothing where all was, or it was made here. */
  differing: v.optional(v.nullable(differingSchema), null),
  evidence: evidenceSchema,
});
export type AuditRecord = Output<typeof auditRecordSchema>;

/** A record as plain JSON, for the store and for files. */
export const auditRecordToJson = ({ evidence, ...rest }: AuditRecord): StoredAudit => ({
  ...rest,
  evidence: evidenceToJson(evidence),
});

/** What stands in the store: of which only the id is sure. */
export interface StoredAudit {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Tags in the order of the alphabet, each once, white space at their ends cut off. */
export function tidyTags(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map((tag) => tag.trim().replace(/\s+/gu, ' ').normalize('NFC')))]
    .filter((tag) => tag !== '')
    .toSorted((a, b) => a.localeCompare(b));
}
