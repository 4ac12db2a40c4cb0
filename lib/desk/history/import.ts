import { laterMoment } from '../evidence/later-moment.ts';
import { recomputed } from '../evidence/recomputed.ts';
import { addressOf } from './address.ts';
import type { AuditRecord } from './audit-record.ts';
import type { Entry } from './entry.ts';
import { auditsIn, type NoAudits } from './file-audits.ts';
import { mergeAudits } from './merge-audits.ts';
import { toOpened } from './read.ts';
import type { HistoryDb } from './schema.ts';
import { type Writing, writing } from './writing.ts';

/** What became of the audits of a file. */
export interface Imported {
  readonly fresh: number;
  /** There was something in them that was not here. */
  readonly updated: number;
  readonly same: number;
  readonly unreadable: number;
  /** Of how many the text or a result is not what Recount works out. */
  readonly differing: number;
  /** How many claims were decided otherwise here. */
  readonly disputed: number;
}

export type ImportOutcome = { readonly type: 'imported'; readonly imported: Imported } | NoAudits;

/** So many audits are written in one transaction: what was written before a disk is full, stays. */
const BATCH = 50;

const NOTHING: Imported = { fresh: 0, updated: 0, same: 0, unreadable: 0, differing: 0, disputed: 0 };

const plus = (a: Imported, b: Partial<Imported>): Imported => ({
  fresh: a.fresh + (b.fresh ?? 0),
  updated: a.updated + (b.updated ?? 0),
  same: a.same + (b.same ?? 0),
  unreadable: a.unreadable + (b.unreadable ?? 0),
  differing: a.differing + (b.differing ?? 0),
  disputed: a.disputed + (b.disputed ?? 0),
});

/** Whether two audits of one text are of one article: it has one address or, without any, one title. */
function isOfArticle({ url, title, engine }: Entry, { evidence }: AuditRecord): boolean {
  const { page } = evidence;
  const address = addressOf(page.url);
  const isSame = address === null ? title === page.title : addressOf(url) === address;
  return isSame && (url === null) === (page.url === null) && engine === evidence.engine;
}

/**
 * The audits here that may be the same as one of a file: that of its id, and those of its article and text; but not
 * those that are audits of their own in the same file.
 */
async function likeIt(
  stores: Writing,
  record: AuditRecord,
  ofFile: ReadonlySet<string>,
): Promise<readonly AuditRecord[]> {
  const { id, evidence } = record;
  const { textHash } = evidence;
  const twins = (await stores.withText(textHash)).filter(
    (twin) => !ofFile.has(twin.id) && 'entry' in twin.summary && isOfArticle(twin.summary.entry, record),
  );
  const found: AuditRecord[] = [];
  for (const one of new Set([id, ...twins.map((twin) => twin.id)])) {
    const opened = toOpened(await stores.read(one));
    if (opened.type === 'audit' && opened.record.evidence.textHash === textHash) found.push(opened.record);
  }
  return found;
}

/** Brings in one audit. What is here of the same text is merged with it; another text of the same id stays beside it. */
async function bringIn(
  stores: Writing,
  record: AuditRecord,
  ofFile: Set<string>,
  now: Date,
): Promise<Partial<Imported>> {
  const differing = record.differing === null ? 0 : 1;
  for (const here of await likeIt(stores, record, ofFile)) {
    const merged = mergeAudits(here, record);
    if (merged === undefined) continue;
    const { isChanged, disputed } = merged;
    if (!isChanged) return { same: 1, differing };
    const changedAt = laterMoment(now, here.changedAt, record.changedAt);
    await stores.put({ ...merged.record, changedAt });
    return { updated: 1, differing, disputed };
  }
  const named = toOpened(await stores.read(record.id));
  const hash = record.evidence.textHash.slice('sha256:'.length);
  const id = named.type === 'audit' ? `${record.id}.${hash.slice(0, 8)}` : record.id;
  await stores.put({ ...record, id });
  ofFile.add(id);
  return named.type === 'unreadable' ? { updated: 1, differing } : { fresh: 1, differing };
}

/**
 * Brings in the audits of a file, each worked out again by this version of the engine. Two states of one audit, and the
 * audits of two people of one article, are merged claim by claim.
 */
export async function importFile(
  db: HistoryDb,
  file: Blob,
  engine: string,
  now: Date,
): Promise<ImportOutcome> {
  const audits = await auditsIn(file);
  if ('type' in audits) return audits;
  let imported = NOTHING;
  let waiting: AuditRecord[] = [];
  const ofFile = new Set<string>();
  const flush = async () => {
    const records = waiting;
    waiting = [];
    if (records.length === 0) return;
    await writing(db, async (stores) => {
      let batch = NOTHING;
      for (const record of records) batch = plus(batch, await bringIn(stores, record, ofFile, now));
      imported = plus(imported, batch);
    });
  };
  for await (const read of audits) {
    if (read.type === 'misfit') {
      imported = plus(imported, { unreadable: 1 });
      continue;
    }
    waiting.push({ ...read.value, ...(await recomputed(read.value.evidence, engine)) });
    if (waiting.length === BATCH) await flush();
  }
  await flush();
  return { type: 'imported', imported };
}
