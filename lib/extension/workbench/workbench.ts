import type { Evidence } from '../../desk/evidence/evidence.ts';
import { writeEvidence } from '../../desk/evidence/evidence-json.ts';
import { recomputed } from '../../desk/evidence/recomputed.ts';
import type { History } from '../../desk/history/history.ts';
import type { ClaimEdits } from '../panel/claim-edits.ts';
import { addressesIn, sitesOf } from './addresses.ts';
import { type AuditTools, auditOrigin } from './audit-origin.ts';
import { type Comparison, compareSides, type Pair } from './comparison.ts';
import { Desk, type DeskHost } from './desk.ts';
import { canRetry, type Item, isAudited, isPending, type Origin } from './item.ts';
import { AS_FOUND, type LanguageWish } from './language-wish.ts';
import { originsOf } from './lists.ts';
import type { PileMemory } from './pile-memory.ts';
import { type AuditOne, createQueue } from './queue.ts';

/** What the workbench needs of the browser. */
export interface WorkbenchHost extends AuditTools, DeskHost {
  readonly history: History;
  readonly memory: PileMemory;
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
  /** Adds files, and of lists from the command line the articles in them. */
  addFiles(files: readonly File[]): Promise<void>;
  /** Lays on it again what lay there the last time. */
  goOn(): void;
  /** Adds a list of addresses, one a line; asks for their sites, so it is to be called inside a click. */
  addAddresses(list: string): Promise<void>;
  cancel(): void;
  /** Tries those again that can be; to be called inside a click. */
  retry(ids: readonly number[]): Promise<void>;
  /** Tries a locked PDF again, with its password. */
  unlock(id: number, password: string): void;
  /** Takes a text off; its audit stays in the history. */
  remove(id: number): void;
  /** Takes all off that have been read. */
  removeAll(): void;
  /** Tries again to keep an audit in the history. */
  keep(id: number): void;
  /** What can be decided of a text; nothing where it was not audited. */
  edits(id: number): ClaimEdits | undefined;
  /** Stores what waits to be stored. */
  flush(): Promise<void>;
  compare(pair: Pair): Promise<void>;
}

/** The workbench of one page; `changed` is called with each change of what it shows. */
export function createWorkbench(host: WorkbenchHost, changed: () => void): WorkbenchControl {
  let language: LanguageWish = AS_FOUND;
  let comparison: Comparison = { status: 'none' };
  let comparing = new AbortController();
  /** Under what id an audit was found in the history. */
  const keptAs = new WeakMap<Evidence, string>();
  const desk = new Desk(host, (id, { evidence, kept, refused }) => {
    queue.change(id, { evidence, kept, refused });
    const item = queue.items.find((one) => one.id === id);
    if (item !== undefined && kept.type === 'kept') host.memory.add({ id: kept.id, name: item.name });
  });
  const audit: AuditOne = async (origin, signal, password) => {
    if (origin.type === 'listed' && origin.article.type === 'evidence')
      return bringIn(origin.article.evidence, host);
    if (origin.type !== 'kept') return auditOrigin(origin, password, language, host, signal);
    const opened = await host.history.open(origin.id);
    if (opened.type === 'trouble' || opened.value.type !== 'audit') return { problem: 'not-kept' };
    const { evidence } = opened.value.record;
    keptAs.set(evidence, origin.id);
    return evidence;
  };
  const queue = createQueue(audit, changed, ({ id, state: { evidence } }) =>
    desk.take(id, evidence, keptAs.get(evidence)),
  );
  const forget = (item: Item): void => {
    if (isPending(item)) return;
    desk.drop(item.id);
    if (isAudited(item) && item.state.kept.type === 'kept') host.memory.remove(item.state.kept.id);
  };

  const askFor = async (origins: readonly Origin[]): Promise<void> => {
    const sites = sitesOf(origins);
    // What the reader does not agree to fails by itself and says so.
    if (sites.length > 0) await host.grant(sites);
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
    async addFiles(files) {
      queue.add(await originsOf(files));
    },
    goOn() {
      queue.add(host.memory.read().map(({ id, name }) => ({ type: 'kept', id, name })));
    },
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
    remove(id) {
      const item = queue.items.find((one) => one.id === id);
      if (item !== undefined) forget(item);
      queue.remove(id);
    },
    removeAll() {
      queue.items.forEach(forget);
      queue.removeAll();
    },
    keep: (id) => desk.keep(id),
    edits: (id) => desk.edits(id),
    flush: () => desk.flush(),
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

/**
 * Evidence that comes from a file is worked out again, and merged with what the history has of it, before it is decided
 * on here.
 */
async function bringIn(evidence: Evidence, { history, engine, isPrivate }: WorkbenchHost): Promise<Evidence> {
  if (isPrivate) return (await recomputed(evidence, engine)).evidence;
  await history.importFile(new Blob([writeEvidence(evidence)]), engine);
  const [last] = await history.of(evidence).then((found) => (found.type === 'done' ? found.value : []));
  const opened = last && (await history.open(last.id));
  return opened?.type === 'done' && opened.value.type === 'audit' ? opened.value.record.evidence : evidence;
}
