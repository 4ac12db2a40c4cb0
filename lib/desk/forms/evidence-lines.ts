import type { Evidence } from '../evidence/evidence.ts';
import { evidenceToJson } from '../evidence/evidence-json.ts';

/** Several audits in one file of NDJSON: each line is a file of evidence of its own. */
export const toEvidenceLines = (audits: readonly Evidence[]): string =>
  audits.map((evidence) => `${JSON.stringify(evidenceToJson(evidence))}\n`).join('');
