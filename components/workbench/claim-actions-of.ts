import type { Spot } from '../../lib/extension/workbench/pile.ts';
import type { ClaimActions } from '../panel/claim-actions.ts';
import type { PileActions } from './workbench-props.ts';

/** What can be done to the claims of one text of the pile. */
export const claimActionsOf = (id: number, actions: PileActions, go: (spot: Spot) => void): ClaimActions => ({
  onOpen: (claim) => go({ id, claim }),
  onSelect: (claim) => go({ id, claim }),
  onDecide: (claim, type) => actions.onDecide({ id, claim }, type),
  onReason: (claim, reason) => actions.onReason({ id, claim }, reason),
  onNote: (claim, note) => actions.onNote({ id, claim }, note),
  onChoose: (claim, which, other) => actions.onChoose({ id, claim }, which, other),
  onCorrect: (claim, corrections, why) => actions.onCorrect({ id, claim }, corrections, why),
  onTakeOut: (claim) => actions.onTakeOut({ id, claim }),
  onCopy: (claim, as) => actions.onCopy({ id, claim }, as),
});
