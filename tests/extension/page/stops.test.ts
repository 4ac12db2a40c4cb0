import { describe, expect, it } from 'vitest';
import { type Step, stopAhead, stopRound, stopsAmong } from '../../../lib/extension/page/stops.ts';

describe('stopsAmong', () => {
  it.each<[marked: readonly number[], size: number, stops: readonly number[]]>([
    [[1, 4], 6, [1, 4]],
    [[], 3, [0, 1, 2]],
    [[], 0, []],
  ])('%j of %d are %j', (marked, size, stops) => {
    expect(stopsAmong(marked, size)).toEqual(stops);
  });
});

describe('stopAhead, stopRound', () => {
  it.each<
    [
      from: number | undefined,
      by: Step,
      stops: readonly number[],
      ahead: number | undefined,
      round: number | undefined,
    ]
  >([
    [undefined, 1, [1, 4, 7], 1, 1],
    [undefined, -1, [1, 4, 7], 7, 7],
    [1, 1, [1, 4, 7], 4, 4],
    [5, 1, [1, 4, 7], 7, 7],
    [5, -1, [1, 4, 7], 4, 4],
    [7, 1, [1, 4, 7], undefined, 1],
    [1, -1, [1, 4, 7], undefined, 7],
    [undefined, 1, [], undefined, undefined],
    [3, -1, [], undefined, undefined],
  ])('from %s by %d along %j', (from, by, stops, ahead, round) => {
    expect([stopAhead(stops, from, by), stopRound(stops, from, by)]).toEqual([ahead, round]);
  });
});
