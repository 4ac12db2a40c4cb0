import type { Evidence, EvidenceClaim } from '../evidence/evidence.ts';
import { printedOf } from '../evidence/printed.ts';

/** An audit, and the name under which it stands in a list. */
export interface NamedAudit {
  readonly name: string;
  readonly evidence: Evidence;
}

/** What a person typed in the place of figures, beside the claim as it is printed. */
function typedIn({ byHand }: EvidenceClaim) {
  if (byHand === null) return null;
  const { corrections, finding, by, at, why } = byHand;
  const { verdict, computed } = finding.record;
  return { corrections, verdict, computed, by, at, why };
}

/**
 * Audits as lines of NDJSON in the form of the command line (`id`, `lang`, `claims`, `coverage`), where each claim says
 * besides what was decided: `decision` with who, when and why, or null; `note`; and `byHand`, what was typed, or null.
 */
export const toDecidedLines = (audits: readonly NamedAudit[]): string =>
  audits
    .map(({ name, evidence: { page, claims, coverage, note } }) => {
      const decided = claims.map((claim) => ({
        ...printedOf(claim).record,
        decision: claim.decision,
        note: claim.note,
        byHand: typedIn(claim),
      }));
      return `${JSON.stringify({ id: name, lang: page.language, claims: decided, coverage, note })}\n`;
    })
    .join('');
