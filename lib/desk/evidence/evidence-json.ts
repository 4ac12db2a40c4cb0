import { type Decoded, decode } from '../../documents/schema/decode.ts';
import { parseJson } from '../../documents/schema/json.ts';
import { EVIDENCE_FORMAT, EVIDENCE_SCHEMA, type Evidence, evidenceSchema } from './evidence.ts';
import { tableToJson } from './tables-json.ts';

/** Evidence as plain JSON, as it stands in a file and in the store. */
export const evidenceToJson = ({ otherLanguages, tables, ...rest }: Evidence): Record<string, unknown> => ({
  format: EVIDENCE_FORMAT,
  schema: EVIDENCE_SCHEMA,
  ...rest,
  otherLanguages,
  tables: tables.map(tableToJson),
});

/** Evidence as the text of a file. */
export const writeEvidence = (evidence: Evidence): string =>
  `${JSON.stringify(evidenceToJson(evidence), null, 2)}\n`;

/** Evidence out of the text of a file, or the one thing that is wrong with it. */
export function readEvidence(source: string): Decoded<Evidence> {
  const json = parseJson(source.replace(/^\uFEFF/u, ''));
  return json.type === 'misfit' ? json : decode(evidenceSchema, json.value);
}
