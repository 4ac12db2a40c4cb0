import { isDismissed } from '../../desk/evidence/decided.ts';
import { byGravity, severityOf } from '../../engine/check/verdict.ts';
import type { Finding } from '../../engine/finding.ts';
import { isShown, type ShowLevel } from '../../engine/report/visible.ts';
import type { Span } from '../../engine/text/span.ts';
import type { SeverityCounts } from '../browser/messages.ts';
import { inkOf } from './ink.ts';
import { markSpanOf } from './mark-span.ts';
import type { Mark } from './painter.ts';
import type { Reading } from './reading.ts';
import { segmentsOf } from './segments.ts';
import type { Stretch } from './stretch.ts';

/** A finding that is marked on the page, and where. */
export interface MarkedFinding {
  /** Its index among all findings in reading order. */
  readonly index: number;
  readonly finding: Finding;
  /** The part of it that is underlined. */
  readonly span: Span;
  readonly stretch: Stretch;
}

/**
 * The findings to mark at this level, in reading order; one whose text has left the page is not among them. A step for
 * each finding.
 */
export function* markedOf(
  { findings, page }: Reading,
  level: ShowLevel,
): Generator<undefined, readonly MarkedFinding[]> {
  const marked: MarkedFinding[] = [];
  for (const [index, finding] of findings.entries()) {
    yield;
    if (isDismissed(finding) || !isShown(finding, findings, level)) continue;
    const span = markSpanOf(finding.record);
    const stretch = page.stretchOf(span);
    if (stretch !== undefined) marked.push({ index, finding, span, stretch });
  }
  return marked;
}

/** The part of a finding's text that its card stands beside: what is underlined where it is marked. */
export function placeOf({ findings, page, stretches }: Reading, index: number): Stretch | undefined {
  const record = findings[index]?.record;
  return record && (page.stretchOf(markSpanOf(record)) ?? stretches[index]);
}

/** The underlines of these findings, at most one under any stretch of text. A step for each. */
export function* marksOf(
  { page }: Reading,
  marked: readonly MarkedFinding[],
): Generator<undefined, readonly Mark[]> {
  const spans = marked.map(({ finding: { record }, span }) => ({
    ...span,
    severity: severityOf(record.verdict),
  }));
  const marks: Mark[] = [];
  for (const segment of segmentsOf(spans)) {
    yield;
    const stretch = page.stretchOf(segment);
    if (stretch !== undefined) marks.push({ stretch: inkOf(stretch), severity: segment.severity });
  }
  return marks;
}

/** How many of the marked findings there are of each severity that counts. */
export function countsOf(marked: readonly Pick<MarkedFinding, 'finding'>[]): SeverityCounts {
  const severities = marked.map(({ finding }) => severityOf(finding.record.verdict));
  const numberOf = (severity: string) => severities.filter((other) => other === severity).length;
  return { errors: numberOf('error'), warnings: numberOf('warning'), notices: numberOf('notice') };
}

/** Of several findings at one point, the one to show: the gravest, and of equals the one with the shortest text. */
export function foremost(hits: readonly [MarkedFinding, ...MarkedFinding[]]): MarkedFinding {
  const length = ({ finding: { record } }: MarkedFinding) => record.end - record.start;
  return hits.reduce((best, hit) => {
    const gravity = byGravity(hit.finding.record.verdict, best.finding.record.verdict);
    return gravity < 0 || (gravity === 0 && length(hit) < length(best)) ? hit : best;
  });
}
