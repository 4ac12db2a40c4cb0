import type { Correction } from '../../lib/desk/evidence/by-hand.ts';
import type { DecisionType } from '../../lib/desk/evidence/decision.ts';
import type { OtherWord } from '../../lib/extension/panel/claim-edits.ts';

/** In what form a claim is taken along. */
export type TakenAs = 'text' | 'link';

/** What can be done to a claim, by its index in the evidence. */
export interface ClaimActions {
  /** Selects it, and goes to it on the page. */
  readonly onOpen: (index: number) => void;
  readonly onSelect: (index: number | undefined) => void;
  /** With nothing, takes the decision back. */
  readonly onDecide: (index: number, type: DecisionType | null) => void;
  readonly onReason: (index: number, reason: string) => void;
  readonly onNote: (index: number, note: string) => void;
  /** Lets another person's word hold, by its index among the others. */
  readonly onChoose: (index: number, which: OtherWord, other: number) => void;
  readonly onCorrect: (index: number, corrections: readonly Correction[], why: string) => void;
  readonly onTakeOut: (index: number) => void;
  /** Whether it worked. */
  readonly onCopy: (index: number, as: TakenAs) => Promise<boolean>;
}
