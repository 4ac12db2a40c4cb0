import type { Span } from '../../engine/text/span.ts';
import type { Table } from '../../engine/text/table.ts';

/** What lies between spans that follow one another, before the first and behind the last one, in a text of this length. */
export function gapsBetween(spans: readonly Span[], length: number): readonly Span[] {
  const ends = [{ start: 0, end: 0 }, ...spans, { start: length, end: length }];
  return ends.slice(1).map(({ start }, at) => ({ start: ends[at]?.end ?? 0, end: start }));
}

/** The same places in reading order, those that touch or overlap made one, empty ones left out. */
export function united(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans
    .filter((span) => span.start < span.end)
    .toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else result.push({ start, end });
  }
  return result;
}

/** A table belongs to the part that its first cell stands in. */
export function holds({ start, end }: Span, { rows }: Table): boolean {
  const cell = rows.flat().find((one) => one.start < one.end);
  return cell !== undefined && cell.start >= start && cell.end <= end;
}
