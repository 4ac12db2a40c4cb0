import type { Evidence } from '../../desk/evidence/evidence.ts';
import type { History } from '../../desk/history/history.ts';
import type { Outcome } from '../../desk/history/outcome.ts';
import type { Kept } from './panel-state.ts';

/** So long typing has to rest before what was typed is stored, in milliseconds. */
const REST = 300;

/**
 * Keeps one audit in the history as it changes. Changes that come while another is being stored wait for it, and only the
 * last of them is stored.
 */
export class Keeper {
  readonly #history: History;
  readonly #changed: (kept: Kept) => void;
  #id: string | undefined;
  #waiting: Evidence | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #working: Promise<void> | undefined;

  /** `id` of an audit that is in the history already. */
  constructor(history: History, id: string | undefined, changed: (kept: Kept) => void) {
    this.#history = history;
    this.#id = id;
    this.#changed = changed;
  }

  get id(): string | undefined {
    return this.#id;
  }

  /** Stores the audit; `when` it is `typing`, only after a rest. */
  keep(evidence: Evidence, when: 'now' | 'typing'): void {
    this.#waiting = evidence;
    clearTimeout(this.#timer);
    if (when === 'typing') this.#timer = setTimeout(() => void this.flush(), REST);
    else void this.flush();
  }

  /** Stores at once what waits; resolves when nothing is being stored any more. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#working === undefined && this.#waiting !== undefined) this.#working = this.#store();
    await this.#working;
  }

  async #store(): Promise<void> {
    let isStored = true;
    while (isStored && this.#waiting !== undefined) {
      const evidence = this.#waiting;
      this.#waiting = undefined;
      this.#changed({ type: 'keeping' });
      const outcome = await this.#put(evidence);
      isStored = outcome.type === 'done';
      this.#changed(
        outcome.type === 'done'
          ? { type: 'kept', id: outcome.value }
          : { type: 'trouble', trouble: outcome.trouble },
      );
    }
    // In the same breath as the last look at what waits, so that nothing that comes now is missed.
    this.#working = undefined;
  }

  async #put(evidence: Evidence): Promise<Outcome<string>> {
    let id = this.#id;
    if (id === undefined) {
      const remembered = await this.#history.remember(evidence);
      if (remembered.type === 'trouble') return remembered;
      id = remembered.value.id;
      this.#id = id;
      if (remembered.value.type === 'new') return { type: 'done', value: id };
    }
    const changed = await this.#history.change(id, ({ tags }) => ({ evidence, tags }));
    if (changed.type === 'trouble') return changed;
    if (changed.value.type === 'audit') return { type: 'done', value: id };
    // It was deleted meanwhile, or cannot be read: it is kept anew, and nothing of the other is touched.
    this.#id = undefined;
    return changed.value.type === 'none' ? this.#put(evidence) : { type: 'trouble', trouble: 'failed' };
  }
}
