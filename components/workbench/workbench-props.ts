import type { Correction } from '../../lib/desk/evidence/by-hand.ts';
import type { DecisionType } from '../../lib/desk/evidence/decision.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import type { OtherWord } from '../../lib/extension/panel/claim-edits.ts';
import type { Pair } from '../../lib/extension/workbench/comparison.ts';
import type { LanguageWish } from '../../lib/extension/workbench/language-wish.ts';
import type { Spot } from '../../lib/extension/workbench/pile.ts';
import type { WorkbenchView } from '../../lib/extension/workbench/workbench.ts';
import type { TakenAs } from '../panel/claim-actions.ts';

/** A claim of a text of the pile. */
export type ClaimSpot = Spot & { readonly claim: number };

/** What can be done to a text of the pile and to its claims. */
export interface TextActions {
  readonly onRetry: (ids: readonly number[]) => void;
  readonly onPassword: (id: number, password: string) => void;
  readonly onRemove: (id: number) => void;
  readonly onReport: (id: number) => void;
  /** Tries again to keep an audit in the history. */
  readonly onKeep: (id: number) => void;
  /** With nothing, takes the decision back. */
  readonly onDecide: (spot: ClaimSpot, type: DecisionType | null) => void;
  readonly onReason: (spot: ClaimSpot, reason: string) => void;
  readonly onNote: (spot: ClaimSpot, note: string) => void;
  readonly onChoose: (spot: ClaimSpot, which: OtherWord, other: number) => void;
  readonly onCorrect: (spot: ClaimSpot, corrections: readonly Correction[], why: string) => void;
  readonly onTakeOut: (spot: ClaimSpot) => void;
  /** Whether it worked. */
  readonly onCopy: (spot: ClaimSpot, as: TakenAs) => Promise<boolean>;
}

/** What the workbench shows, and what can be done there. */
export interface WorkbenchProps {
  readonly view: WorkbenchView;
  readonly appearance: Appearance;
  /** Under what name is decided and typed. */
  readonly signer: string;
  readonly isPrivate: boolean;
  /** Stays the same, so that texts need not be drawn anew. */
  readonly actions: TextActions;
  readonly onLanguage: (wish: LanguageWish) => void;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAddresses: (list: string) => void;
  readonly onCancel: () => void;
  readonly onEmpty: () => void;
  readonly onSigner: (name: string) => void;
  readonly onSave: (form: SavedForm) => void;
  readonly onCompare: (pair: Pair) => void;
}

/** The forms in which all audits can be saved. */
export type SavedForm = 'csv' | 'json' | 'lines';

export interface PileActions extends TextActions {
  /** The earlier version of a comparison is chosen. */
  readonly onCompareWith: (id: number) => void;
}

/** The same for its list of audits. */
export interface AuditsProps extends WorkbenchProps {
  readonly onCompareWith: (id: number) => void;
}
