import type { NamedClaim } from '../../lib/desk/evidence/by-hand.ts';
import type { Reviewer } from '../../lib/desk/forms/claim-review.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import type { Span } from '../../lib/engine/text/span.ts';
import type { ClaimActions } from './claim-actions.ts';
import type { ExportForm } from './exports.ts';

/** What a fact-checker can do in the panel, beside what is done to single claims. */
export interface PanelActions extends ClaimActions {
  readonly onReadAgain: () => void;
  readonly onViewer: () => void;
  readonly onSave: () => void;
  readonly onReport: () => void;
  /** Opens the history, at an audit where an id is given. */
  readonly onHistory: (id: string | null) => void;
  readonly onExport: (form: ExportForm) => void;
  readonly onReview: (reviewer: Reviewer) => void;
  /** Under what name is decided and typed from now on. */
  readonly onSigner: (name: string) => void;
  readonly onArticleNote: (note: string) => void;
  readonly onPropose: () => void;
  /** Goes to a passage of the article on its page, and selects it there. */
  readonly onPassage: (passage: Span) => void;
  /** Proposes what a passage of the article may be read as. */
  readonly onByHand: (passage: Span) => void;
  readonly onAdd: (finding: Finding) => void;
  readonly onName: (claim: NamedClaim) => void;
  readonly onEndProposal: () => void;
}
