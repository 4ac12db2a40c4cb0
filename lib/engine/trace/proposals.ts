import type { Claim } from '../claim/claim.ts';
import type { Earlier } from '../claim/context.ts';
import { type Alternatives, DETECTORS, LAST_DETECTOR } from '../claim/detect.ts';
import { operandsOf, statedOf } from '../claim/operand.ts';
import type { Surroundings } from '../proof/surroundings.ts';
import type { Quote } from './read.ts';
import { outcomesOf, type Reporting } from './statement.ts';
import type { DetectorTrace, Outcome, Proposal } from './trace.ts';

/** What of a claim the engine does not change on its way from the detector to the check. */
const keyOf = (claim: Claim): string =>
  [
    claim.rule,
    ...[statedOf(claim), ...operandsOf(claim).map(({ quantity }) => quantity)].map((one) => one?.start),
  ].join(' ');

/** A sentence, what may be spoken of in it, and what it may claim. */
export interface DetectedSentence {
  readonly surroundings: Surroundings;
  /** The items that the detectors may look at besides. */
  readonly earlier: Earlier;
  readonly statements: readonly Alternatives[];
}

/** What each detector makes of a sentence, and what came of it in the check of its `statements`. */
export function proposalsIn(
  { surroundings, earlier, statements }: DetectedSentence,
  reporting: Reporting,
  quote: Quote,
): readonly DetectorTrace[] {
  const checked = new Map<string, { readonly claim: Claim; readonly outcome: Outcome }>();
  for (const alternatives of statements) {
    const outcomes = outcomesOf(alternatives, surroundings, reporting);
    for (const [at, claim] of alternatives.entries()) {
      const outcome = outcomes[at];
      const key = keyOf(claim);
      if (outcome !== undefined && !checked.has(key)) checked.set(key, { claim, outcome });
    }
  }
  return [...DETECTORS, LAST_DETECTOR].map(([name, detect]) => ({
    name,
    proposals: detect(surroundings.items, earlier).map((found): Proposal => {
      const { claim, outcome } = checked.get(keyOf(found)) ?? { claim: found, outcome: { came: 'gave-way' } };
      return proposalOf(claim, outcome, quote);
    }),
  }));
}

function proposalOf(claim: Claim, outcome: Outcome, quote: Quote): Proposal {
  const stated = statedOf(claim);
  return {
    kind: claim.kind,
    rule: claim.rule,
    certainty: claim.certainty,
    operands: operandsOf(claim).map(({ role, quantity }) => ({ role, quote: quote(quantity).quote })),
    stated: stated === undefined ? null : quote(stated).quote,
    concludes: claim.concludes?.says ?? null,
    outcome,
  };
}
