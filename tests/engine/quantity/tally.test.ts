import { describe, expect, it } from 'vitest';
import { EMPTY, tallied, withDigit } from '../../../lib/engine/quantity/tally.ts';

/** What two words for digits, the second right behind the first, come to. */
function together(first: bigint, second: bigint): bigint | undefined {
  const begun = withDigit(EMPTY, { does: 'add', value: first });
  const both = begun && withDigit(begun, { does: 'add', value: second });
  return both && tallied(both, 'units');
}

describe('one digit behind another', () => {
  it.each<[first: bigint, second: bigint, value: bigint | undefined]>([
    [20n, 7n, 27n],
    [90n, 1n, 91n],
    // Nothing has room behind a digit of units, and nothing at all behind nought.
    [3n, 4n, undefined],
    [12n, 5n, undefined],
    [20n, 10n, undefined],
    [0n, 5n, undefined],
  ])('%d and %d', (first, second, value) => {
    expect(together(first, second)).toBe(value);
  });
});
