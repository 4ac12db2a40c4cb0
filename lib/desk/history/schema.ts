import { type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames, unwrap } from 'idb';
import type { StoredAudit } from './audit-record.ts';
import { entryFrom, type StoredEntry, unreadEntry } from './entry.ts';

export const HISTORY = 'recount-history';

/**
 * 1: the audits alone, with indices on fields inside of them; to list them was to read all of their texts.
 * 2: beside each audit a small entry to list and search by.
 * 3000: entries are found by their text, and count what is printed. A store that turns out to be damaged is put in order
 * by an upgrade of its own, which counts one up.
 */
export const HISTORY_VERSION = 3000;
/** From here on, versions hold what this one does not know. */
export const NEWER_VERSION = 4000;

export interface HistorySchema extends DBSchema {
  readonly audits: { readonly key: string; readonly value: StoredAudit };
  readonly entries: {
    readonly key: string;
    readonly value: StoredEntry;
    readonly indexes: {
      readonly byPlace: [number, string];
      readonly byAddress: [string, number, string];
      readonly byTag: [string, number, string];
      readonly byText: [string, number, string];
    };
  };
}

export type HistoryDb = IDBPDatabase<HistorySchema>;
type Upgrade = IDBPTransaction<HistorySchema, StoreNames<HistorySchema>[], 'versionchange'>;

const INDICES = ['byPlace', 'byAddress', 'byTag', 'byText'] as const;

/** Whether the store has all that its version has. */
export function isSound(db: HistoryDb): boolean {
  const { objectStoreNames } = db;
  if (!objectStoreNames.contains('audits') || !objectStoreNames.contains('entries')) return false;
  const { indexNames } = db.transaction('entries').store;
  return INDICES.every((name) => indexNames.contains(name));
}

/** An audit as it stands in the store; nothing where the browser cannot read it, which ends no transaction. */
export const readRaw = (audits: IDBObjectStore, id: string): Promise<StoredAudit | undefined> =>
  new Promise((resolve) => {
    const request: IDBRequest<StoredAudit | undefined> = audits.get(id);
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      event.stopPropagation();
      resolve(undefined);
    };
  });

async function listAnew(db: HistoryDb, upgrade: Upgrade): Promise<void> {
  if (db.objectStoreNames.contains('entries')) db.deleteObjectStore('entries');
  const entries = db.createObjectStore('entries', { keyPath: 'id' });
  entries.createIndex('byPlace', 'place', { unique: true });
  entries.createIndex('byAddress', 'at');
  entries.createIndex('byTag', 'tagged', { multiEntry: true });
  entries.createIndex('byText', 'text');
  const audits = upgrade.objectStore('audits');
  for (const id of await audits.getAllKeys()) {
    const stored = await readRaw(unwrap(audits), id);
    await entries.put(stored === undefined ? unreadEntry(id) : entryFrom(stored));
  }
}

const dropIndex = (store: { deleteIndex(name: string): void }, name: string): void => store.deleteIndex(name);

/**
 * Brings a store of any older version, or one that lacks something, to this version. What cannot be read stays as it is,
 * with an entry that says so.
 */
export async function upgradeHistory(db: HistoryDb, upgrade: Upgrade): Promise<void> {
  if (!db.objectStoreNames.contains('audits')) db.createObjectStore('audits', { keyPath: 'id' });
  const audits = upgrade.objectStore('audits');
  // Version 1 had some, which the types of this version do not know.
  for (const name of [...audits.indexNames]) dropIndex(audits, name);
  await listAnew(db, upgrade);
}
