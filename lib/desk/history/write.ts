import { decode } from '../../documents/decode/decode.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { addressOf } from './address.ts';
import { type AuditRecord, type StoredAudit, tidyTags } from './audit-record.ts';
import { entryShape } from './entry.ts';
import { type Opened, toOpened } from './read.ts';
import type { HistoryDb } from './schema.ts';
import { writing } from './writing.ts';

/** Stores audits with their entries: all of them or, where one fails, none. */
export async function put(db: HistoryDb, records: readonly AuditRecord[]): Promise<void> {
  await writing(db, async (stores) => {
    for (const record of records) await stores.put(record);
  });
}

/** What `remember` did, and the id under which the audit is from now on. */
export interface Remembered {
  readonly type: 'new' | 'same';
  readonly id: string;
  /** The audit of the same address before this one. */
  readonly earlier: string | null;
}

/**
 * Keeps an audit. Where the last one of the same address was of the same text by the same engine, that one stays as it
 * is, with what was decided in it.
 */
export async function rememberAudit(db: HistoryDb, evidence: Evidence, now: Date): Promise<Remembered> {
  const address = addressOf(evidence.page.url);
  const range = address === null ? undefined : IDBKeyRange.bound([address], [address, []]);
  const found = range === undefined ? [] : await db.getAllFromIndex('entries', 'byAddress', range, 2);
  const [last, before] = found.flatMap(({ summary }) => {
    const entry = 'entry' in summary ? decode(entryShape, summary.entry) : undefined;
    return entry?.type === 'decoded' ? [entry.value] : [];
  });
  if (last?.textHash === evidence.textHash && last.engine === evidence.engine)
    return { type: 'same', id: last.id, earlier: before?.id ?? null };
  const id = crypto.randomUUID();
  await put(db, [{ id, changedAt: now.toISOString(), tags: [], evidence }]);
  return { type: 'new', id, earlier: last?.id ?? null };
}

/** Changes what a person may change: decisions, notes, what was added by hand, tags. */
export async function changeAudit(
  db: HistoryDb,
  id: string,
  change: (record: AuditRecord) => Pick<AuditRecord, 'evidence' | 'tags'>,
  now: Date,
): Promise<Opened> {
  return writing(db, async (stores) => {
    const opened = toOpened(await stores.read(id));
    if (opened.type !== 'audit') return opened;
    const { evidence, tags } = change(opened.record);
    const record = { id, evidence, tags: tidyTags(tags), changedAt: now.toISOString() };
    await stores.put(record);
    return { type: 'audit', record };
  });
}

/** Takes an audit out, whether it can be read or not; what it gives brings it back. Nothing where it was not there. */
export const takeAudit = (db: HistoryDb, id: string): Promise<StoredAudit | undefined> =>
  writing(db, async (stores) => {
    const taken = await stores.read(id);
    await stores.delete(id);
    return taken;
  });

/** Puts back what was taken out, as it was. */
export const putBack = (db: HistoryDb, taken: StoredAudit): Promise<void> =>
  writing(db, (stores) => stores.putRaw(taken));

/** Empties the history. */
export const clearAll = (db: HistoryDb): Promise<void> => writing(db, (stores) => stores.clear());
