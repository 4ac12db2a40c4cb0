import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains,
  distance,
  exactly,
  type Interval,
  meets,
  minus,
  over,
  plus,
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
