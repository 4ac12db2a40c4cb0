import { unwrap } from 'idb';
import type { StoredAudit } from './audit-record.ts';
import { type HistoryDb, readRaw } from './schema.ts';

export const HISTORY_FORMAT = 'recount-history';
/** 2: evidence of version 2. Files of version 1 are read. */
export const HISTORY_SCHEMA = 2;

/** The lines around the audits of a file; each audit has a line of its own between them. */
export const OPENING = `{"format":"${HISTORY_FORMAT}","schema":${HISTORY_SCHEMA},"audits":[`;
export const CLOSING = ']}';

/** So many audits are in memory at a time. */
const BATCH = 100;

/** The audits of these ids; those that the browser cannot read are left out. */
async function readable(db: HistoryDb, ids: readonly string[]): Promise<readonly StoredAudit[]> {
  const audits = unwrap(db).transaction('audits').objectStore('audits');
  const found = await Promise.all(ids.map((id) => readRaw(audits, id)));
  return found.filter((one) => one !== undefined);
}

/**
 * The whole history as one JSON file with a line for each audit, what cannot be read as it stands. Read in batches, so
 * that not all of it is in memory at once.
 */
export async function exportAll(db: HistoryDb): Promise<Blob> {
  const parts: Blob[] = [];
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const ids = await db.getAllKeys('audits', range, BATCH);
    const last = ids.at(-1);
    if (last === undefined) break;
    const audits = await readable(db, ids);
    if (audits.length > 0) {
      const lines = audits.map((audit) => JSON.stringify(audit)).join(',\n');
      parts.push(new Blob([parts.length === 0 ? '' : ',\n', lines]));
    }
    after = last;
  }
  return new Blob([`${OPENING}\n`, ...parts, `\n${CLOSING}\n`], { type: 'application/json' });
}
