import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { StoredAudit } from './audit-record.ts';
import { entryFrom, type StoredEntry } from './entry.ts';

export const HISTORY = 'recount-history';

/**
 * 1: the audits alone, with indices on fields inside of them; to list them was to read all of their texts.
 * 2: beside each audit a small entry to list and search by.
 */
export const HISTORY_VERSION = 2;

export interface HistorySchema extends DBSchema {
  readonly audits: { readonly key: string; readonly value: StoredAudit };
  readonly entries: {
    readonly key: string;
    readonly value: StoredEntry;
    readonly indexes: {
      readonly byPlace: [number, string];
      readonly byAddress: [string, number, string];
      readonly byTag: [string, number, string];
    };
  };
}

export type HistoryDb = IDBPDatabase<HistorySchema>;
type Upgrade = IDBPTransaction<HistorySchema, StoreNames<HistorySchema>[], 'versionchange'>;

/** Index names of version 1, which the types of this version do not know. */
const OLD_INDICES = ['byTime', 'byUrl'];

async function addEntries(db: HistoryDb, upgrade: Upgrade): Promise<void> {
  const entries = db.createObjectStore('entries', { keyPath: 'id' });
  entries.createIndex('byPlace', 'place', { unique: true });
  entries.createIndex('byAddress', 'at');
  entries.createIndex('byTag', 'tagged', { multiEntry: true });
  const audits = upgrade.objectStore('audits');
  const { indexNames } = audits;
  for (const name of OLD_INDICES)
    if ([...indexNames].some((known) => known === name)) dropIndex(audits, name);
  for (let at = await audits.openCursor(); at !== null; at = await at.continue())
    await entries.put(entryFrom(at.value));
}

const dropIndex = (store: { deleteIndex(name: string): void }, name: string): void => store.deleteIndex(name);

/** Brings a store of any older version to this one; what cannot be read stays as it is, with an entry that says so. */
export async function upgradeHistory(db: HistoryDb, from: number, upgrade: Upgrade): Promise<void> {
  if (from < 1) db.createObjectStore('audits', { keyPath: 'id' });
  if (from < 2) await addEntries(db, upgrade);
}
