import { openDB } from 'idb';
import { HistoryTrouble, troubleOf } from './outcome.ts';
import { HISTORY, HISTORY_VERSION, type HistoryDb, type HistorySchema, upgradeHistory } from './schema.ts';

/** Opens the history when it is first needed, and again after the browser has closed it. */
export interface Connection {
  db(): Promise<HistoryDb>;
}

async function open(lost: () => void): Promise<HistoryDb> {
  let refuse: (trouble: HistoryTrouble) => void = () => undefined;
  const blocked = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  try {
    const opening = openDB<HistorySchema>(HISTORY, HISTORY_VERSION, {
      upgrade: (db, from, _to, transaction) => {
        // Its failure is told by the opening itself.
        transaction.done.catch(() => undefined);
        // It is ended by hand: a failure in the middle must not leave half a history.
        upgradeHistory(db, from, transaction).catch(() => {
          if (transaction.error === null) transaction.abort();
        });
      },
      blocked: () => {
        refuse(new HistoryTrouble('blocked'));
        // It may open long after nobody waits for it any more.
        opening.then((db) => db.close()).catch(() => undefined);
      },
      // A newer version wants to open: it may; what this page asks for next finds that out.
      blocking: (_current, _wanted, { target }) => {
        lost();
        if (target instanceof IDBDatabase) target.close();
      },
      terminated: lost,
    });
    return await Promise.race([opening, blocked]);
  } catch (error) {
    const trouble = troubleOf(error);
    const isKnown = trouble === 'full' || trouble === 'newer' || trouble === 'blocked';
    throw new HistoryTrouble(isKnown ? trouble : 'closed');
  }
}

/** A connection that lasts until `signal` aborts. */
export function connect(signal?: AbortSignal): Connection {
  let opened: Promise<HistoryDb> | undefined;
  const forget = () => {
    opened = undefined;
  };
  signal?.addEventListener('abort', () => {
    void opened?.then((db) => db.close()).catch(() => undefined);
    forget();
  });
  return {
    db() {
      if (typeof indexedDB === 'undefined') return Promise.reject(new HistoryTrouble('closed'));
      opened ??= open(forget).catch((error: unknown) => {
        forget();
        throw error;
      });
      return opened;
    },
  };
}
