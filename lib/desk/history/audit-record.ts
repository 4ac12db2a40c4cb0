import { listOf, misfit, moment, object, type Shape, text } from '../../documents/decode/decode.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { evidenceShape, evidenceToJson } from '../evidence/evidence-json.ts';

/** One audit in the history. */
export interface AuditRecord {
  readonly id: string;
  /** When a person last decided or noted something in it; at first, when it was kept. ISO 8601, UTC. */
  readonly changedAt: string;
  /** Sorted, each once, none empty. */
  readonly tags: readonly string[];
  readonly evidence: Evidence;
}

const filled: Shape<string> = (value, path) => {
  const found = text(value, path);
  return found === '' ? misfit(path, 'a name') : found;
};

/** A record as it comes back from the store or from a file. */
export const auditRecordShape: Shape<AuditRecord> = (value, path) => {
  const { id, changedAt, tags, evidence } = object({
    id: filled,
    changedAt: moment,
    tags: listOf(text),
    evidence: evidenceShape,
  })(value, path);
  return { id, changedAt, tags: tidyTags(tags), evidence };
};

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
export const tidyTags = (tags: readonly string[]): readonly string[] =>
  [...new Set(tags.map((tag) => tag.trim().replace(/\s+/gu, ' ').normalize('NFC')))]
    .filter((tag) => tag !== '')
    .toSorted((a, b) => a.localeCompare(b));
