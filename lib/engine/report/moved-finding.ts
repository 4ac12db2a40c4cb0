import type { Finding } from '../finding.ts';
import type { Span } from '../text/span.ts';

/** The finding of the same claim in a text in which it stands `by` UTF-16 units further behind. */
export function movedFinding(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  const { record, explanation } = finding;
  return {
    record: {
      ...move(record),
      operands: record.operands.map(move),
      stated: record.stated === null ? null : move(record.stated),
      repairs: record.repairs.map(move),
    },
    explanation,
  };
}
