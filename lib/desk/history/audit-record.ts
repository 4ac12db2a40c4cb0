import {
  listOf,
  misfit,
  moment,
  nullable,
  object,
  oneOf,
  type Shape,
  text,
  withOptional,
} from '../../documents/decode/decode.ts';
import { VERDICTS } from '../../engine/check/verdict.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { evidenceShape, evidenceToJson } from '../evidence/evidence-json.ts';
import type { Differing } from '../evidence/recomputed.ts';

/** One audit in the history. */
export interface AuditRecord {
  readonly id: string;
  /** When a person last decided or noted something in it; at first, when it was kept. ISO 8601, UTC. */
  readonly changedAt: string;
  /** Sorted, each once, none empty. */
  readonly tags: readonly string[];
  /** What was not right in it when it came from a file; nothing where all was, or it was made here. */
  readonly differing: Differing | null;
  readonly evidence: Evidence;
}

const filled: Shape<string> = (value, path) => {
  const found = text(value, path);
  return found === '' ? misfit(path, 'a name') : found;
};

const verdict = nullable(oneOf(...VERDICTS));

const differingShape: Shape<Differing> = object({
  text: oneOf('same', 'other'),
  results: listOf(object({ quote: text, of: oneOf('printed', 'typed'), from: verdict, to: verdict })),
});

/** A record as it comes back from the store or from a file. */
export const auditRecordShape: Shape<AuditRecord> = (value, path) => {
  const { id, changedAt, tags, evidence, differing } = withOptional(
    object({ id: filled, changedAt: moment, tags: listOf(text), evidence: evidenceShape }),
    { differing: nullable(differingShape) },
  )(value, path);
  return { id, changedAt, tags: tidyTags(tags), differing: differing ?? null, evidence };
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
