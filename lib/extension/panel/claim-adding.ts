import type { NamedClaim } from '../../desk/evidence/by-hand.ts';
import { type EvidenceClaim, NO_WORDS } from '../../desk/evidence/evidence.ts';
import type { Judged } from '../../desk/evidence/judged.ts';
import { withClaim } from '../../desk/evidence/make-evidence.ts';
import { nameClaim } from '../../desk/evidence/name-claim.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Span } from '../../engine/text/span.ts';
import type { PanelStore } from './panel-store.ts';
import { proposalsIn } from './proposals.ts';
import type { SourceAt } from './read-once.ts';

/** Adds claims that were missed, at what the reader selects on the page. */
export class ClaimAdding {
  readonly #store: PanelStore;
  readonly #selection: () => Promise<Span | null>;
  readonly #sourceAt: SourceAt;

  constructor(store: PanelStore, selection: () => Promise<Span | null>, sourceAt: SourceAt) {
    this.#store = store;
    this.#selection = selection;
    this.#sourceAt = sourceAt;
  }

  /** Asks what the reader has selected on the page, and what it may be read as. */
  async propose(): Promise<void> {
    this.proposeIn(await this.#selection());
  }

  /** What a passage of the article may be read as. */
  proposeIn(selection: Span | null): void {
    const { audited } = this.#store;
    if (audited === undefined) return;
    const source = selection === null ? undefined : this.#sourceAt(selection);
    if (selection === null || source === undefined)
      this.#store.change({ proposed: { type: 'nothing-selected' } });
    else
      this.#store.change({
        refused: undefined,
        proposed: proposalsIn(selection, audited.evidence, source),
      });
  }

  /** Adds one of the proposed readings of the selection. */
  add(finding: Finding): void {
    const proposed = this.#store.audited?.proposed;
    if (proposed?.type !== 'proposals') return;
    this.#added({ origin: { type: 'selected', selection: proposed.selection }, finding });
  }

  /** Adds a claim at the selection whose figures the person names. */
  name(claim: NamedClaim): void {
    const proposed = this.#store.audited?.proposed;
    if (proposed?.type !== 'proposals') return;
    const { selection } = proposed;
    const source = this.#sourceAt(selection);
    const judged: Judged = source ? nameClaim(source, selection, claim) : { type: 'lost' };
    if (judged.type === 'judged')
      this.#added({ origin: { type: 'named', selection, claim }, finding: judged.finding });
    else this.#store.change({ refused: judged });
  }

  /** Adds none. */
  end(): void {
    this.#store.change({ proposed: undefined, refused: undefined });
  }

  #added(claim: Pick<EvidenceClaim, 'origin' | 'finding'>): void {
    const whole: EvidenceClaim = { ...claim, ...NO_WORDS };
    this.#store.edit((evidence) => withClaim(evidence, whole), 'now');
    const selected = this.#store.audited?.evidence.claims.indexOf(whole);
    this.#store.change({ proposed: undefined, refused: undefined, selected });
  }
}
