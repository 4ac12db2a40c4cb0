import { unwrap } from 'idb';
import { entryFrom, type StoredEntry, unreadEntry } from './entry.ts';
import { type HistoryDb, readRaw } from './schema.ts';
import { writing } from './writing.ts';

/** The entry of an audit made anew out of it, and put in its place; nothing where there is no audit. */
export async function remakeEntry(db: HistoryDb, id: string): Promise<StoredEntry | undefined> {
  const key = await db.getKey('audits', id);
  const stored = await readRaw(unwrap(db).transaction('audits').objectStore('audits'), id);
  const entry = stored === undefined ? unreadEntry(id) : entryFrom(stored);
  await writing(db, async (stores) => {
    await (key === undefined ? stores.delete(id) : stores.putEntry(entry));
  });
  return key === undefined ? undefined : entry;
}

/**
 * Sees to it that each audit stands in the list, and nothing else does; whether there was anything to do. Keys only are
 * read, so that it takes no time where all is well.
 */
export async function mendList(db: HistoryDb): Promise<boolean> {
  const [audits, listed, entries] = await Promise.all([
    db.getAllKeys('audits'),
    db.getAllKeysFromIndex('entries', 'byPlace'),
    db.getAllKeys('entries'),
  ]);
  const [known, placed] = [new Set(audits), new Set(listed)];
  const amiss = [...audits.filter((id) => !placed.has(id)), ...entries.filter((id) => !known.has(id))];
  for (const id of amiss) await remakeEntry(db, id);
  return amiss.length > 0;
}
