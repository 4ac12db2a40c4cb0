import { describe, expect, it } from 'vitest';
import type { Run } from '../../../lib/engine/check/counts.ts';
import { runFrom, sizeOf, sizeOfUnion, within } from '../../../lib/engine/check/runs.ts';

const run = (low: number, high: number): Run => ({ low: BigInt(low), high: BigInt(high) });

it.each<[run: Run, size: bigint]>([
  [run(3, 7), 5n],
  [run(3, 3), 1n],
  [run(3, 2), 0n],
  [run(3, 0), 0n],
])('%#: how many numbers a run has', (one, size) => {
  expect(sizeOf(one)).toBe(size);
});

it.each<[a: Run, b: Run, both: Run]>([
  [run(1, 5), run(3, 9), run(3, 5)],
  [run(3, 9), run(1, 5), run(3, 5)],
  [run(1, 9), run(3, 5), run(3, 5)],
])('%#: what two runs share', (a, b, both) => {
  expect(within(a, b)).toEqual(both);
});

it.each<[why: string, runs: readonly Run[], size: bigint]>([
  ['none', [], 0n],
  ['from naught', [run(0, 0)], 1n],
  ['apart', [run(1, 3), run(7, 8)], 5n],
  ['apart, the later first', [run(7, 8), run(1, 3)], 5n],
  ['end to end', [run(1, 3), run(3, 5)], 5n],
  ['side by side', [run(1, 3), run(4, 5)], 5n],
  ['one in the other', [run(1, 9), run(3, 5), run(8, 10)], 10n],
  ['alike', [run(1, 3), run(1, 3)], 3n],
  ['of one beginning', [run(1, 3), run(1, 5), run(6, 6)], 6n],
])('how many numbers are in one of them: %s', (_, runs, size) => {
  expect(sizeOfUnion(runs)).toBe(size);
});

describe('what passes around a figure that does', () => {
  it.each<[start: bigint, tried: Run, passing: Run, found: Run]>([
    [50n, run(0, 100), run(40, 63), run(40, 63)],
    [40n, run(0, 100), run(40, 63), run(40, 63)],
    [63n, run(0, 100), run(40, 63), run(40, 63)],
    [50n, run(0, 100), run(50, 50), run(50, 50)],
    // All of them, to the very ends.
    [50n, run(0, 100), run(0, 100), run(0, 100)],
    [50n, run(45, 55), run(0, 100), run(45, 55)],
    // What is tried does not reach to it, or begins with it.
    [50n, run(50, 60), run(40, 63), run(50, 60)],
    [50n, run(40, 50), run(40, 63), run(40, 50)],
    [50n, run(55, 60), run(40, 63), run(50, 60)],
    [50n, run(30, 45), run(40, 63), run(40, 50)],
  ])('%#: from %s', (start, tried, passing, found) => {
    expect(runFrom(start, tried, (figure) => figure >= passing.low && figure <= passing.high)).toEqual(found);
  });
});
