/** Forwards or backwards in the reading order. */
export type Step = 1 | -1;

/** What the keyboard goes to, in reading order: the marked ones of `size` findings, or all where none is marked. */
export const stopsAmong = (marked: readonly number[], size: number): readonly number[] =>
  marked.length > 0 ? marked : Array.from({ length: size }, (_, index) => index);

/** What the card goes through from a finding on: the stops, or all of `size` findings where it is none of them. */
export const walkFrom = (index: number, stops: readonly number[], size: number): readonly number[] =>
  stops.includes(index) ? stops : stopsAmong([], size);

/** The next stop on the way from where the reader is, or from the end of the article where they are nowhere yet. */
export function stopAhead(stops: readonly number[], from: number | undefined, by: Step): number | undefined {
  const onTheWay = by === 1 ? stops : stops.toReversed();
  return from === undefined ? onTheWay[0] : onTheWay.find((stop) => (stop - from) * by > 0);
}

/** The same round the article: behind the last stop comes the first. */
export const stopRound = (stops: readonly number[], from: number | undefined, by: Step): number | undefined =>
  stopAhead(stops, from, by) ?? (by === 1 ? stops.at(0) : stops.at(-1));
