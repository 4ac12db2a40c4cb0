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

  it('a newer version', async () => {
    (await settled(indexedDB.open('recount-history', 4000))).close();
    expect(await openHistory().size()).toEqual({ type: 'trouble', trouble: 'newer' });
  });

  it('a newer version that opens while this page is open: it is not kept from it', async () => {
    const history = openHistory();
    await done(history.remember(await audited()));
    const newer = await settled(indexedDB.open('recount-history', 4000));
    expect(newer.version).toBe(4000);
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

/** A store of a version that has only some of its tables. */
async function damaged(version: number, tables: readonly string[]): Promise<void> {
  const history = openHistory(AbortSignal.timeout(10_000));
  await done(history.remember(await audited({ title: 'a', url: null })));
  const old = await settled(indexedDB.open('recount-history'));
  const audits = await settled(old.transaction('audits').objectStore('audits').getAll());
  old.close();
  await settled(indexedDB.deleteDatabase('recount-history'));
  const opening = indexedDB.open('recount-history', version);
  opening.onupgradeneeded = () => {
    for (const name of tables) opening.result.createObjectStore(name, { keyPath: 'id' });
    if (tables.includes('audits'))
      for (const one of audits) opening.transaction?.objectStore('audits').put(one);
  };
  (await settled(opening)).close();
}

describe('a store without its tables is put in order, and it is said what became of it', () => {
  it.each<[version: number, tables: readonly string[], condition: string, shown: readonly string[]]>([
    [1, [], 'emptied', []],
    [2, [], 'emptied', []],
    [2, ['entries'], 'emptied', []],
    [2, ['audits'], 'listed-anew', ['a']],
    [3000, [], 'emptied', []],
    [3000, ['audits'], 'listed-anew', ['a']],
    // Its entries have no indices.
    [3000, ['audits', 'entries'], 'sound', ['a']],
    [3007, ['audits'], 'listed-anew', ['a']],
  ])('version %d with %j: %s', async (version, tables, condition, shown) => {
    await damaged(version, tables);
    const history = openHistory();
    expect(await done(history.condition())).toBe(condition);
    expect(titles((await done(history.list(ALL, null, 9))).listed)).toEqual(shown);
    await done(history.remember(await audited({ title: 'b', url: null })));
    const again = openHistory();
    expect(await done(again.condition())).toBe('sound');
    expect(await done(again.size())).toBe(shown.length + 1);
  });

  it('one that does not open can be done away with, and a new one begins', async () => {
    (await settled(indexedDB.open('recount-history', 4000))).close();
    const history = openHistory();
    expect((await history.size()).type).toBe('trouble');
    await done(history.reset());
    expect(await done(history.size())).toBe(0);
  });
});

describe('an entry that is garbage is made anew out of its audit', () => {
  it.each<[what: string, entry: object]>([
    ['that has nothing', {}],
    ['without what is shown', { place: [-1, 'x'], tagged: [], words: '' }],
    ['whose words are none', { place: [-1, 'x'], tagged: [], words: 3, summary: { problem: 'x' } }],
    ['whose summary is none', { place: [-1, 'x'], tagged: [], words: '', summary: { entry: {} } }],
    ['without a place', { tagged: [], words: '', summary: { problem: 'x' } }],
  ])('one %s', async (_, entry) => {
    const history = openHistory();
    const { id } = await done(history.remember(await audited({ title: 'Alpha', url: null })));
    await done(history.remember(await audited({ title: 'Beta', url: null })));
    await behind((of) => of('entries').put({ id, ...entry }));
    const again = openHistory();
    const list = async (words: string) =>
      titles((await done(again.list({ words, tag: null }, null, 9))).listed).toSorted();
    expect(await list('alpha')).toEqual(['Alpha']);
    expect(await list('')).toEqual(['Alpha', 'Beta']);
  });

  it('and one without an audit is no longer listed', async () => {
    const history = openHistory();
    await done(history.remember(await audited({ title: 'Alpha', url: null })));
    await behind((of) => of('entries').put({ id: 'x', place: [0, 'x'], tagged: [], words: '' }));
    const again = openHistory();
    expect(titles((await done(again.list(ALL, null, 9))).listed)).toEqual(['Alpha']);
    expect(await done(again.condition())).toBe('listed-anew');
  });
});

it('an audit that the browser cannot read says so, and all others are listed, opened and exported', async () => {
  const history = openHistory();
  const keep = async (title: string) =>
    (await done(history.remember(await audited({ title, url: null })))).id;
  const [bad, good] = [await keep('bad'), await keep('good')];
  const { get } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    return get.call(this, key === bad && this.name === 'audits' ? 'nothing' : key);
  });
  const again = openHistory();
  expect(await done(again.open(bad))).toEqual({ type: 'unreadable', problem: 'the browser cannot read it' });
  expect((await done(again.open(good))).type).toBe('audit');
  expect(JSON.parse(await (await done(again.exportAll())).text()).audits).toMatchObject([{ id: good }]);
  expect(titles((await done(again.list(ALL, null, 9))).listed).toSorted()).toEqual(['bad', 'good']);
});

describe('what is damaged in the store', () => {
  it.each<[what: string, store: string, value: (id: string) => unknown, shown: string]>([
    ['an audit', 'audits', (id) => ({ id, evidence: 3 }), 'b'],
    [
      'its entry',
      'entries',
      (id) => ({ id, place: [-1, id], tagged: [], words: '', summary: { entry: {} } }),
      'b',
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
