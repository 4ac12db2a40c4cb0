import type { Correction } from '../../desk/evidence/by-hand.ts';
import { correct } from '../../desk/evidence/correct.ts';
import type { Decision } from '../../desk/evidence/decision.ts';
import type { Judged } from '../../desk/evidence/judged.ts';
import { withChange } from '../../desk/evidence/make-evidence.ts';
import type { PanelStore } from './panel-store.ts';
import type { SourceAt } from './read-once.ts';

/** What a person decides of a claim; when is noted here. */
export type Choice =
  | { readonly type: 'confirmed' }
  | { readonly type: 'dismissed'; readonly reason: string }
  | { readonly type: 'needs-source' };

/** What a person decides, notes and corrects of the claims that are shown, each by its index in the evidence. */
export class ClaimEdits {
  readonly #store: PanelStore;
  readonly #now: () => Date;
  readonly #sourceAt: SourceAt;

  constructor(store: PanelStore, now: () => Date, sourceAt: SourceAt) {
    this.#store = store;
    this.#now = now;
    this.#sourceAt = sourceAt;
  }

  /** Takes a decision, or with nothing takes the last one back. */
  decide(index: number, choice: Choice | null): void {
    const at = this.#now().toISOString();
    const decision: Decision | null = choice && { ...choice, at };
    this.#store.edit((evidence) => withChange(evidence, index, { decision }), 'now');
  }

  /** The reason of a dismissal, while it is typed. */
  giveReason(index: number, reason: string): void {
    const decision = this.#store.audited?.evidence.claims[index]?.decision;
    if (decision?.type !== 'dismissed') return;
    this.#store.edit(
      (evidence) => withChange(evidence, index, { decision: { ...decision, reason } }),
      'typing',
    );
  }

  note(index: number, note: string): void {
    this.#store.edit((evidence) => withChange(evidence, index, { note }), 'typing');
  }

  noteArticle(note: string): void {
    this.#store.edit((evidence) => ({ ...evidence, note }), 'typing');
  }

  /** Puts corrections in the place of those of a claim; without any it is as it was printed. */
  correct(index: number, corrections: readonly Correction[]): void {
    const claim = this.#store.audited?.evidence.claims[index];
    if (claim === undefined) return;
    if (corrections.length === 0) {
      this.#store.edit((evidence) => withChange(evidence, index, { byHand: null }), 'now');
      return;
    }
    const source = this.#sourceAt(claim.finding.record);
    const judged: Judged = source
      ? correct(source, { origin: claim.origin, record: claim.finding.record }, corrections)
      : { type: 'lost' };
    if (judged.type !== 'judged') {
      this.#store.change({ refused: judged });
      return;
    }
    const byHand = { corrections, finding: judged.finding };
    this.#store.edit((evidence) => withChange(evidence, index, { byHand }), 'now');
  }

  /** Takes out a claim that a person added. */
  takeOut(index: number): void {
    if (this.#store.audited?.evidence.claims[index]?.origin.type === 'read') return;
    this.#store.change({ selected: undefined });
    this.#store.edit(
      (evidence) => ({ ...evidence, claims: evidence.claims.filter((_, at) => at !== index) }),
      'now',
    );
  }
}
