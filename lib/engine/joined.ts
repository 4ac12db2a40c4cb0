import type { Audit } from './audit.ts';
import { sumOf } from './coverage/sum.ts';
import type { Finding } from './finding.ts';

/**
 * The audits of two texts, whose offsets are those of one, as one audit in reading order. It stands apart from the rest of
 * the engine, which the script that is in every page does not carry.
 */
export const joined = (a: Audit, b: Audit): Audit => ({
  findings: [...a.findings, ...b.findings].sort(inOrder),
  coverage: sumOf(a.coverage, b.coverage),
});

/** Findings of one text in reading order. */
export const inOrder = ({ record: a }: Finding, { record: b }: Finding): number =>
  a.start - b.start || a.end - b.end;
