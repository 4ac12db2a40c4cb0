import { compareAudits, type Edit } from '../compare/compare-audits.ts';
import type { AuditRecord, StoredAudit } from './audit-record.ts';
import type { Entry, Place } from './entry.ts';
import type { History } from './history.ts';
import type { ImportOutcome } from './import.ts';
import type { Outcome, Trouble } from './outcome.ts';
import type { Listed, Query, TagCount } from './read.ts';

/** What the page has to say beside what it shows. */
export type Notice =
  | { readonly type: 'nothing' }
  | { readonly type: 'trouble'; readonly trouble: Trouble }
  | { readonly type: 'importing' }
  | ImportOutcome
  | { readonly type: 'deleted'; readonly title: string | null; readonly taken: StoredAudit }
  /** The store was damaged, and was put in order. */
  | { readonly type: 'listed-anew' | 'emptied' }
  | { readonly type: 'restored' }
  | { readonly type: 'cleared' };

/** The figures that were changed since an earlier audit of the address; no edits where its language is not read. */
export interface Since {
  readonly earlier: Entry;
  readonly edits: readonly Edit[] | undefined;
}

/** The audit that is open. */
export type Shown =
  | { readonly type: 'list' }
  | {
      readonly type: 'audit';
      readonly record: AuditRecord;
      /** Other audits of the address, newest first. */
      readonly others: readonly Entry[];
      /** Nothing where no earlier audit was of another text. */
      readonly since: Since | null;
    }
  | { readonly type: 'unreadable'; readonly id: string; readonly problem: string }
  | { readonly type: 'none' };

export interface HistoryView {
  readonly status: 'loading' | 'ready';
  readonly shown: Shown;
  readonly query: Query;
  readonly listed: readonly Listed[];
  /** Where the list goes on; nothing at its end. */
  readonly next: Place | null;
  readonly size: number;
  readonly tags: readonly TagCount[];
  readonly notice: Notice;
}

const PAGE = 50;

const START: HistoryView = {
  status: 'loading',
  shown: { type: 'list' },
  query: { words: '', tag: null },
  listed: [],
  next: null,
  size: 0,
  tags: [],
  notice: { type: 'nothing' },
};

/** What a reader can do on the page of the history. */
export interface HistoryControl {
  /** Shows the audit of an id, or the list where it is empty. */
  show(id: string): Promise<void>;
  search(query: Query): Promise<void>;
  more(): Promise<void>;
  reload(): Promise<void>;
  setTags(tags: readonly string[]): Promise<void>;
  /** Whether it was done. */
  remove(id: string): Promise<boolean>;
  undo(taken: StoredAudit): Promise<void>;
  /** Whether it was done. */
  clear(): Promise<boolean>;
  /** Nothing where there was trouble, which is told. */
  exportAll(): Promise<Blob | undefined>;
  /** Does away with a store that the browser does not open, and begins a new one. */
  reset(): Promise<void>;
  importFile(file: Blob): Promise<void>;
}

/**
 * Keeps what the page of the history shows, and tells each change of it, those of other pages until `signal` aborts.
 * `engine` is the version of Recount, which works out again what is imported.
 */
