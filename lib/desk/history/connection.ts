import { deleteDB, openDB } from 'idb';
import { mendList } from './mend.ts';
import { attempt, HistoryTrouble, troubleOf } from './outcome.ts';
import {
  HISTORY,
  HISTORY_VERSION,
  type HistoryDb,
  type HistorySchema,
  isSound,
  NEWER_VERSION,
  upgradeHistory,
} from './schema.ts';

/** In what state the store was found, before it was put in order. */
export type Condition =
  | 'sound'
  /** The list of the audits was damaged, and was made anew out of them. */
  | 'listed-anew'
  /** The audits themselves were gone. */
  | 'emptied';

interface Opened {
  readonly db: HistoryDb;
  readonly condition: Condition;
}

/** Opens the history when it is first needed, and again after the browser has closed it. */
export interface Connection {
  db(): Promise<HistoryDb>;
  condition(): Promise<Condition>;
  /** Does away with the store, which need not open for it. */
  reset(): Promise<void>;
}

/** Opens it at a version or, where none is given, at the one that it has. */
async function openAt(version: number | undefined, lost: () => void): Promise<Opened> {
  let refuse: (trouble: HistoryTrouble) => void = () => undefined;
  const blocked = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  let condition: Condition = 'sound';
  const opening = openDB<HistorySchema>(HISTORY, version, {
    upgrade: (db, from, _to, transaction) => {
      if (from > 0 && !db.objectStoreNames.contains('audits')) condition = 'emptied';
      else if (from > 1 && !db.objectStoreNames.contains('entries')) condition = 'listed-anew';
      // Its failure is told by the opening itself.
      transaction.done.catch(() => undefined);
      // It is ended by hand: a failure in the middle must not leave half a history.
      upgradeHistory(db, transaction).catch(() => {
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
  return { db: await Promise.race([opening, blocked]), condition };
}

/** Opens it at this version, or at one that counts repairs of it. */
async function openKnown(lost: () => void): Promise<Opened> {
  const outcome = await attempt(() => openAt(HISTORY_VERSION, lost));
  if (outcome.type === 'done') return outcome.value;
  if (outcome.trouble !== 'newer') throw new HistoryTrouble(outcome.trouble);
  const opened = await openAt(undefined, lost);
  if (opened.db.version < NEWER_VERSION) return opened;
  opened.db.close();
  throw new HistoryTrouble('newer');
}

async function open(lost: () => void): Promise<Opened> {
  try {
    let opened = await openKnown(lost);
    if (!isSound(opened.db)) {
      const { version } = opened.db;
      opened.db.close();
      opened = await openAt(version + 1, lost);
    }
    const isMended = await mendList(opened.db);
    return isMended && opened.condition === 'sound' ? { ...opened, condition: 'listed-anew' } : opened;
  } catch (error) {
    const trouble = troubleOf(error);
    const isKnown = trouble === 'full' || trouble === 'newer' || trouble === 'blocked';
    throw new HistoryTrouble(isKnown ? trouble : 'closed');
  }
}

/** A connection that lasts until `signal` aborts. */
export function connect(signal?: AbortSignal): Connection {
  let opened: Promise<Opened> | undefined;
  const forget = () => {
    opened = undefined;
  };
  signal?.addEventListener('abort', () => {
    void opened?.then(({ db }) => db.close()).catch(() => undefined);
    forget();
  });
  const opening = (): Promise<Opened> => {
    if (typeof indexedDB === 'undefined') return Promise.reject(new HistoryTrouble('closed'));
    opened ??= open(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
  return {
    db: async () => (await opening()).db,
    condition: async () => (await opening()).condition,
    async reset() {
      const last = opened;
      forget();
      await last?.then(({ db }) => db.close()).catch(() => undefined);
      await deleteDB(HISTORY);
    },
  };
}
