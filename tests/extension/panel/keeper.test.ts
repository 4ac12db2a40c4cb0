import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { withChange } from '../../../lib/desk/evidence/make-evidence.ts';
import { type History, openHistory } from '../../../lib/desk/history/history.ts';
import {
  type Journal,
  type JournalStore,
  openJournal,
  recoverUnsaved,
} from '../../../lib/extension/panel/journal.ts';
import { Keeper } from '../../../lib/extension/panel/keeper.ts';
import type { Kept } from '../../../lib/extension/panel/panel-state.ts';
import { ARTICLE_VI, evidenceOf } from '../../desk/evidence/fixtures.ts';

const evidence = await evidenceOf(ARTICLE_VI, 'vi');
const noted = (note: string) => ({ ...evidence, note });

let history: History;
let told: Kept[];
beforeEach(async () => {
  history = openHistory();
  await history.clear();
  told = [];
});

const NO_JOURNAL: Journal = { write: () => undefined, clear: () => undefined };

const keeperOf = (id?: string, within: History = history, journal: Journal = NO_JOURNAL) =>
  new Keeper(within, { id, evidence }, journal, {
    kept: (kept) => told.push(kept),
    evidence: () => undefined,
  });

async function kept(): Promise<readonly string[]> {
  const page = await history.list({ words: '', tag: null }, null, 10);
  if (page.type !== 'done') throw new Error(page.trouble);
  const ids = page.value.listed.flatMap((one) => (one.type === 'entry' ? [one.entry.id] : []));
  const opened = await Promise.all(ids.map((id) => history.open(id)));
  return opened.flatMap((one) =>
    one.type === 'done' && one.value.type === 'audit' ? [one.value.record.evidence.note] : [],
  );
}

/** A store as `localStorage` is one. */
function memory(): JournalStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get length() {
      return texts.size;
    },
    key: (at) => [...texts.keys()][at] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

describe('what was typed', () => {
  it.each<[what: string, begun: boolean]>([
    ['in an audit that is kept', true],
    ['as the first of an audit', false],
  ])('%s and not stored when the panel closed is stored by the next one', async (_, begun) => {
    const store = memory();
    const keeper = keeperOf(undefined, history, openJournal(store));
    if (begun) {
      keeper.keep(noted('một'), 'now');
      await keeper.flush();
      expect(store.texts.size).toBe(0);
    }
    keeper.keep(noted('một hai'), 'typing');
    // Here the panel is closed: nothing more of it runs.
    expect(await kept()).toEqual(begun ? ['một'] : []);
    await recoverUnsaved(store, history);
    expect(await kept()).toEqual(['một hai']);
    expect(store.texts.size).toBe(0);
    await keeper.flush();
    expect(await kept()).toEqual(['một hai']);
  });

  it('by somebody who never rests is stored all the same', async () => {
    const keeper = keeperOf();
    let note = '';
    const typing = setInterval(() => {
      note += 'một ';
      keeper.keep(noted(note), 'typing');
    }, 50);
    await expect.poll(kept).not.toEqual([]);
    clearInterval(typing);
    await keeper.flush();
  });

  it('and cannot be stored now stays written down; what is no journal is done away with', async () => {
    const store = memory();
    keeperOf(undefined, history, openJournal(store)).keep(noted('một'), 'typing');
    store.setItem('recount-unsaved:x', '{');
    store.setItem('other', '{');
    const full: History = { ...history, keep: async () => ({ type: 'trouble', trouble: 'full' }) };
    await recoverUnsaved(store, full);
    expect([...store.texts.keys()].toSorted()).toEqual(
      [expect.stringContaining('recount-unsaved:'), 'other'].toReversed(),
    );
    await recoverUnsaved(store, history);
    expect(await kept()).toEqual(['một']);
  });

  it('into a journal that is full is stored after a rest all the same', async () => {
    const store = {
      ...memory(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const keeper = keeperOf(undefined, history, openJournal(store));
    keeper.keep(noted('một'), 'typing');
    await keeper.flush();
    expect(await kept()).toEqual(['một']);
  });
});

describe('an audit', () => {
  it('is kept once, and changed from then on', async () => {
    const keeper = keeperOf();
    keeper.keep(noted('một'), 'now');
    await keeper.flush();
    keeper.keep(noted('hai'), 'now');
    await keeper.flush();
    expect(await kept()).toEqual(['hai']);
    expect(told.map(({ type }) => type)).toEqual(['keeping', 'kept', 'keeping', 'kept']);
  });

  it('that is kept already is changed, and keeps its tags', async () => {
    const first = await history.remember(evidence);
    if (first.type !== 'done') throw new Error(first.trouble);
    await history.change(first.value.id, (record) => ({ evidence: record.evidence, tags: ['tuần 48'] }));
    const keeper = keeperOf();
    keeper.keep(noted('một'), 'now');
    await keeper.flush();
    expect(await kept()).toEqual(['một']);
    const opened = await history.open(first.value.id);
    expect(opened.type === 'done' && opened.value.type === 'audit' && opened.value.record.tags).toEqual([
      'tuần 48',
    ]);
  });

  it('stores only the last of what is typed', async () => {
    const keeper = keeperOf();
    for (const note of ['m', 'mộ', 'một']) keeper.keep(noted(note), 'typing');
    expect(await kept()).toEqual([]);
    await keeper.flush();
    expect(await kept()).toEqual(['một']);
    expect(told).toHaveLength(2);
  });

  it('stores the last of what comes while it stores', async () => {
    const keeper = keeperOf();
    for (const note of ['một', 'hai', 'ba']) keeper.keep(noted(note), 'now');
    await keeper.flush();
    await expect.poll(kept).toEqual(['ba']);
  });

  it('that was deleted meanwhile is kept anew', async () => {
    const keeper = keeperOf();
    keeper.keep(noted('một'), 'now');
    await keeper.flush();
    await history.take(keeper.id ?? '');
    keeper.keep(noted('hai'), 'now');
    await keeper.flush();
    expect(await kept()).toEqual(['hai']);
  });

  it('says what kept it from being stored, and is stored when it is tried again', async () => {
    let isFull = true;
    const full: History = {
      ...history,
      keep: async (...kept) => (isFull ? { type: 'trouble', trouble: 'full' } : history.keep(...kept)),
    };
    const keeper = keeperOf(undefined, full);
    keeper.keep(withChange(evidence, 0, { note: 'a' }), 'now');
    await keeper.flush();
    expect(told.at(-1)).toEqual({ type: 'trouble', trouble: 'full' });
    expect(await kept()).toEqual([]);
    isFull = false;
    keeper.keep(withChange(evidence, 0, { note: 'b' }), 'now');
    await keeper.flush();
    expect(told.at(-1)?.type).toBe('kept');
  });
});
