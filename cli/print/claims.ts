import type { ExplainedAudit } from '../../lib/engine/explained-audit.ts';
import type { ClaimRecord } from '../../lib/engine/report/record.ts';
import type { WorkingRecord } from '../../lib/engine/report/working.ts';

/** The records of an audit, each with its working where that was asked for. */
export const claimsOf = ({
  findings,
  workings,
}: ExplainedAudit): readonly (ClaimRecord & { readonly working?: WorkingRecord })[] =>
  findings.map(({ record }, index) => {
    const working = workings[index];
    return working === undefined ? record : { ...record, working };
  });
