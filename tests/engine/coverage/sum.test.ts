import { expect, it } from 'vitest';
import type { Coverage } from '../../../lib/engine/coverage/coverage.ts';
import { NO_COVERAGE, sumOf } from '../../../lib/engine/coverage/sum.ts';

/** Each figure another one. */
const coverage = (from: number): Coverage => ({
  figures: from,
  checked: from * 2,
  derived: from * 3,
  unchecked: {
    'no-amount': from * 4,
    'no-whole': from * 5,
    'no-target': from * 6,
    'several-subjects': from * 7,
    'other-basis': from * 8,
    range: from * 9,
  },
});

it.each([
  [coverage(1), coverage(10), coverage(11)],
  [coverage(1), NO_COVERAGE, coverage(1)],
  [NO_COVERAGE, coverage(1), coverage(1)],
])('the coverage of two texts is the sum of theirs: case %#', (a, b, both) => {
  expect(sumOf(a, b)).toEqual(both);
});
