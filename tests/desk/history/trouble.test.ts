import { afterEach, describe, expect, it, vi } from 'vitest';
import { openHistory } from '../../../lib/desk/history/history.ts';
import { audited, behind, done, freshStores, on, settled, titles } from './fixtures.ts';

freshStores();
afterEach(() => {
  vi.restoreAllMocks();
});

const ALL = { words: '', tag: null };

describe('what the browser refuses is told by its name', () => {
  it('a full disk: nothing of the audit is stored, and nothing else is lost', async () => {
    const history = openHistory();
    await done(history.remember(await audited({ title: 'before', url: null })));
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      if (this.name !== 'entries') return put.call(this, value);
      this.transaction.abort();
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    expect(await history.remember(await audited({ title: 'too much', url: null }))).toEqual({
      type: 'trouble',
      trouble: 'full',
    });
    vi.restoreAllMocks();
    expect(titles((await done(history.list(ALL, null, 9))).listed)).toEqual(['before']);
    expect(await done(history.size())).toBe(1);
  });

  it('another tab that holds an older version open', async () => {
    const opening = indexedDB.open('recount-history', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('audits', { keyPath: 'id' });
    const other = await settled(opening);
    const history = openHistory();
    expect(await history.size()).toEqual({ type: 'trouble', trouble: 'blocked' });
    other.close();
    await expect.poll(() => history.size()).toEqual({ type: 'done', value: 0 });
  });

  it('a store that lacks what its version has', async () => {
    (await settled(indexedDB.open('recount-history', 1))).close();
    expect(await openHistory().size()).toEqual({ type: 'trouble', trouble: 'closed' });
  });

  it('a newer version', async () => {
    (await settled(indexedDB.open('recount-history', 99))).close();
    expect(await openHistory().size()).toEqual({ type: 'trouble', trouble: 'newer' });
  });

  it('a newer version that opens while this page is open: it is not kept from it', async () => {
    const history = openHistory();
    await done(history.remember(await audited()));
    const newer = await settled(indexedDB.open('recount-history', 99));
    expect(newer.version).toBe(99);
    expect(await history.size()).toEqual({ type: 'trouble', trouble: 'newer' });
    newer.close();
  });

  it('a store that does not open, and is asked again the next time', async () => {
    const history = openHistory();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    expect(await history.size()).toEqual({ type: 'trouble', trouble: 'closed' });
    vi.restoreAllMocks();
    expect(await done(history.size())).toBe(0);
  });

  it('no store at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await openHistory().size()).toEqual({ type: 'trouble', trouble: 'closed' });
    vi.unstubAllGlobals();
  });

  it('a bug of ours is none of these', async () => {
    const history = openHistory();
    const { id } = await done(history.remember(await audited()));
    const bug = () => {
      throw new TypeError('bug');
    };
    await expect(history.change(id, bug)).rejects.toThrow('bug');
  });
});

describe('what is damaged in the store', () => {
  it.each<[what: string, store: string, value: (id: string) => unknown, shown: string]>([
    ['an audit', 'audits', (id) => ({ id, evidence: 3 }), 'b'],
    [
      'its entry',
      'entries',
      (id) => ({ id, place: [-1, id], tagged: [], words: '', summary: { entry: {} } }),
      '[id is not a text]',
    ],
  ])('%s costs no other', async (_, store, value, shown) => {
    const history = openHistory();
    const keep = async (title: string, day: number) =>
      (await done(history.remember(await audited({ title, url: null, auditedAt: on(day) })))).id;
    const a = await keep('a', 2);
    const b = await keep('b', 1);
    await behind((of) => of(store).put(value(b)));
    expect(titles((await done(history.list(ALL, null, 9))).listed)).toEqual(['a', shown]);
    expect((await done(history.open(a))).type).toBe('audit');
    expect((await done(history.open(b))).type).toBe(store === 'audits' ? 'unreadable' : 'audit');
    expect(await done(history.change(a, ({ evidence }) => ({ evidence, tags: [] })))).toMatchObject({
      type: 'audit',
    });
  });
});
