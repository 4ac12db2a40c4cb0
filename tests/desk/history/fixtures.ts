import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import type { Evidence } from '../../../lib/desk/evidence/evidence.ts';
import type { Outcome } from '../../../lib/desk/history/outcome.ts';
import type { Listed } from '../../../lib/desk/history/read.ts';
import { ARTICLE_VI, evidenceOf } from '../evidence/fixtures.ts';

/** Gives every test of a file a browser without any stores. */
export function freshStores(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
}

/** What an outcome holds; a trouble fails the test. */
export async function done<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const settled = await outcome;
  if (settled.type === 'trouble') throw new Error(`trouble: ${settled.trouble}`);
  return settled.value;
}

/** An audit of the Vietnamese article under another title, address and time. */
export async function audited(
  changes: Partial<Omit<Evidence, 'page'>> & Partial<Evidence['page']> = {},
): Promise<Evidence> {
  const { url, title, language, ...rest } = changes;
  const evidence = await evidenceOf(rest.text ?? ARTICLE_VI, 'vi');
  return {
    ...evidence,
    ...rest,
    page: {
      url: url === undefined ? evidence.page.url : url,
      title: title ?? evidence.page.title,
      language: language ?? evidence.page.language,
    },
  };
}

/** The day of November on which an audit was made, in UTC. */
export const on = (day: number): string => new Date(Date.UTC(2026, 10, day)).toISOString();

/** The titles of a list, what cannot be read in brackets. */
export const titles = (listed: readonly Listed[]): readonly string[] =>
  listed.map((one) => (one.type === 'entry' ? one.entry.title : `[${one.problem}]`));

/** Awaits a request of the plain IndexedDB. */
export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Writes to the stores behind the back of the library. */
export async function behind(
  change: (store: (name: string) => IDBObjectStore) => void,
  version?: number,
): Promise<void> {
  const db = await settled(indexedDB.open('recount-history', version));
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names, 'readwrite');
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = reject;
    change((name) => transaction.objectStore(name));
  });
  db.close();
}
