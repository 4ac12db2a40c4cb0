import { sameClaim } from '../../desk/evidence/changes.ts';
import type { Evidence } from '../../desk/evidence/evidence.ts';
import type { History } from '../../desk/history/history.ts';
import type { Journal } from './journal.ts';
import { Keeper, type Opened } from './keeper.ts';
import type { Audited, PanelState } from './panel-state.ts';

/** What it takes to keep what the panel shows. */
export interface StoreHost {
  readonly history: History;
  /** A journal for what is not stored yet. */
  readonly journal: () => Journal;
  /** Takes each change of what is to be shown. */
  readonly draw: (state: PanelState) => void;
}

/** What the panel shows: each change of it is drawn, and each edit of its evidence is kept in the history. */
export class PanelStore {
  readonly #history: History;
  readonly #journal: () => Journal;
  readonly #draw: (state: PanelState) => void;
  #state: PanelState = { status: 'loading' };
  #keeper: Keeper | undefined;

  /** When `signal` aborts, what waits to be stored is stored, and nothing is kept from then on. */
  constructor({ history, journal, draw }: StoreHost, signal: AbortSignal) {
    this.#history = history;
    this.#journal = journal;
    this.#draw = draw;
    signal.addEventListener('abort', () => this.keepNothing(), { once: true });
    history.watch(({ id }) => void this.#keeper?.others(id), signal);
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

  /** Shows another state of the audit that is kept. */
  goOnWith(audited: Audited): void {
    this.#keeper?.shown(audited.evidence);
    this.set(audited);
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

  /** Keeps the edits from now on in the audit of this id, or in a new one; what others store of it is shown. */
  keepIn(opened: Opened): void {
    this.keepNothing();
    const keeper: Keeper = new Keeper(this.#history, opened, this.#journal(), {
      kept: (kept) => {
        if (this.#keeper === keeper) this.change({ kept });
      },
      evidence: (evidence) => {
        if (this.#keeper === keeper) this.#replace(evidence);
      },
    });
    this.#keeper = keeper;
  }

  /** Shows another state of the same audit; the same claim stays selected. */
  #replace(evidence: Evidence): void {
    const { audited } = this;
    if (audited === undefined) return;
    const before = audited.selected === undefined ? undefined : audited.evidence.claims[audited.selected];
    const again = before && sameClaim(before, evidence);
    this.change({ evidence, selected: again && evidence.claims.indexOf(again) });
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
