import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains,
  distance,
  exactly,
  hull,
  type Interval,
  meets,
  minus,
  negated,
  over,
  plus,
  scaledBy,
  times,
} from '../../../lib/engine/quantity/interval.ts';
import { rational } from '../../../lib/engine/quantity/rational.ts';

const from = (low: string, high: string): Interval => ({ low: rational(low), high: rational(high) });

describe('intervals', () => {
  it.each<[string, string, string, string, boolean]>([
    ['1', '2', '2', '3', true],
    ['1', '2', '2.0001', '3', false],
    ['-1', '5', '0', '0', true],
  ])('[%s; %s] and [%s; %s] meet: %s', (a, b, c, d, expected) => {
    expect(meets(from(a, b), from(c, d))).toBe(expected);
    expect(meets(from(c, d), from(a, b))).toBe(expected);
  });

  it('nothing is divided by what may be zero', () => {
    expect(over(from('1', '2'), from('-1', '1'))).toBeUndefined();
    expect(over(from('1', '2'), from('0', '1'))).toBeUndefined();
  });

  it.each<[string, string]>([
    ['0', '1'],
    ['1.5', '0'],
    ['3', '1'],
  ])('%s is %s away from [1; 2]', (value, expected) => {
    expect(distance(from('1', '2'), rational(value)).equals(expected)).toBe(true);
  });

  it('holds every result of the values in it', () => {
    const value = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(value, value, value, value, (a, b, c, d) => {
        const x = { low: rational(Math.min(a, b)), high: rational(Math.max(a, b)) };
        const y = { low: rational(Math.min(c, d)), high: rational(Math.max(c, d)) };
        expect(contains(plus(x, y), rational(a).add(c))).toBe(true);
        expect(contains(minus(x, y), rational(a).sub(d))).toBe(true);
        expect(contains(over(x, y) ?? exactly(rational(0)), rational(b).div(c))).toBe(true);
      }),
    );
  });
});

/** `1..2`, or one value alone, as an interval, and back. */
const interval = (text: string): Interval => {
  const [low = '', high] = text.split('..');
  return high === undefined ? exactly(rational(low)) : from(low, high);
};
const ends = (one: Interval | undefined): string =>
  one === undefined ? 'nothing' : `${one.low.toFraction()}..${one.high.toFraction()}`;

describe('what is worked out of intervals', () => {
  it.each<[a: string, b: string, quotient: string]>([
    ['6', '3', '2..2'],
    ['6..8', '2', '3..4'],
    ['6', '2..3', '2..3'],
    ['6..8', '2..4', '3/2..4'],
    ['0..8', '2..4', '0..4'],
    ['-6..8', '2..4', '-3..4'],
    ['-8..-6', '2..4', '-4..-3/2'],
    ['6..8', '-4..-2', '-4..-3/2'],
    ['-8..-6', '-4..-2', '3/2..4'],
    ['-6..8', '-4..-2', '-4..3'],
    ['6', '0', 'nothing'],
    ['6', '-1..0', 'nothing'],
  ])('%s ÷ %s is %s', (a, b, quotient) => {
    expect(ends(over(interval(a), interval(b)))).toBe(quotient);
  });

  it.each<[a: string, factor: string, product: string]>([
    ['2..3', '1', '2..3'],
    ['2..3', '5', '10..15'],
    ['2..3', '-5', '-15..-10'],
    ['2', '-5', '-10..-10'],
    ['-2..3', '0', '0..0'],
  ])('%s, so many times: %s', (a, factor, product) => {
    expect(ends(scaledBy(interval(a), rational(factor)))).toBe(product);
  });

  it.each<[a: string, b: string, product: string, both: string]>([
    ['2..3', '5..7', '10..21', '2..7'],
    ['5..7', '2..3', '10..21', '2..7'],
    ['2..7', '3..5', '6..35', '2..7'],
  ])('%s × %s is %s, and all between is %s', (a, b, product, both) => {
    expect(ends(times(interval(a), interval(b)))).toBe(product);
    expect(ends(hull(interval(a), interval(b)))).toBe(both);
  });

  it.each<[a: string, value: string, isIn: boolean]>([
    ['2..3', '2', true],
    ['2..3', '3', true],
    ['2..3', '1.9', false],
    ['2..3', '3.1', false],
  ])('%s holds %s: %s', (a, value, isIn) => {
    expect(contains(interval(a), rational(value))).toBe(isIn);
  });

  it('the other way round', () => {
    expect(ends(negated(interval('-2..3')))).toBe('-3..2');
    expect(ends(minus(interval('2..3'), interval('5..7')))).toBe('-5..-2');
    expect(ends(plus(interval('2..3'), interval('5..7')))).toBe('7..10');
  });
});
