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

describe('where whole numbers end that are safe as doubles', () => {
  const LAST = '9007199254740991';
  it.each<[what: string, value: Rational, fraction: string]>([
    ['the last one', rational(BigInt(LAST)), LAST],
    ['the one behind it', rational(BigInt(LAST) + 1n), '9007199254740992'],
    ['two behind it', rational(BigInt(LAST) + 2n), '9007199254740993'],
    ['the same below nothing', rational(-BigInt(LAST) - 2n), '-9007199254740993'],
    ['a sum beyond it', rational(BigInt(LAST)).add(2), '9007199254740993'],
    ['a difference beyond it', rational(-BigInt(LAST)).sub(2), '-9007199254740993'],
    ['a sum of fractions', rational(BigInt(LAST)).add('1/3'), '27021597764222974/3'],
    ['a product beyond it', rational(3_000_000_001).mul(3_000_000_003), '9000000012000000003'],
    ['a product of fractions', rational('1/3000000001').mul('1/3000000003'), '1/9000000012000000003'],
    ['a quotient', rational('1/3000000001').div(3_000_000_003), '1/9000000012000000003'],
    ['a quotient by what is less than nothing', rational(BigInt(LAST) + 2n).div(-2), '-9007199254740993/2'],
    ['back among them', rational(BigInt(LAST) + 2n).sub(3), '9007199254740990'],
    ['what is less than nothing, turned', rational(-BigInt(LAST) - 2n).neg(), '9007199254740993'],
    ['its size', rational(-BigInt(LAST) - 2n).abs(), '9007199254740993'],
    ['what it goes into', rational(BigInt(LAST) + 2n).inverse(), '1/9007199254740993'],
    [
      'rounded down',
      rational(-BigInt(LAST) - 2n)
        .div(2)
        .floor(),
      '-4503599627370497',
    ],
    [
      'rounded up',
      rational(BigInt(LAST) + 2n)
        .div(2)
        .ceil(),
      '4503599627370497',
    ],
    [
      'rounded',
      rational(BigInt(LAST) + 2n)
        .div(2)
        .round(),
      '4503599627370497',
    ],
  ])('%s', (_, value, fraction) => {
    expect(value.toFraction()).toBe(fraction);
  });

  it.each<[first: string, second: string, order: number]>([
    ['9007199254740993', '9007199254740992', 1],
    ['9007199254740992', '9007199254740993', -1],
    ['9007199254740993', '9007199254740993', 0],
    ['-9007199254740993', '-9007199254740992', -1],
    ['1/9007199254740993', '1/9007199254740992', -1],
  ])('%s beside %s', (first, second, order) => {
    expect(rational(first).compare(second)).toBe(order);
  });
});

describe('whole numbers around a fraction', () => {
  it.each<[value: string, floor: string, ceil: string, round: string]>([
    ['5/2', '2', '3', '3'],
    ['-5/2', '-3', '-2', '-2'],
    ['7/3', '2', '3', '2'],
    ['-7/3', '-3', '-2', '-2'],
    ['4', '4', '4', '4'],
    ['-4', '-4', '-4', '-4'],
    ['0', '0', '0', '0'],
  ])('%s', (value, floor, ceil, round) => {
    const all = [rational(value).floor(), rational(value).ceil(), rational(value).round()];
    expect(all.map((one) => one.toFraction())).toEqual([floor, ceil, round]);
  });
});
