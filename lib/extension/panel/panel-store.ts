import type { Evidence } from '../../desk/evidence/evidence.ts';
import type { History } from '../../desk/history/history.ts';
import { Keeper } from './keeper.ts';
import type { Audited, PanelState } from './panel-state.ts';

/** What the panel shows: each change of it is drawn, and each edit of its evidence is kept in the history. */
export class PanelStore {
  readonly #history: History;
  readonly #draw: (state: PanelState) => void;
  #state: PanelState = { status: 'loading' };
  #keeper: Keeper | undefined;

  /** When `signal` aborts, what waits to be stored is stored, and nothing is kept from then on. */
  constructor(history: History, draw: (state: PanelState) => void, signal: AbortSignal) {
    this.#history = history;
    this.#draw = draw;
    signal.addEventListener('abort', () => this.keepNothing(), { once: true });
  }

  get state(): PanelState {
    return this.#state;
  }

  /** The article that is shown, where one is. */
  get audited(): Audited | undefined {
    return this.#state.status === 'read' ? this.#state : undefined;
  }

  set(state: PanelState): void {
    this.#state = state;
    this.#draw(state);
  }

  /** Changes something of the article that is shown. */
  change(changes: Partial<Audited>): void {
    const { audited } = this;
    if (audited !== undefined) this.set({ ...audited, ...changes });
  }

  /** Changes its evidence, and keeps it; where it is changed by `typing`, after a rest. */
  edit(change: (evidence: Evidence) => Evidence, when: 'now' | 'typing'): void {
    const { audited } = this;
    if (audited === undefined) return;
    const evidence = change(audited.evidence);
    this.change({ evidence, refused: undefined });
    this.#keeper?.keep(evidence, when);
  }

  /** Keeps the edits from now on in the audit of this id, or in a new one. */
  keepIn(id: string | undefined): void {
    this.keepNothing();
    const keeper = new Keeper(this.#history, id, (kept) => {
      if (this.#keeper === keeper) this.change({ kept });
    });
    this.#keeper = keeper;
  }

  /** Stores what waits of the edits until now; those that come are not kept. */
  keepNothing(): void {
    void this.#keeper?.flush();
    this.#keeper = undefined;
  }

  /** Stores what waits to be stored. */
  async flush(): Promise<void> {
    await this.#keeper?.flush();
  }
}
