import { describe, expect, it } from 'vitest';
import { decimalOf, quotient, Rational, rational } from '../../../lib/engine/quantity/exact.ts';

describe('a quotient of two safe integers', () => {
  it.each<[top: number, bottom: number, lowest: string]>([
    [6, 4, '3/2'],
    [-6, 4, '-3/2'],
    // The numerator bears the sign.
    [6, -4, '-3/2'],
    [-6, -4, '3/2'],
    [5, 1, '5'],
    [0, 7, '0'],
    [0, -7, '0'],
    [7, 7, '1'],
    [12, 3, '4'],
  ])('%d / %d is %s', (top, bottom, lowest) => {
    const value = Rational.ofSafe(top, bottom);
    expect(value.toFraction()).toBe(lowest);
    expect(value.equals(quotient(BigInt(top), BigInt(bottom)))).toBe(true);
    expect(value.valueOf()).toBe(top === 0 ? 0 : top / bottom);
  });

  it('has no naught below', () => {
    expect(() => Rational.ofSafe(1, 0)).toThrow(RangeError);
    expect(() => Rational.ofSafe(0, 0)).toThrow(RangeError);
    expect(() => quotient(1n, 0n)).toThrow(RangeError);
    expect(() => rational(3).div(0)).toThrow(RangeError);
  });

  it.each<[digits: string, decimals: number, fraction: string]>([
    ['125', 2, '5/4'],
    ['0', 3, '0'],
    ['7', 0, '7'],
    ['12345678901234567890', 4, '1234567890123456789/1000'],
  ])('%s with %d decimals is %s', (digits, decimals, fraction) => {
    expect(decimalOf(digits, decimals).toFraction()).toBe(fraction);
  });
});