export function controlHistory(
  history: History,
  engine: string,
  changed: (view: HistoryView) => void,
  signal: AbortSignal,
): HistoryControl {
  let view = START;
  let searching = new AbortController();
  let wantedId = '';
  const set = (changes: Partial<HistoryView>): void => {
    view = { ...view, ...changes };
    changed(view);
  };
  /** The value of an outcome; a trouble is told. */
  const got = <T>(outcome: Outcome<T>): { readonly value: T } | undefined => {
    if (outcome.type === 'done') return outcome;
    set({ status: 'ready', notice: { type: 'trouble', trouble: outcome.trouble } });
    return undefined;
  };

  const search = async (query: Query): Promise<void> => {
    searching.abort();
    searching = new AbortController();
    const { signal } = searching;
    if (query !== view.query) set({ query });
    const page = got(await history.list(query, null, PAGE, signal));
    if (page === undefined || signal.aborted) return;
    set({ status: 'ready', listed: page.value.listed, next: page.value.next });
  };

  const reload = async (): Promise<void> => {
    const size = got(await history.size());
    if (size === undefined) return;
    const tags = got(await history.tags());
    if (tags === undefined) return;
    set({ size: size.value, tags: tags.value });
    const isTagGone = !tags.value.some(({ tag }) => tag === view.query.tag);
    await search(isTagGone ? { ...view.query, tag: null } : view.query);
  };

  const shownOf = async (record: AuditRecord): Promise<Shown | undefined> => {
    const at = got(await history.at(record.evidence.page.url));
    if (at === undefined) return undefined;
    const others = at.value.filter(({ id }) => id !== record.id);
    const { auditedAt, textHash } = record.evidence;
    const earlier = others.find((one) => one.auditedAt < auditedAt && one.textHash !== textHash);
    const before = earlier && got(await history.open(earlier.id));
    const since =
      earlier !== undefined && before?.value.type === 'audit'
        ? { earlier, edits: compareAudits(before.value.record.evidence, record.evidence) }
        : null;
    return { type: 'audit', record, others, since };
  };

  const show = async (id: string): Promise<void> => {
    wantedId = id;
    if (id === '') {
      set({ shown: { type: 'list' } });
      return;
    }
    const opened = got(await history.open(id));
    if (opened === undefined) return;
    const { value } = opened;
    const shown =
      value.type === 'audit'
        ? await shownOf(value.record)
        : value.type === 'unreadable'
          ? { ...value, id }
          : value;
    if (shown !== undefined && wantedId === id) set({ shown });
  };

  /** The list, and the audit that is open, as they stand in the store now. */
  const refresh = async (): Promise<void> => {
    await reload();
    if (wantedId !== '') await show(wantedId);
  };
  let isRefreshing = false;
  history.watch(() => {
    // Another page may store at every key.
    if (isRefreshing || view.notice.type === 'importing') return;
    isRefreshing = true;
    void refresh().finally(() => {
      isRefreshing = false;
    });
  }, signal);
  let isTold = false;

  return {
    show,
    search,
    reload: async () => {
      const condition = got(await history.condition())?.value;
      const isAmiss = !isTold && condition !== undefined && condition !== 'sound';
      if (condition !== undefined) set({ notice: { type: isAmiss ? condition : 'nothing' } });
      isTold ||= isAmiss;
      if (condition === undefined) return;
      await refresh();
    },
    async reset() {
      if (got(await history.reset()) === undefined) return;
      wantedId = '';
      set({ shown: { type: 'list' }, notice: { type: 'cleared' } });
      await reload();
    },
    async more() {
      const { query, next, listed } = view;
      if (next === null) return;
      const page = got(await history.list(query, next, PAGE, searching.signal));
      if (page === undefined || view.query !== query) return;
      set({ listed: [...listed, ...page.value.listed], next: page.value.next });
    },
    async setTags(tags) {
      const { shown } = view;
      if (shown.type !== 'audit') return;
      const changedTo = got(await history.change(shown.record.id, ({ evidence }) => ({ evidence, tags })));
      if (changedTo?.value.type !== 'audit') return;
      set({ shown: { ...shown, record: changedTo.value.record } });
      await reload();
    },
    async remove(id) {
      const taken = got(await history.take(id));
      if (taken?.value === undefined) return false;
      wantedId = '';
      const { shown } = view;
      const title = shown.type === 'audit' ? shown.record.evidence.page.title : null;
      set({ shown: { type: 'list' }, notice: { type: 'deleted', title, taken: taken.value } });
      await reload();
      return true;
    },
    async undo(taken) {
      if (got(await history.putBack(taken)) === undefined) return;
      set({ notice: { type: 'restored' } });
      await reload();
    },
    async clear() {
      if (got(await history.clear()) === undefined) return false;
      wantedId = '';
      set({ shown: { type: 'list' }, query: START.query, notice: { type: 'cleared' } });
      await reload();
      return true;
    },
    exportAll: async () => got(await history.exportAll())?.value,
    async importFile(file) {
      set({ notice: { type: 'importing' } });
      const imported = got(await history.importFile(file, engine));
      if (imported !== undefined) set({ notice: imported.value });
      await reload();
    },
  };
}
