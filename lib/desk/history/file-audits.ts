import * as v from 'valibot';
import { type Decoded, decode } from '../../documents/schema/decode.ts';
import { parseJson } from '../../documents/schema/json.ts';
import { wholeSchema } from '../../documents/schema/values.ts';
import { EVIDENCE_FORMAT, evidenceSchema } from '../evidence/evidence.ts';
import { type AuditRecord, auditRecordSchema } from './audit-record.ts';
import { CLOSING, HISTORY_FORMAT, HISTORY_SCHEMA } from './export.ts';
import { linesOf, objectsIn } from './pieces.ts';

/** Why a file has no audits. */
export type NoAudits =
  /** The file is no history of Recount, and no evidence. */
  | { readonly type: 'no-history' }
  /** It was written by a version that this one does not know. */
  | { readonly type: 'newer-file' }
  /** It is a history, and so damaged that no audit in it can be read. */
  | { readonly type: 'damaged-file' };

export type FileAudits = AsyncIterable<Decoded<AuditRecord>> | Iterable<Decoded<AuditRecord>>;

/** How a file begins that has a line for each audit. */
const BY_LINES = /^\uFEFF?\{"format":"recount-history","schema":(\d+),"audits":\[\r?\n/u;
const HEAD = 100;

export const fileSchema = v.object({ format: v.string(), schema: wholeSchema });

const readAudit = (value: unknown): Decoded<AuditRecord> => decode(auditRecordSchema, value);

/** Evidence of one article as an audit; of one text it has the same id whenever it is read. */
function readEvidence(value: unknown): Decoded<AuditRecord> {
  const read = decode(evidenceSchema, value);
  if (read.type === 'misfit') return read;
  const evidence = read.value;
  const id = `evidence-${evidence.textHash.slice('sha256:'.length).slice(0, 32)}`;
  const record = { id, changedAt: evidence.auditedAt, tags: [], differing: null, evidence };
  return { type: 'decoded', value: record };
}

/** Line by line, so that a damaged line costs no other. */
async function* byLine(file: Blob): AsyncGenerator<Decoded<AuditRecord>> {
  let isFirst = true;
  for await (const line of linesOf(file)) {
    const body = line.trim().replace(/,$/u, '');
    if (!isFirst && body !== '' && body !== CLOSING) {
      const json = parseJson(body);
      yield json.type === 'decoded' ? readAudit(json.value) : json;
    }
    isFirst = false;
  }
}

/** The audits of a JSON text, whoever laid it out. */
function inWhole(value: unknown): FileAudits | NoAudits {
  const head = decode(fileSchema, value);
  if (head.type === 'misfit') return { type: 'no-history' };
  if (head.value.format === EVIDENCE_FORMAT) return [readEvidence(value)];
  if (head.value.format !== HISTORY_FORMAT) return { type: 'no-history' };
  if (head.value.schema > HISTORY_SCHEMA) return { type: 'newer-file' };
  const { audits } = Object(value);
  return Array.isArray(audits) ? audits.map(readAudit) : { type: 'no-history' };
}

/** What can be read of a text that is no JSON: lines of evidence, or a history that was cut off or damaged. */
function inPieces(source: string): FileAudits | NoAudits {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const [first, ...others] = lines.map(parseJson);
  const isEvidence = first?.type === 'decoded' && Object(first.value).format === EVIDENCE_FORMAT;
  if (isEvidence)
    return [first, ...others].map((one) => (one.type === 'decoded' ? readEvidence(one.value) : one));
  if (!source.slice(0, HEAD).includes(`"${HISTORY_FORMAT}"`)) return { type: 'no-history' };
  const pieces = objectsIn(source, source.indexOf('[') + 1);
  return pieces.length === 0
    ? { type: 'damaged-file' }
    : pieces.map((piece) => {
        const json = parseJson(piece);
        return json.type === 'decoded' ? readAudit(json.value) : json;
      });
}

/** The audits in a file of the history, or in one or more files of evidence; each that is none says what is wrong. */
export async function auditsIn(file: Blob): Promise<FileAudits | NoAudits> {
  const [, schema] = BY_LINES.exec(await file.slice(0, HEAD).text()) ?? [];
  if (schema !== undefined) return Number(schema) > HISTORY_SCHEMA ? { type: 'newer-file' } : byLine(file);
  const source = (await file.text()).replace(/^\uFEFF/u, '');
  const json = parseJson(source);
  return json.type === 'decoded' ? inWhole(json.value) : inPieces(source);
}
