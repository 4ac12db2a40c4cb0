import { isDismissed } from '../../desk/evidence/decided.ts';
import type { ShownFinding } from '../../desk/evidence/decided-schema.ts';
import type { PdfPlace, PdfText } from '../../documents/pdf/pdf-text.ts';
import { severityOf } from '../../engine/check/verdict.ts';
import { isShown, type ShowLevel } from '../../engine/report/visible.ts';
import type { Span } from '../../engine/text/span.ts';
import { markSpanOf } from '../page/mark-span.ts';
import type { MarkedFinding } from '../page/marks.ts';
import type { Mark } from '../page/painter.ts';
import { segmentsOf } from '../page/segments.ts';
import type { Stretch } from '../page/stretch.ts';

/** The text nodes of the runs of a page, counted from zero; nothing while the page is not shown. */
export type RunsOf = (page: number) => readonly (Text | undefined)[] | undefined;

/** The live ranges of a span on the pages that are shown; nothing where none of its pages is. */
export function stretchOf(text: PdfText, runsOf: RunsOf, span: Span): Stretch | undefined {
  const [first, ...rest] = text.placesOf(span).flatMap((place) => rangeAt(place, runsOf) ?? []);
  return first === undefined ? undefined : [first, ...rest];
}

function rangeAt({ page, from, to }: PdfPlace, runsOf: RunsOf): Range | undefined {
  const runs = runsOf(page);
  const [first, last] = [runs?.[from.run], runs?.[to.run]];
  if (first === undefined || last === undefined) return undefined;
  if (from.offset > first.length || to.offset > last.length) return undefined;
  const range = document.createRange();
  range.setStart(first, from.offset);
  range.setEnd(last, to.offset);
  return range;
}

export type StretchOf = (span: Span) => Stretch | undefined;

/** The findings that are marked at this level on the pages that are shown. */
export function markedOn(
  findings: readonly ShownFinding[],
  level: ShowLevel,
  stretchOfSpan: StretchOf,
): readonly MarkedFinding[] {
  return findings.flatMap((finding, index) => {
    if (isDismissed(finding) || !isShown(finding, findings, level)) return [];
    const span = markSpanOf(finding.record);
    const stretch = stretchOfSpan(span);
    return stretch === undefined ? [] : [{ index, finding, span, stretch }];
  });
}

/** The underlines of the findings of this level, at most one under any stretch of text. */
export function underlinesOf(
  findings: readonly ShownFinding[],
  level: ShowLevel,
  stretchOfSpan: StretchOf,
): readonly Mark[] {
  const spans = findings
    .filter((finding) => !isDismissed(finding) && isShown(finding, findings, level))
    .map(({ record }) => ({ ...markSpanOf(record), severity: severityOf(record.verdict) }));
  return segmentsOf(spans).flatMap((segment) => {
    const stretch = stretchOfSpan(segment);
    return stretch === undefined ? [] : [{ stretch, severity: segment.severity }];
  });
}
