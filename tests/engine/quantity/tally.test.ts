import { describe, expect, it } from 'vitest';
import {
  EMPTY,
  joined,
  type Tally,
  tallied,
  withDigit,
  withMultiplier,
  withScale,
} from '../../../lib/engine/quantity/tally.ts';

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

type Step = bigint | ['times', bigint] | ['scale', bigint] | 'and' | ['close', bigint];

/** What words come to, one behind the other; nothing where one cannot follow. */
function spelled(lone: 'units' | 'tenths', steps: readonly Step[]): bigint | undefined {
  let tally: Tally | undefined = EMPTY;
  for (const step of steps) {
    if (tally === undefined) return undefined;
    if (step === 'and') tally = joined(tally);
    else if (typeof step === 'bigint') tally = withDigit(tally, { does: 'add', value: step });
    else if (step[0] === 'times') tally = withMultiplier(tally, step[1]);
    else if (step[0] === 'scale') tally = withScale(tally, step[1], lone);
    else tally = withDigit(tally, { does: 'close', value: step[1], behind: 'digit-or-tens' });
  }
  return tally && tallied(tally, lone);
}

describe('words one behind the other', () => {
  it.each<[what: string, lone: 'units' | 'tenths', steps: readonly Step[], value: bigint | undefined]>([
    ['hai mươi', 'tenths', [2n, ['times', 10n]], 20n],
    ['hai mươi ba', 'tenths', [2n, ['times', 10n], 3n], 23n],
    ['hai trăm ba', 'tenths', [2n, ['times', 100n], 3n], 230n],
    ['hai trăm lẻ ba', 'tenths', [2n, ['times', 100n], 'and', 3n], 203n],
    ['two hundred three', 'units', [2n, ['times', 100n], 3n], 203n],
    ['hai trăm ba mươi', 'tenths', [2n, ['times', 100n], 3n, ['times', 10n]], 230n],
    ['hai nghìn ba', 'tenths', [2n, ['scale', 1000n], 3n], 2300n],
    ['two thousand three', 'units', [2n, ['scale', 1000n], 3n], 2003n],
    ['two thousand twelve', 'tenths', [2n, ['scale', 1000n], 12n], 2012n],
    ['hai nghìn tỷ', 'tenths', [2n, ['scale', 1000n], ['scale', 1_000_000_000n]], 2_000_000_000_000n],
    ['two million three thousand', 'units', [2n, ['scale', 1_000_000n], 3n, ['scale', 1000n]], 2_003_000n],
    ['a ten behind a ten', 'units', [2n, ['times', 10n], 3n, ['times', 10n]], undefined],
    ['a hundred behind a ten', 'units', [2n, ['times', 10n], 3n, ['times', 100n]], undefined],
    ['a thousand behind a thousand', 'units', [2n, ['scale', 1000n], 3n, ['scale', 1000n]], undefined],
    ['a million behind a thousand', 'units', [2n, ['scale', 1000n], 3n, ['scale', 1_000_000n]], undefined],
    ['a thousand right behind a million', 'units', [2n, ['scale', 1_000_000n], ['scale', 1000n]], undefined],
    ['a scale of nothing', 'units', [['scale', 1000n]], undefined],
    ['a ten of nothing', 'units', [['times', 10n]], undefined],
    // 102 or 120 of them.
    ['một trăm hai triệu', 'tenths', [1n, ['times', 100n], 2n, ['scale', 1_000_000n]], undefined],
    ['one hundred two million', 'units', [1n, ['times', 100n], 2n, ['scale', 1_000_000n]], 102_000_000n],
    ['hai mốt', 'tenths', [2n, ['close', 1n]], 21n],
    ['mốt', 'tenths', [['close', 1n]], undefined],
  ])('%s, where a lone digit counts %s', (_, lone, steps, value) => {
    expect(spelled(lone, steps)).toBe(value);
  });
});
