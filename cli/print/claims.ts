import type { ExplainedAudit } from '../../lib/engine/explained-audit.ts';
import type { ClaimRecord } from '../../lib/engine/report/record.ts';
import type { WorkingRecord } from '../../lib/engine/report/working.ts';
import type { Trace } from '../../lib/engine/trace/trace.ts';

/** The records of an audit, each with its working where that was asked for. */
export const claimsOf = ({
  findings,
  workings,
}: ExplainedAudit): readonly (ClaimRecord & { readonly working?: WorkingRecord })[] =>
  findings.map(({ record }, index) => {
    const working = workings[index];
    return working === undefined ? record : { ...record, working };
  });

/** The field `trace`, where traces were asked for: one, or a list where the document is in several languages. */
export const traceField = (traces: readonly Trace[]): { readonly trace?: Trace | readonly Trace[] } => {
  const [trace, ...others] = traces;
  return trace === undefined ? {} : { trace: others.length === 0 ? trace : traces };
};
