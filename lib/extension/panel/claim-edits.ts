import type { Correction } from '../../desk/evidence/by-hand.ts';
import { correct } from '../../desk/evidence/correct.ts';
import type { DecisionType } from '../../desk/evidence/decision.ts';
import type { EvidenceClaim, OtherWords } from '../../desk/evidence/evidence.ts';
import type { Judged } from '../../desk/evidence/judged.ts';
import { laterMoment } from '../../desk/evidence/later-moment.ts';
import { withChange } from '../../desk/evidence/make-evidence.ts';
import { chosen, decisionsOf, saidBy, typedWordsOf, wordsOf } from '../../desk/evidence/stand.ts';
import type { PanelStore } from './panel-store.ts';
import type { SourceAt } from './read-once.ts';

/** Of what words a person can choose those that hold. */
export type OtherWord = keyof OtherWords;

/** Who edits, and when it is. */
export interface Signing {
  readonly now: () => Date;
  /** The name that goes with what is decided and typed; empty where none was given. */
  readonly signer: () => string;
}

/** What a person decides, notes and corrects of the claims that are shown, each by its index in the evidence. */
export class ClaimEdits {
  readonly #store: PanelStore;
  readonly #signing: Signing;
  readonly #sourceAt: SourceAt;

  constructor(store: PanelStore, signing: Signing, sourceAt: SourceAt) {
    this.#store = store;
    this.#signing = signing;
    this.#sourceAt = sourceAt;
  }

  /** Takes a decision, or with nothing takes the last one back. */
  decide(index: number, type: DecisionType | null): void {
    const by = this.#signing.signer();
    this.#say(index, (claim) => {
      const at = laterMoment(this.#signing.now(), claim.decision?.at);
      const decision = type && { type, by, at, reason: '' };
      return { decisions: saidBy(decisionsOf(claim), decision, by) };
    });
  }

  /** The reason of a decision, while it is typed. */
  giveReason(index: number, reason: string): void {
    const decision = this.#store.audited?.evidence.claims[index]?.decision ?? null;
    if (decision === null) return;
    this.#store.edit(
      (evidence) => withChange(evidence, index, { decision: { ...decision, reason } }),
      'typing',
    );
  }

  /** Lets another of the words on a claim hold, by its index among the others. */
  choose(index: number, which: OtherWord, other: number): void {
    this.#say(index, (claim) =>
      which === 'decisions'
        ? { decisions: chosen(decisionsOf(claim), other) }
        : { typed: chosen(typedWordsOf(claim), other) },
    );
  }

  note(index: number, note: string): void {
    this.#store.edit((evidence) => withChange(evidence, index, { note }), 'typing');
  }

  noteArticle(note: string): void {
    this.#store.edit((evidence) => ({ ...evidence, note }), 'typing');
  }

  /** Puts corrections in the place of those of a claim, and says why; without any it is as it was printed. */
  correct(index: number, corrections: readonly Correction[], why: string): void {
    const claim = this.#store.audited?.evidence.claims[index];
    if (claim === undefined) return;
    const by = this.#signing.signer();
    if (corrections.length === 0) {
      this.#say(index, (one) => ({ typed: saidBy(typedWordsOf(one), null, by) }));
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
    const at = laterMoment(this.#signing.now(), claim.byHand?.at);
    const byHand = { corrections, finding: judged.finding, by, at, why };
    this.#say(index, (one) => ({ typed: saidBy(typedWordsOf(one), byHand, by) }));
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

  #say(index: number, change: (claim: EvidenceClaim) => Partial<Parameters<typeof wordsOf>[0]>): void {
    this.#store.edit((evidence) => {
      const claim = evidence.claims[index];
      if (claim === undefined) return evidence;
      const stands = { decisions: decisionsOf(claim), typed: typedWordsOf(claim), note: claim.note };
      return withChange(evidence, index, wordsOf({ ...stands, ...change(claim) }));
    }, 'now');
  }
}
