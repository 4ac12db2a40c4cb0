import type { Evidence } from '../evidence/evidence.ts';
import type { AuditRecord, StoredAudit } from './audit-record.ts';
import { type HistoryChange, historyChanges } from './changes.ts';
import { type Condition, connect } from './connection.ts';
import type { Entry, Place } from './entry.ts';
import { exportAll } from './export.ts';
import { type ImportOutcome, importFile } from './import.ts';
import { attempt, type Outcome } from './outcome.ts';
import {
  auditsAt,
  auditsOf,
  listPage,
  type Opened,
  type Page,
  type Query,
  readAudit,
  type TagCount,
  tagCounts,
} from './read.ts';
import type { HistoryDb } from './schema.ts';
import {
  changeAudit,
  clearAll,
  keepAudit,
  putBack,
  type Remembered,
  rememberAudit,
  takeAudit,
} from './write.ts';

/** The audits that are kept on this device. Each call gives what was asked for, or the trouble that kept it from it. */
export interface History {
  /** Keeps an audit as it was made; see `rememberAudit`. */
  remember(evidence: Evidence): Promise<Outcome<Remembered>>;
  /** Keeps an audit that is worked on, merged with what is stored of it; see `keepAudit`. */
  keep(
    id: string | undefined,
    evidence: Evidence,
    merge: (stored: Evidence) => Evidence,
  ): Promise<Outcome<AuditRecord>>;
  change(
    id: string,
    change: (record: AuditRecord) => Pick<AuditRecord, 'evidence' | 'tags'>,
  ): Promise<Outcome<Opened>>;
  /** At most `size` lines, newest first, after the given place. */
  list(query: Query, after: Place | null, size: number, signal?: AbortSignal): Promise<Outcome<Page>>;
  open(id: string): Promise<Outcome<Opened>>;
  /** The audits of an address, newest first. */
  at(url: string | null): Promise<Outcome<readonly Entry[]>>;
  /** The audits of an article, newest first: those of its address or, where it has none, of its text. */
  of(evidence: Evidence): Promise<Outcome<readonly Entry[]>>;
  tags(): Promise<Outcome<readonly TagCount[]>>;
  size(): Promise<Outcome<number>>;
  take(id: string): Promise<Outcome<StoredAudit | undefined>>;
  putBack(taken: StoredAudit): Promise<Outcome<void>>;
  clear(): Promise<Outcome<void>>;
  /** Does away with the whole store, which need not open for it. */
  reset(): Promise<Outcome<void>>;
  exportAll(): Promise<Outcome<Blob>>;
  /** Brings in what is in a file, worked out again by this version of the engine. */
  importFile(file: Blob, engine: string): Promise<Outcome<ImportOutcome>>;
  /** In what state the store was found when it was opened. */
  condition(): Promise<Outcome<Condition>>;
  /** Hears of what other pages of this browser store, until `signal` aborts. */
  watch(heard: (change: HistoryChange) => void, signal: AbortSignal): void;
}

/** The history of this browser, opened when it is first asked and closed when `signal` aborts. */
export function openHistory(signal?: AbortSignal): History {
  const connection = connect(signal);
  const within = <T>(action: (db: HistoryDb) => Promise<T>): Promise<Outcome<T>> =>
    attempt(async () => action(await connection.db()));
  const changes = historyChanges(signal);
  /** What an action gives; the other pages are told of what it changed. */
  const telling = async <T>(action: Promise<Outcome<T>>, idOf: (value: T) => string | null) => {
    const outcome = await action;
    if (outcome.type === 'done') changes.tell({ id: idOf(outcome.value) });
    return outcome;
  };
  const all = () => null;
  return {
    remember: (evidence) =>
      telling(
        within((db) => rememberAudit(db, evidence, new Date())),
        ({ id }) => id,
      ),
    keep: (id, evidence, merge) =>
      telling(
        within((db) => keepAudit(db, id, evidence, merge, new Date())),
        (record) => record.id,
      ),
    change: (id, change) =>
      telling(
        within((db) => changeAudit(db, id, change, new Date())),
        () => id,
      ),
    list: (query, after, size, ended) => within((db) => listPage(db, query, after, size, ended)),
    open: (id) => within((db) => readAudit(db, id)),
    at: (url) => within((db) => auditsAt(db, url)),
    of: (evidence) => within((db) => auditsOf(db, evidence)),
    tags: () => within(tagCounts),
    size: () => within((db) => db.count('audits')),
    take: (id) =>
      telling(
        within((db) => takeAudit(db, id)),
        () => id,
      ),
    putBack: (taken) =>
      telling(
        within((db) => putBack(db, taken)),
        () => taken.id,
      ),
    clear: () => telling(within(clearAll), all),
    reset: () => telling(attempt(connection.reset), all),
    exportAll: () => within(exportAll),
    importFile: (file, engine) =>
      telling(
        within((db) => importFile(db, file, engine, new Date())),
        all,
      ),
    condition: () => attempt(() => connection.condition()),
    watch: changes.watch,
  };
}
