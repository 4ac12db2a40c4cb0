import type { IDBPObjectStore } from 'idb';
import { type AuditRecord, auditRecordToJson, type StoredAudit } from './audit-record.ts';
import { entryFrom, type StoredEntry, storedEntry } from './entry.ts';
import type { HistoryDb, HistorySchema } from './schema.ts';

type Stores = ['audits', 'entries'];
type Store<Name extends Stores[number]> = IDBPObjectStore<HistorySchema, Stores, Name, 'readwrite'>;

/** The two stores within one transaction; an audit and its entry come and go together. */
export class Writing {
  constructor(
    private readonly audits: Store<'audits'>,
    private readonly entries: Store<'entries'>,
  ) {}

  read(id: string): Promise<StoredAudit | undefined> {
    return this.audits.get(id);
  }

  put(record: AuditRecord): Promise<void> {
    return this.both(auditRecordToJson(record), storedEntry(record));
  }

  /** Puts what was read from the store, which may be no audit. */
  putRaw(stored: StoredAudit): Promise<void> {
    return this.both(stored, entryFrom(stored));
  }

  putEntry(entry: StoredEntry): Promise<string> {
    return this.entries.put(entry);
  }

  /** The entries of an address, newest first, at most so many. */
  at(address: string, size: number): Promise<readonly StoredEntry[]> {
    return this.entries.index('byAddress').getAll(IDBKeyRange.bound([address], [address, []]), size);
  }

  /** The entries of audits of a text, newest first. */
  withText(textHash: string): Promise<readonly StoredEntry[]> {
    return this.entries.index('byText').getAll(IDBKeyRange.bound([textHash], [textHash, []]));
  }

  async delete(id: string): Promise<void> {
    await this.audits.delete(id);
    await this.entries.delete(id);
  }

  async clear(): Promise<void> {
    await this.audits.clear();
    await this.entries.clear();
  }

  private async both(audit: StoredAudit, entry: StoredEntry): Promise<void> {
    await this.audits.put(audit);
    await this.entries.put(entry);
  }
}

/** Does all that `action` writes or, where any of it fails, nothing. It may wait for the stores only. */
export async function writing<T>(db: HistoryDb, action: (stores: Writing) => Promise<T>): Promise<T> {
  // What a person is told is kept is flushed to the disk by then, for when the power is cut: the hint of IDBTransactionOptions.
  const transaction = db.transaction(['audits', 'entries'], 'readwrite', { durability: 'strict' });
  const settled = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error: error ?? new DOMException('The transaction was ended', 'AbortError') }),
  );
  try {
    const value = await action(
      new Writing(transaction.objectStore('audits'), transaction.objectStore('entries')),
    );
    const ended = await settled;
    if (ended !== undefined) throw ended.error;
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    // The request that was refused knows less than the transaction: a full disk is named there only.
    const name = transaction.error?.name;
    throw name === 'QuotaExceededError' ? transaction.error : error;
  }
}
