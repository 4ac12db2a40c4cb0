import { isTouched } from '../../desk/evidence/carry-over.ts';
import { bare } from '../../desk/evidence/changes.ts';
import type { Evidence } from '../../desk/evidence/evidence.ts';
import { ClaimEdits, type Signing } from '../panel/claim-edits.ts';
import { knownOf } from '../panel/compare-kept.ts';
import { openedAs, privately } from '../panel/fresh-audit.ts';
import type { Audited } from '../panel/panel-state.ts';
import { PanelStore, type StoreHost } from '../panel/panel-store.ts';
import { readOnce } from '../panel/read-once.ts';
import type { Found } from './item.ts';

const AS_KEPT = { since: null, carried: 0, left: [], trouble: undefined };

const keptId = (audited: Audited | undefined): string | undefined =>
  audited?.kept.type === 'kept' ? audited.kept.id : undefined;

/** What it takes to keep what lies on the workbench, and to decide on it. */
export interface DeskHost extends Omit<StoreHost, 'draw'>, Signing {
  /** Nothing is ever stored of a private window. */
  readonly isPrivate: boolean;
}

interface Lying {
  readonly store: PanelStore;
  readonly edits: ClaimEdits;
  /** The texts on the workbench that are this audit: two files may say the same. */
  readonly items: Set<number>;
  readonly ending: AbortController;
}

/** The audits that lie on the workbench: each is kept in the history at once, and can be decided on. */
export class Desk {
  readonly #host: DeskHost;
  readonly #found: (id: number, found: Found) => void;
  readonly #lying = new Map<number, Lying>();

  /** `found` hears of each change of what was found in a text. */
  constructor(host: DeskHost, found: (id: number, found: Found) => void) {
    this.#host = host;
    this.#found = found;
  }

  /** Takes the audit of a text with what is known of it in the history, where it stands under `id` if that is known. */
  async take(item: number, evidence: Evidence, id?: string): Promise<void> {
    if (this.#host.isPrivate) {
      this.#lay(item).store.set(privately({ evidence, carried: 0, left: [] }));
      return;
    }
    const known =
      id === undefined ? await knownOf(this.#host.history, evidence) : { ...AS_KEPT, evidence, id };
    const twin = known.id === undefined ? undefined : this.#keptAs(known.id);
    if (twin?.store.audited !== undefined) {
      twin.items.add(item);
      this.#lying.set(item, twin);
      this.#found(item, twin.store.audited);
      return;
    }
    const { store } = this.#lay(item);
    store.set(openedAs(known, known.evidence));
    // What a list brings along that was decided is not in the history yet.
    const isStored = known.id !== undefined && (id !== undefined || !evidence.claims.some(isTouched));
    store.keepIn({ id: known.id, evidence: isStored ? known.evidence : bare(known.evidence) });
    if (!isStored) store.edit((same) => same, 'now');
    // The next text may be the same.
    await store.flush();
  }

  #keptAs(id: string): Lying | undefined {
    return [...this.#lying.values()].find(({ store: { audited } }) => keptId(audited) === id);
  }

  #lay(item: number): Lying {
    this.drop(item);
    const ending = new AbortController();
    const items = new Set([item]);
    const draw = () => {
      const { audited } = store;
      if (audited !== undefined) for (const one of items) this.#found(one, audited);
    };
    const store: PanelStore = new PanelStore({ ...this.#host, draw }, ending.signal);
    const edits = new ClaimEdits(
      store,
      this.#host,
      readOnce(() => store.audited?.evidence),
    );
    const lying = { store, edits, items, ending };
    this.#lying.set(item, lying);
    return lying;
  }

  /** What can be decided of a text; nothing where it does not lie here. */
  edits(item: number): ClaimEdits | undefined {
    return this.#lying.get(item)?.edits;
  }

  /** Tries again to keep what could not be kept. */
  keep(item: number): void {
    this.#lying.get(item)?.store.edit((same) => same, 'now');
  }

  /** Takes a text off; its audit stays in the history. */
  drop(item: number): void {
    const lying = this.#lying.get(item);
    this.#lying.delete(item);
    lying?.items.delete(item);
    if (lying?.items.size === 0) lying.ending.abort();
  }

  /** Stores what waits to be stored. */
  async flush(): Promise<void> {
    await Promise.all([...new Set(this.#lying.values())].map(({ store }) => store.flush()));
  }
}
