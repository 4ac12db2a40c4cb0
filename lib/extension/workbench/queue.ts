import type { Evidence } from '../../desk/evidence/evidence.ts';
import {
  type AuditedItem,
  canRetry,
  type Found,
  type Item,
  type ItemState,
  isAudited,
  isLocked,
  isPending,
  type Origin,
  type Problem,
} from './item.ts';
import { nameOf } from './name-of.ts';

/** Gives the evidence of a text, or why there is none; rejects when `signal` aborts. `password` is that of a locked PDF. */
export type AuditOne = (
  origin: Origin,
  signal: AbortSignal,
  password: string | undefined,
) => Promise<Evidence | Problem>;

/** Texts that are audited one after the other. */
export interface Queue {
  readonly items: readonly Item[];
  add(origins: readonly Origin[]): void;
  /** Ends what is being read and what waits; what is done stays. */
  cancel(): void;
  /** Puts those back in the queue, of these, that have failed or were cancelled. */
  retry(ids: readonly number[]): void;
  /** Puts a locked one back in the queue, with its password. */
  unlock(id: number, password: string): void;
  remove(id: number): void;
  /** Takes all out but what is being read or waits. */
  removeAll(): void;
  /** Puts other findings in the place of those of a text that was audited. */
  change(id: number, found: Partial<Found>): void;
}

/**
 * A queue whose items are audited by `audit`; `changed` is called with each change of them. What `audited` does with one
 * is waited for before the next is audited.
 */
export function createQueue(
  audit: AuditOne,
  changed: () => void,
  audited: (item: AuditedItem) => Promise<void> = async () => undefined,
): Queue {
  let items: readonly Item[] = [];
  let running: AbortController | undefined;
  let count = 0;

  const set = (next: readonly Item[]): void => {
    items = next;
    changed();
  };
  const turn = (id: number, state: ItemState): void =>
    set(items.map((item) => (item.id === id ? { ...item, state } : item)));

  const run = async (): Promise<void> => {
    if (running !== undefined) return;
    const controller = new AbortController();
    running = controller;
    for (let next = firstWaiting(); next !== undefined; next = firstWaiting()) {
      turn(next.id, { status: 'reading' });
      const state = await auditTo(next, controller.signal);
      // What became of it was told when it was cancelled.
      if (controller.signal.aborted) return;
      turn(next.id, state);
      const item = items.find(({ id }) => id === next.id);
      if (item !== undefined && isAudited(item)) await audited(item);
      if (controller.signal.aborted) return;
    }
    running = undefined;
  };
  const firstWaiting = (): Item | undefined => items.find(({ state }) => state.status === 'waiting');
  const auditTo = async ({ origin, password }: Item, signal: AbortSignal): Promise<ItemState> => {
    try {
      const found = await audit(origin, signal, password);
      if ('problem' in found) return { status: 'failed', ...found };
      return { status: 'audited', evidence: found, kept: { type: 'not-yet' }, refused: undefined };
    } catch (error) {
      // One text must not keep the others from being audited.
      if (!signal.aborted) console.error(error);
      return { status: 'failed', problem: 'failed' };
    }
  };

  return {
    get items() {
      return items;
    },
    add(origins) {
      const added = origins.map((origin): Item => {
        count += 1;
        return { id: count, name: nameOf(origin), origin, state: { status: 'waiting' } };
      });
      set([...items, ...added]);
      void run();
    },
    cancel() {
      running?.abort();
      running = undefined;
      set(items.map((item) => (isPending(item) ? { ...item, state: { status: 'stopped' } } : item)));
    },
    retry(ids) {
      const isMeant = (item: Item): boolean => ids.includes(item.id) && canRetry(item);
      set(items.map((item) => (isMeant(item) ? { ...item, state: { status: 'waiting' } } : item)));
      void run();
    },
    unlock(id, password) {
      const isMeant = (item: Item): boolean => item.id === id && isLocked(item);
      set(items.map((item) => (isMeant(item) ? { ...item, password, state: { status: 'waiting' } } : item)));
      void run();
    },
    remove(id) {
      set(items.filter((item) => item.id !== id || isPending(item)));
    },
    removeAll() {
      set(items.filter(isPending));
    },
    change(id, found) {
      set(items.map((item) => (item.id === id && isAudited(item) ? withFound(item, found) : item)));
    },
  };
}

const withFound = (item: AuditedItem, found: Partial<Found>): AuditedItem => ({
  ...item,
  state: { ...item.state, ...found },
});
