import type { Audit } from './audit.ts';
import { sumOf } from './coverage/sum.ts';
import type { Span } from './text/span.ts';

/**
 * The audits of two texts, whose offsets are those of one, as one audit in reading order. It stands apart from the rest of
 * the engine, which the script that is in every page does not carry.
 */
export const joined = (a: Audit, b: Audit): Audit => ({
  findings: [...a.findings, ...b.findings].sort((one, other) => inOrder(one.record, other.record)),
  coverage: sumOf(a.coverage, b.coverage),
});

const inOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
