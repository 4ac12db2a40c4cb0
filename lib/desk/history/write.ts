import { decode } from '../../documents/schema/decode.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { laterMoment } from '../evidence/later-moment.ts';
import { addressOf } from './address.ts';
import { type AuditRecord, type StoredAudit, tidyTags } from './audit-record.ts';
import { type Entry, storedEntrySchema } from './entry.ts';
import { isOfText, type Opened, toOpened } from './read.ts';
import type { HistoryDb } from './schema.ts';
import { type Writing, writing } from './writing.ts';

/** The entries of the last audits of an article, newest first: those of its address or, where it has none, of its text. */
async function lastOf(stores: Writing, { page, textHash }: Evidence): Promise<readonly Entry[]> {
  const address = addressOf(page.url);
  const found = address === null ? await stores.withText(textHash) : await stores.at(address, 2);
  const entries = found.flatMap((stored) => {
    const read = decode(storedEntrySchema, stored);
    return read.type === 'decoded' && 'entry' in read.value.summary ? [read.value.summary.entry] : [];
  });
  return address === null ? entries.filter((entry) => isOfText(entry, page)) : entries;
}

const isAuditOf = ({ textHash, engine }: Entry, evidence: Evidence): boolean =>
  textHash === evidence.textHash && engine === evidence.engine;

/** Stores an audit as a new one. Of the same address it is the last one, whatever the clock says. */
async function putNew(
  stores: Writing,
  evidence: Evidence,
  last: Entry | undefined,
  now: Date,
): Promise<AuditRecord> {
  const isBehind = last !== undefined && last.auditedAt >= evidence.auditedAt;
  const auditedAt = isBehind ? laterMoment(now, last.auditedAt) : evidence.auditedAt;
  const record: AuditRecord = {
    id: crypto.randomUUID(),
    changedAt: laterMoment(now, last?.auditedAt),
    tags: [],
    differing: null,
    evidence: { ...evidence, auditedAt },
  };
  await stores.put(record);
  return record;
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
export const rememberAudit = (db: HistoryDb, evidence: Evidence, now: Date): Promise<Remembered> =>
  writing(db, async (stores) => {
    const [last, before] = await lastOf(stores, evidence);
    if (last !== undefined && isAuditOf(last, evidence))
      return { type: 'same', id: last.id, earlier: before?.id ?? null };
    const { id } = await putNew(stores, evidence, last, now);
    return { type: 'new', id, earlier: last?.id ?? null };
  });

/** Stores a record that was read within the same transaction, changed; its time never runs backwards. */
async function putChanged(
  stores: Writing,
  record: AuditRecord,
  { evidence, tags }: Pick<AuditRecord, 'evidence' | 'tags'>,
  now: Date,
): Promise<AuditRecord> {
  const changedAt = laterMoment(now, record.changedAt);
  const changed = { ...record, evidence, tags: tidyTags(tags), changedAt };
  await stores.put(changed);
  return changed;
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
    const record = await putChanged(stores, opened.record, change(opened.record), now);
    return { type: 'audit', record };
  });
}

/**
 * Keeps an audit under its id or, without one, as the last of its address where that is of the same text by the same
 * engine. What stands there is given to `merge` within the transaction, so that nothing is lost that somebody else has
 * stored meanwhile. What is not there, or cannot be read, is kept anew, and nothing of the other is touched.
 */
export const keepAudit = (
  db: HistoryDb,
  id: string | undefined,
  evidence: Evidence,
  merge: (stored: Evidence) => Evidence,
  now: Date,
): Promise<AuditRecord> =>
  writing(db, async (stores) => {
    const named = id === undefined ? undefined : toOpened(await stores.read(id));
    const [last] = await lastOf(stores, evidence);
    const opened =
      named?.type !== 'audit' && last !== undefined && isAuditOf(last, evidence)
        ? toOpened(await stores.read(last.id))
        : named;
    if (opened?.type !== 'audit') return putNew(stores, evidence, last, now);
    const { record } = opened;
    const merged = merge(record.evidence);
    const { auditedAt: before } = record.evidence;
    const auditedAt = merged.auditedAt < before ? before : merged.auditedAt;
    return putChanged(stores, record, { tags: record.tags, evidence: { ...merged, auditedAt } }, now);
  });

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
