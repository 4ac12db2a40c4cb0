// The face of the package: what others build on. What is not named here may change at any time.
export { type Audit, auditIn as audit } from './audit-in.ts';
export {
  byGravity,
  SEVERITIES,
  type Severity,
  severityOf,
  VERDICTS,
  type Verdict,
} from './check/verdict.ts';
export { CLAIM_KINDS, type ClaimKind, type OperandRole } from './claim/claim.ts';
export type { Coverage } from './coverage/coverage.ts';
export type { Explanation, Figure, Phrase } from './explain/explanation.ts';
export type { Finding } from './finding.ts';
export type { Language } from './languages/language.ts';
export type { ClaimRecord } from './report/record.ts';
export type { Cell, Table } from './text/table.ts';
