import { unwrap } from 'idb';
import { decode } from '../../documents/schema/decode.ts';
import { fold } from '../../engine/text/fold.ts';
import type { AuditedPage, Evidence } from '../evidence/evidence.ts';
import { addressOf } from './address.ts';
import { type AuditRecord, auditRecordSchema, type StoredAudit } from './audit-record.ts';
import { type Entry, type Place, type StoredEntry, storedEntrySchema } from './entry.ts';
import { remakeEntry } from './mend.ts';
import { type HistoryDb, readRaw } from './schema.ts';

/** What a list is asked for. */
export interface Query {
  /** All of these words, in any order, in any spelling of their accents; all audits where there are none. */
  readonly words: string;
  /** Only those with this tag; all where there is none. */
  readonly tag: string | null;
}

/** A line of the list; what cannot be read keeps its place and says so. */
export type Listed =
  | { readonly type: 'entry'; readonly entry: Entry }
  | { readonly type: 'unreadable'; readonly id: string; readonly problem: string };

export interface Page {
  readonly listed: readonly Listed[];
  /** Where the next page begins; nothing at the end. */
  readonly next: Place | null;
}

/** What became of an audit that was asked for by its id. */
export type Opened =
  | { readonly type: 'audit'; readonly record: AuditRecord }
  | { readonly type: 'unreadable'; readonly problem: string }
  | { readonly type: 'none' };

/** How many entries are read at a time while searching. */
const BATCH = 500;

const toListed = ({ id, summary }: StoredEntry): Listed =>
  'problem' in summary
    ? { type: 'unreadable', id, problem: summary.problem }
    : { type: 'entry', entry: summary.entry };

/** The entry as it is, or made anew where it is none; nothing where there is no audit of it either. */
const soundEntry = async (db: HistoryDb, stored: StoredEntry): Promise<StoredEntry | undefined> =>
  decode(storedEntrySchema, stored).type === 'decoded' ? stored : remakeEntry(db, stored.id);

/** After every key that begins in this way. */
const END: [] = [];

async function batch(
  db: HistoryDb,
  tag: string | null,
  after: Place | null,
  size: number,
): Promise<readonly StoredEntry[]> {
  const past = after !== null;
  if (tag === null) {
    const range = after === null ? null : IDBKeyRange.lowerBound([...after], past);
    return db.getAllFromIndex('entries', 'byPlace', range, size);
  }
  const range = IDBKeyRange.bound(after === null ? [tag] : [tag, ...after], [tag, END], past);
  return db.getAllFromIndex('entries', 'byTag', range, size);
}

/** A page of the list, newest first. It ends early, with what it has, when `signal` aborts. */
export async function listPage(
  db: HistoryDb,
  { words, tag }: Query,
  after: Place | null,
  size: number,
  signal?: AbortSignal,
): Promise<Page> {
  const wanted = fold(words).split(/\s+/u).filter(Boolean);
  const listed: Listed[] = [];
  const step = wanted.length === 0 ? size : BATCH;
  let place = after;
  while (signal?.aborted !== true) {
    const found = await batch(db, tag, place, step);
    for (const stored of found) {
      place = stored.place;
      const entry = await soundEntry(db, stored);
      if (entry === undefined || !wanted.every((word) => entry.words.includes(word))) continue;
      listed.push(toListed(entry));
      if (listed.length === size) return { listed, next: place };
    }
    if (found.length < step) break;
  }
  return { listed, next: null };
}

/** What stands in the store under an id, read. */
export function toOpened(stored: StoredAudit | undefined): Opened {
  if (stored === undefined) return { type: 'none' };
  const read = decode(auditRecordSchema, stored);
  return read.type === 'decoded'
    ? { type: 'audit', record: read.value }
    : { type: 'unreadable', problem: read.problem };
}

/** An audit by its id. */
export async function readAudit(db: HistoryDb, id: string): Promise<Opened> {
  const stored = await readRaw(unwrap(db).transaction('audits').objectStore('audits'), id);
  if (stored === undefined && (await db.getKey('audits', id)) !== undefined)
    return { type: 'unreadable', problem: 'the browser cannot read it' };
  return toOpened(stored);
}

/** Whether an entry of the same text is of the same article, which has no address: another file may say the same. */
export const isOfText = ({ url, title }: Entry, page: AuditedPage): boolean =>
  url === null && title === page.title;

const entriesAmong = async (db: HistoryDb, found: readonly StoredEntry[]): Promise<readonly Entry[]> => {
  const entries = await Promise.all(found.map((one) => soundEntry(db, one)));
  return entries
    .flatMap((one) => (one === undefined ? [] : toListed(one)))
    .flatMap((one) => (one.type === 'entry' ? [one.entry] : []));
};

/** The audits of an address, newest first. */
export async function auditsAt(db: HistoryDb, url: string | null): Promise<readonly Entry[]> {
  const address = addressOf(url);
  if (address === null) return [];
  const range = IDBKeyRange.bound([address], [address, END]);
  return entriesAmong(db, await db.getAllFromIndex('entries', 'byAddress', range));
}

/** The audits of an article, newest first: those of its address or, where it has none, of its text. */
export async function auditsOf(db: HistoryDb, { page, textHash }: Evidence): Promise<readonly Entry[]> {
  if (page.url !== null) return auditsAt(db, page.url);
  const range = IDBKeyRange.bound([textHash], [textHash, END]);
  const entries = await entriesAmong(db, await db.getAllFromIndex('entries', 'byText', range));
  return entries.filter((entry) => isOfText(entry, page));
}

export interface TagCount {
  readonly tag: string;
  readonly audits: number;
}

/** Every tag with how many audits bear it, in the order of the alphabet. */
export async function tagCounts(db: HistoryDb): Promise<readonly TagCount[]> {
  const index = db.transaction('entries').store.index('byTag');
  const found: TagCount[] = [];
  for (let cursor = await index.openKeyCursor(); cursor !== null; ) {
    const [tag] = cursor.key;
    const audits = await index.count(IDBKeyRange.bound([tag], [tag, END]));
    found.push({ tag, audits });
    // To the first key behind all of this tag's.
    cursor = await cursor.continue([tag, Number.POSITIVE_INFINITY, '']);
  }
  // The store's own order knows no alphabet: đ would come behind z.
  return found.toSorted((a, b) => a.tag.localeCompare(b.tag));
}
