import { ClaimAdding } from './claim-adding.ts';
import { ClaimEdits, type Signing } from './claim-edits.ts';
import type { PanelState } from './panel-state.ts';
import { PanelStore, type StoreHost } from './panel-store.ts';
import { readOnce } from './read-once.ts';
import { TabFollower, type TabHost } from './tab-follower.ts';

/** What the panel needs of the browser. */
export interface PanelHost extends TabHost, StoreHost, Signing {}

/** The audit of the article beside which the panel stands, until `signal` aborts. */
export class Panel {
  readonly tab: TabFollower;
  readonly edits: ClaimEdits;
  readonly adding: ClaimAdding;
  readonly #store: PanelStore;

  constructor(host: PanelHost, signal: AbortSignal) {
    const draw = (state: PanelState) => {
      host.draw(state);
      this.tab.tell();
    };
    const store = new PanelStore({ ...host, draw }, signal);
    const sourceAt = readOnce(() => store.audited?.evidence);
    this.#store = store;
    this.tab = new TabFollower(host, store, signal);
    this.edits = new ClaimEdits(store, host, sourceAt);
    this.adding = new ClaimAdding(store, () => this.tab.selection(), sourceAt);
  }

  get state(): PanelState {
    return this.#store.state;
  }

  /** Selects a claim here, and goes to it on the page. */
  async open(index: number): Promise<void> {
    this.select(index);
    const claim = this.#store.audited?.evidence.claims[index];
    if (claim !== undefined) await this.tab.showClaim(claim.finding);
  }

  select(index: number | undefined): void {
    const { audited } = this.#store;
    if (audited?.selected !== index) this.#store.change({ selected: index, refused: undefined });
  }

  /** The reader has come to a claim on the page, which a frame of a tab counts so. */
  reached(tabId: number | undefined, frameId: number | undefined, index: number): void {
    const claim = this.claimAt(tabId, frameId, index);
    if (claim !== undefined) this.select(claim);
  }

  /** The claim that a frame of a tab counts so, by its index in the evidence; nothing where it is none of the article. */
  claimAt(tabId: number | undefined, frameId: number | undefined, index: number): number | undefined {
    const finding = this.tab.findingAt(tabId, frameId, index);
    const claims = this.#store.audited?.evidence.claims ?? [];
    const claim = claims.findIndex((one) => one.finding === finding);
    return finding === undefined || claim < 0 ? undefined : claim;
  }

  /** Keeps the audit in the history as it is. */
  save(): void {
    this.#store.edit((evidence) => evidence, 'now');
  }

  /** Stores what waits to be stored. */
  async flush(): Promise<void> {
    await this.#store.flush();
  }
}
