import type { ByHand } from '../../../lib/desk/evidence/by-hand.ts';
import type { Decision, DecisionType } from '../../../lib/desk/evidence/decision.ts';

/** A decision as the panel writes it down. */
export const decision = (type: DecisionType, at: string, reason = '', by = ''): Decision => ({
  type,
  at,
  reason,
  by,
});

/** Corrections as the panel writes them down. */
export const typedBy = (
  { corrections, finding }: Pick<ByHand, 'corrections' | 'finding'>,
  by = '',
  at: string | null = null,
  why = '',
): ByHand => ({ corrections, finding, by, at, why });
