import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactDecimals, rational, toFixed, toTruncated } from '../../../lib/engine/quantity/rational.ts';

describe('rationals as decimal strings', () => {
  it.each<[string, number, string, string]>([
    ['233/230', 1, '1.0', '1.0'],
    ['23300/230', 1, '101.3', '101.3'],
    ['1/8', 2, '0.13', '0.12'],
    ['-1/8', 2, '-0.13', '-0.12'],
    ['-1/1000', 2, '0.00', '0.00'],
    ['2/3', 0, '1', '0'],
    ['199/2', 0, '100', '99'],
  ])('%s with %i decimals is %s, cut off %s', (value, decimals, rounded, cut) => {
    expect(toFixed(rational(value), decimals)).toBe(rounded);
    expect(toTruncated(rational(value), decimals)).toBe(cut);
  });

  it.each<[string, number | undefined]>([
    ['1/4', 2],
    ['3', 0],
    ['1/3', undefined],
    ['233/230', undefined],
    ['0.0005', 4],
  ])('%s ends after %s decimals', (value, decimals) => {
    expect(exactDecimals(rational(value))).toBe(decimals);
  });

  it('a decimal string goes in and comes out unchanged', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.integer({ min: 0, max: 12 }),
        (digits, decimals) => {
          const value = rational(digits).div(10n ** BigInt(decimals));
          expect(rational(toFixed(value, decimals)).equals(value)).toBe(true);
        },
      ),
    );
  });
});
