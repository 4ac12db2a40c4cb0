import { describe, expect, it } from 'vitest';
import { numeralEdits, type Slip } from '../../../lib/engine/check/edits.ts';

/** The ways to write a numeral with one slip of a kind undone. */
const edits = (numeral: string, slip: Slip): readonly string[] =>
  numeralEdits(numeral)
    .filter((edit) => edit.slip === slip)
    .map(({ to }) => to);

describe('a numeral with one slip undone', () => {
  it.each<[slip: Slip, numeral: string, expected: readonly string[]]>([
    ['swapped', '34', ['43']],
    // Over the sign between them.
    ['swapped', '1,25', ['2,15', '1,52']],
    ['swapped', '33', []],
    // Nobody begins a number with a naught and another digit.
    ['swapped', '10', []],
    ['exchanged', '4,974', ['4.974']],
    ['exchanged', '4.974', ['4,974']],
    ['exchanged', '1.234,5', ['1,234.5']],
    ['exchanged', '1,234,567', ['1.234.567']],
    ['exchanged', '4974', []],
    ['moved', '3,25', ['32,5']],
    ['moved', '32.5', ['325', '3.25']],
    ['moved', '12,34', ['123,4', '1,234']],
    ['moved', '325', []],
    // What groups its thousands has no decimal sign that could have been moved.
    ['moved', '1.234,5', []],
    ['moved', '0,5', []],
    ['doubled', '1155', ['155', '115']],
    ['doubled', '1,15', []],
    ['doubled', '1515', []],
    ['look-alike', '6', ['0', '5', '7', '9']],
    ['mistaken', '6', ['1', '2', '3', '4', '8']],
  ])('%s: %s: %j', (slip, numeral, expected) => {
    expect(edits(numeral, slip)).toEqual(expected);
  });

  it('lacks a digit before its decimal sign and nowhere else', () => {
    const longer = edits('5,2', 'dropped');
    expect(longer).toContain('15,2');
    expect(longer).toContain('51,2');
    expect(longer.filter((numeral) => !numeral.endsWith(',2'))).toEqual([]);
  });
});
