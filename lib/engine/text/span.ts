/** A stretch of text in UTF-16 code units: `start` is the first unit, `end` the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The smallest span that covers all of the given ones. */
export const cover = (spans: readonly [Span, ...Span[]]): Span => ({
  start: Math.min(...spans.map((span) => span.start)),
  end: Math.max(...spans.map((span) => span.end)),
});
