import { SEVERITIES, type Severity } from '../../engine/check/verdict.ts';
import type { Span } from '../../engine/text/span.ts';

/** A stretch of text under one underline. */
export interface Segment extends Span {
  readonly severity: Severity;
}

/**
 * The stretches to underline: where claims overlap, each stretch gets the look of the gravest one, since two
 * underlines on top of each other would show neither. Sorted by severity, gravest first, then by `start`; disjoint.
 */
export function segmentsOf(marked: readonly Segment[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const severity of SEVERITIES) {
    const own = union(marked.filter((mark) => mark.severity === severity));
    const graver = union(segments);
    segments.push(...own.flatMap((span) => subtract(span, graver)).map((span) => ({ ...span, severity })));
  }
  return segments;
}

function union(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else merged.push({ start, end });
  }
  return merged;
}

/** What is left of a span outside `holes`, which are sorted and disjoint. */
function subtract(span: Span, holes: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let from = span.start;
  for (const hole of holes) {
    if (hole.end <= from) continue;
    if (hole.start >= span.end) break;
    if (hole.start > from) left.push({ start: from, end: hole.start });
    from = hole.end;
  }
  if (from < span.end) left.push({ start: from, end: span.end });
  return left;
}
