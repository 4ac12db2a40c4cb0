import type { History } from '../../desk/history/history.ts';
import { addressesIn, sitesOf } from './addresses.ts';
import { type AuditTools, auditOrigin } from './audit-origin.ts';
import { type Comparison, compareSides, type Pair } from './comparison.ts';
import { type AuditedItem, canRetry, type Item, isAudited, type Origin } from './item.ts';
import { AS_FOUND, type LanguageWish } from './language-wish.ts';
import { createQueue } from './queue.ts';

/** What the workbench needs of the browser. */
export interface WorkbenchHost extends AuditTools {
  readonly history: History;
  /** Asks the reader for sites; to be called inside a click. */
  readonly grant: (origins: readonly string[]) => Promise<boolean>;
}

export interface WorkbenchView {
  readonly items: readonly Item[];
  readonly comparison: Comparison;
  readonly language: LanguageWish;
}

/** What a reader can do on the workbench. */
export interface WorkbenchControl {
  readonly view: WorkbenchView;
  chooseLanguage(wish: LanguageWish): void;
  addText(text: string): void;
  addFiles(files: readonly File[]): void;
  /** Adds a list of addresses, one a line; asks for their sites, so it is to be called inside a click. */
  addAddresses(list: string): Promise<void>;
  cancel(): void;
  /** Tries those again that can be; to be called inside a click. */
  retry(ids: readonly number[]): Promise<void>;
  /** Tries a locked PDF again, with its password. */
  unlock(id: number, password: string): void;
  remove(id: number): void;
  /** Keeps audits in the history. */
  keep(ids: readonly number[]): Promise<void>;
  compare(pair: Pair): Promise<void>;
}

/** The workbench of one page; `changed` is called with each change of what it shows. */
export function createWorkbench(host: WorkbenchHost, changed: () => void): WorkbenchControl {
  let language: LanguageWish = AS_FOUND;
  let comparison: Comparison = { status: 'none' };
  let comparing = new AbortController();
  const queue = createQueue(
    (origin, signal, password) => auditOrigin(origin, password, language, host, signal),
    changed,
  );

  const askFor = async (origins: readonly Origin[]): Promise<void> => {
    const sites = sitesOf(origins);
    // What the reader does not agree to fails by itself and says so.
    if (sites.length > 0) await host.grant(sites);
  };
  const keepOne = async ({ id, state: { evidence } }: AuditedItem): Promise<void> => {
    queue.keep(id, { type: 'keeping' });
    const outcome = await host.history.remember(evidence);
    queue.keep(id, outcome.type === 'done' ? { type: 'kept', id: outcome.value.id } : outcome);
  };
  const setComparison = (next: Comparison): void => {
    comparison = next;
    changed();
  };

  return {
    get view() {
      return { items: queue.items, comparison, language };
    },
    chooseLanguage(wish) {
      language = wish;
      changed();
    },
    addText(text) {
      if (text.trim() !== '') queue.add([{ type: 'text', text }]);
    },
    addFiles: (files) => queue.add(files.map((file) => ({ type: 'file', file }))),
    async addAddresses(list) {
      const origins = addressesIn(list);
      await askFor(origins);
      queue.add(origins);
    },
    cancel: queue.cancel,
    async retry(ids) {
      const meant = queue.items.filter((item) => ids.includes(item.id) && canRetry(item));
      await askFor(meant.map(({ origin }) => origin));
      queue.retry(meant.map(({ id }) => id));
    },
    unlock: queue.unlock,
    remove: queue.remove,
    async keep(ids) {
      for (const item of queue.items.filter(isAudited)) {
        const { type } = item.state.kept;
        if (ids.includes(item.id) && (type === 'not-kept' || type === 'trouble')) await keepOne(item);
      }
    },
    async compare(pair) {
      comparing.abort();
      const controller = new AbortController();
      comparing = controller;
      setComparison({ status: 'comparing' });
      const { signal } = controller;
      const found = await compareSides(pair, queue.items, language, host.detect, signal).catch((error) => {
        if (!signal.aborted) throw error;
        return undefined;
      });
      if (found !== undefined && !signal.aborted) setComparison(found);
    },
  };
}
