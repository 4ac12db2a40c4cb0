import { withChanges } from '../../desk/evidence/changes.ts';
import { readUnsaved, type Unsaved, writeUnsaved } from '../../desk/evidence/changes-json.ts';
import type { History } from '../../desk/history/history.ts';
import type { Outcome } from '../../desk/history/outcome.ts';

/**
 * Where what is typed is written down before it is stored: `localStorage`, which writes at once for all that comes after in
 * this browser, and within seconds to the disk.
 */
export type JournalStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What one panel has not stored yet. */
export interface Journal {
  write(unsaved: Unsaved): void;
  clear(): void;
}

const PREFIX = 'recount-unsaved:';

/** A journal of its own in the store. One that is full, or refuses, costs nothing but the last moment of typing. */
export function openJournal(store: JournalStore): Journal {
  const key = `${PREFIX}${crypto.randomUUID()}`;
  let isWritten = false;
  return {
    write(unsaved) {
      try {
        store.setItem(key, writeUnsaved(unsaved));
        isWritten = true;
      } catch {
        // It is stored after a rest all the same.
      }
    },
    clear() {
      if (isWritten) store.removeItem(key);
      isWritten = false;
    },
  };
}

function keysOf(store: JournalStore): readonly string[] {
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at));
  return keys.flatMap((key) => (key?.startsWith(PREFIX) === true ? [key] : []));
}

const storing = (
  { id, evidence, changes }: Unsaved,
  history: History,
): Promise<Outcome<unknown>> | undefined => {
  if (id !== null)
    return history.change(id, (record) => ({ ...record, evidence: withChanges(record.evidence, changes) }));
  return evidence === null
    ? undefined
    : history.keep(undefined, evidence, (stored) => withChanges(stored, changes));
};

/** Stores what panels wrote down and were closed before they could store it. What cannot be stored stays written down. */
export async function recoverUnsaved(store: JournalStore, history: History): Promise<void> {
  for (const key of keysOf(store)) {
    const read = readUnsaved(store.getItem(key) ?? '');
    const outcome = read.type === 'decoded' ? await storing(read.value, history) : undefined;
    if (outcome === undefined || outcome.type === 'done') store.removeItem(key);
  }
}
