import { decode, object, text, whole } from '../../documents/decode/decode.ts';
import { parseJson } from '../../documents/decode/json.ts';
import { type AuditRecord, auditRecordShape } from './audit-record.ts';
import { CLOSING, HISTORY_FORMAT, HISTORY_SCHEMA, OPENING } from './export.ts';
import { readAudit } from './read.ts';
import type { HistoryDb } from './schema.ts';
import { put } from './write.ts';

/** How many audits of a file were new, replaced an older state of themselves, were there already, or could not be read. */
export interface Imported {
  readonly fresh: number;
  readonly updated: number;
  readonly same: number;
  readonly unreadable: number;
}

export type ImportOutcome =
  | { readonly type: 'imported'; readonly imported: Imported }
  /** The file is no history of Recount. */
  | { readonly type: 'no-history' }
  /** It was written by a version that this one does not know. */
  | { readonly type: 'newer-file' };

/** So many audits are written in one transaction: what was written before a disk is full, stays. */
const BATCH = 50;

/** The lines of a file, one after the other. */
async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (done) break;
  }
  yield rest;
}

/** The audits of a file as it is written here: line by line, so that a damaged line costs no other. */
async function* byLine(file: Blob): AsyncGenerator<unknown> {
  for await (const line of linesOf(file)) {
    const body = line.trim().replace(/,$/u, '');
    if (body === '' || body === CLOSING || body === OPENING) continue;
    const json = parseJson(body);
    yield json.type === 'decoded' ? json.value : undefined;
  }
}

const fileShape = object({ format: text, schema: whole });

/** The audits of a file, whoever laid out its lines. */
async function auditsIn(file: Blob): Promise<AsyncIterable<unknown> | Iterable<unknown> | ImportOutcome> {
  if ((await file.slice(0, OPENING.length).text()) === OPENING) return byLine(file);
  const json = parseJson((await file.text()).replace(/^\uFEFF/u, ''));
  const head = json.type === 'decoded' ? decode(fileShape, json.value) : json;
  if (json.type === 'misfit' || head.type === 'misfit' || head.value.format !== HISTORY_FORMAT)
    return { type: 'no-history' };
  if (head.value.schema > HISTORY_SCHEMA) return { type: 'newer-file' };
  const { audits } = Object(json.value);
  return Array.isArray(audits) ? audits : { type: 'no-history' };
}

/** Brings in the audits of a file. Of two states of one audit, the one that was changed last stays. */
export async function importFile(db: HistoryDb, file: Blob): Promise<ImportOutcome> {
  const audits = await auditsIn(file);
  if ('type' in audits) return audits;
  let imported: Imported = { fresh: 0, updated: 0, same: 0, unreadable: 0 };
  let waiting = new Map<string, AuditRecord>();
  const add = (counted: keyof Imported) => {
    imported = { ...imported, [counted]: imported[counted] + 1 };
  };
  const flush = async () => {
    await put(db, [...waiting.values()]);
    waiting = new Map();
  };
  for await (const one of audits) {
    const read = decode(auditRecordShape, one);
    if (read.type === 'misfit') {
      add('unreadable');
      continue;
    }
    const record = read.value;
    if (waiting.has(record.id)) await flush();
    const here = await readAudit(db, record.id);
    if (here.type === 'audit' && here.record.changedAt >= record.changedAt) {
      add('same');
      continue;
    }
    add(here.type === 'none' ? 'fresh' : 'updated');
    waiting.set(record.id, record);
    if (waiting.size === BATCH) await flush();
  }
  await flush();
  return { type: 'imported', imported };
}
