import type { HistoryDb } from './schema.ts';

export const HISTORY_FORMAT = 'recount-history';
export const HISTORY_SCHEMA = 1;

/** The lines around the audits of a file; each audit has a line of its own between them. */
export const OPENING = `{"format":"${HISTORY_FORMAT}","schema":${HISTORY_SCHEMA},"audits":[`;
export const CLOSING = ']}';

/** So many audits are in memory at a time. */
const BATCH = 100;

/**
 * The whole history as one JSON file with a line for each audit, what cannot be read as it stands. Read in batches, so
 * that not all of it is in memory at once.
 */
export async function exportAll(db: HistoryDb): Promise<Blob> {
  const parts: Blob[] = [];
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const audits = await db.getAll('audits', range, BATCH);
    const last = audits.at(-1);
    if (last === undefined) break;
    const lines = audits.map((audit) => JSON.stringify(audit)).join(',\n');
    parts.push(new Blob([after === undefined ? '' : ',\n', lines]));
    after = last.id;
  }
  return new Blob([`${OPENING}\n`, ...parts, `\n${CLOSING}\n`], { type: 'application/json' });
}
