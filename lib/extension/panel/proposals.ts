import { isOfOneClaim } from '../../desk/evidence/claim-of.ts';
import type { Evidence, EvidenceClaim } from '../../desk/evidence/evidence.ts';
import { claimsIn } from '../../desk/evidence/in-selection.ts';
import type { ReadSource } from '../../desk/evidence/source.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Span } from '../../engine/text/span.ts';
import type { Proposed } from './panel-state.ts';

/** What a selection may be read as, and which of its claims are listed already. */
export function proposalsIn(
  selection: Span,
  { text, claims }: Pick<Evidence, 'text' | 'claims'>,
  source: ReadSource,
): Proposed {
  const { proposals, known } = claimsIn(source, selection);
  const inside = ({ finding: { record } }: EvidenceClaim): boolean =>
    record.start < selection.end && record.end > selection.start;
  const listed = claims.flatMap((claim, index) => (inside(claim) ? [index] : []));
  const isThere = ({ record }: Finding): boolean =>
    claims.some(({ finding }) => isOfOneClaim(finding.record, record));
  return {
    type: 'proposals',
    selection,
    quote: text.slice(selection.start, selection.end).replace(/\s+/gu, ' ').trim(),
    findings: proposals.filter((finding) => !isThere(finding)),
    known: known.length > 0 || proposals.some(isThere) ? listed : [],
  };
}
