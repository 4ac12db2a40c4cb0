import type { Evidence } from '../evidence/evidence.ts';
import type { AuditRecord, StoredAudit } from './audit-record.ts';
import { connect } from './connection.ts';
import type { Entry, Place } from './entry.ts';
import { exportAll } from './export.ts';
import { type ImportOutcome, importFile } from './import.ts';
import { attempt, type Outcome } from './outcome.ts';
import {
  auditsAt,
  listPage,
  type Opened,
  type Page,
  type Query,
  readAudit,
  type TagCount,
  tagCounts,
} from './read.ts';
import type { HistoryDb } from './schema.ts';
import { changeAudit, clearAll, putBack, type Remembered, rememberAudit, takeAudit } from './write.ts';

/** The audits that are kept on this device. Each call gives what was asked for, or the trouble that kept it from it. */
export interface History {
  /** Keeps an audit as it was made; see `rememberAudit`. */
  remember(evidence: Evidence): Promise<Outcome<Remembered>>;
  change(
    id: string,
    change: (record: AuditRecord) => Pick<AuditRecord, 'evidence' | 'tags'>,
  ): Promise<Outcome<Opened>>;
  /** At most `size` lines, newest first, after the given place. */
  list(query: Query, after: Place | null, size: number, signal?: AbortSignal): Promise<Outcome<Page>>;
  open(id: string): Promise<Outcome<Opened>>;
  /** The audits of an address, newest first. */
  at(url: string | null): Promise<Outcome<readonly Entry[]>>;
  tags(): Promise<Outcome<readonly TagCount[]>>;
  size(): Promise<Outcome<number>>;
  take(id: string): Promise<Outcome<StoredAudit | undefined>>;
  putBack(taken: StoredAudit): Promise<Outcome<void>>;
  clear(): Promise<Outcome<void>>;
  exportAll(): Promise<Outcome<Blob>>;
  importFile(file: Blob): Promise<Outcome<ImportOutcome>>;
}

/** The history of this browser, opened when it is first asked and closed when `signal` aborts. */
export function openHistory(signal?: AbortSignal): History {
  const connection = connect(signal);
  const within = <T>(action: (db: HistoryDb) => Promise<T>): Promise<Outcome<T>> =>
    attempt(async () => action(await connection.db()));
  return {
    remember: (evidence) => within((db) => rememberAudit(db, evidence, new Date())),
    change: (id, change) => within((db) => changeAudit(db, id, change, new Date())),
    list: (query, after, size, ended) => within((db) => listPage(db, query, after, size, ended)),
    open: (id) => within((db) => readAudit(db, id)),
    at: (url) => within((db) => auditsAt(db, url)),
    tags: () => within(tagCounts),
    size: () => within((db) => db.count('audits')),
    take: (id) => within((db) => takeAudit(db, id)),
    putBack: (taken) => within((db) => putBack(db, taken)),
    clear: () => within(clearAll),
    exportAll: () => within(exportAll),
    importFile: (file) => within((db) => importFile(db, file)),
  };
}
