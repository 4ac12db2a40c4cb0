import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, reachesInto } from '../../../lib/engine/quantity/interval.ts';
import { rational, unitOfLastPlace } from '../../../lib/engine/quantity/rational.ts';
import {
  nearestTo,
  ROUNDING_MODES,
  type RoundingMode,
  trueValues,
  withinOneUnit,
} from '../../../lib/engine/quantity/rounding.ts';

const written = (value: string, decimals: number, mode: RoundingMode): string => {
  const { low, lowEnd, high, highEnd } = trueValues(rational(value), decimals, mode);
  const bracket = { closed: { low: '[', high: ']' }, open: { low: '(', high: ')' } } as const;
  return `${bracket[lowEnd].low}${low.toString()}; ${high.toString()}${bracket[highEnd].high}`;
};

const isWrittenAs = (truth: string, value: string, decimals: number, mode: RoundingMode): boolean =>
  reachesInto(exactly(rational(truth)), trueValues(rational(value), decimals, mode));

describe('the true values that a rounding mode writes as a figure', () => {
  it.each<[RoundingMode, string, number, string]>([
    ['half-up', '12', 0, '[11.5; 12.5)'],
    ['half-even', '12', 0, '[11.5; 12.5]'],
    ['half-even', '13', 0, '(12.5; 13.5)'],
    ['half-even', '1.2', 1, '[1.15; 1.25]'],
    ['half-even', '1.3', 1, '(1.25; 1.35)'],
    ['half-even', '200', -2, '[150; 250]'],
    ['half-even', '300', -2, '(250; 350)'],
    ['half-even', '0', 0, '[-0.5; 0.5]'],
    ['half-down', '12', 0, '(11.5; 12.5]'],
    ['floor', '12', 0, '[12; 13)'],
    ['ceiling', '12', 0, '(11; 12]'],
    ['trunc', '12', 0, '[12; 13)'],
    ['away-from-zero', '12', 0, '(11; 12]'],
    ['floor', '-6.4', 1, '[-6.4; -6.3)'],
    ['ceiling', '-6.4', 1, '(-6.5; -6.4]'],
    ['trunc', '-6.4', 1, '(-6.5; -6.4]'],
    ['away-from-zero', '-6.4', 1, '[-6.4; -6.3)'],
    ['trunc', '0', 0, '(-1; 1)'],
    ['away-from-zero', '0', 0, '[0; 0]'],
    ['floor', '0', 0, '[0; 1)'],
    ['ceiling', '0', 0, '(-1; 0]'],
  ])('%s writes %s (%i decimals) for %s', (mode, value, decimals, expected) => {
    expect(written(value, decimals, mode)).toBe(expected);
  });

  it.each<[string, string, number, readonly RoundingMode[]]>([
    ['12.5', '12', 0, ['half-even', 'half-down', 'floor', 'trunc']],
    ['12.5', '13', 0, ['half-up', 'ceiling', 'away-from-zero']],
    ['13.5', '14', 0, ['half-up', 'half-even', 'ceiling', 'away-from-zero']],
    ['12', '12', 0, ROUNDING_MODES],
    ['-6.4516', '-6.4', 1, ['ceiling', 'trunc']],
    ['-6.4516', '-6.5', 1, ['half-up', 'half-even', 'half-down', 'floor', 'away-from-zero']],
    ['13', '12', 0, []],
    ['11', '12', 0, []],
  ])('%s is written %s (%i decimals) by %o', (truth, value, decimals, modes) => {
    expect(ROUNDING_MODES.filter((mode) => isWrittenAs(truth, value, decimals, mode))).toEqual(modes);
  });

  const figure = fc.record({
    units: fc.bigInt({ min: -100_000n, max: 100_000n }),
    decimals: fc.integer({ min: -2, max: 3 }),
    thousandths: fc.bigInt({ min: 0n, max: 999n }),
  });

  it('every value is written in just one way by a mode, if it has one', () => {
    fc.assert(
      fc.property(figure, fc.constantFrom(...ROUNDING_MODES), ({ units, decimals, thousandths }, mode) => {
        const step = unitOfLastPlace(decimals);
        const truth = exactly(step.mul(units).add(step.mul(thousandths).div(1000)));
        const figures = [-1n, 0n, 1n, 2n].map((more) => step.mul(units + more));
        const fitting = figures.filter((value) => reachesInto(truth, trueValues(value, decimals, mode)));
        expect(fitting).toHaveLength(1);
      }),
    );
  });

  it('the halves that the modes to nearest write are all in one closed interval', () => {
    fc.assert(
      fc.property(figure, ({ units, decimals }) => {
        const value = unitOfLastPlace(decimals).mul(units);
        const [up, down] = [trueValues(value, decimals, 'half-up'), trueValues(value, decimals, 'half-down')];
        const { low, high } = nearestTo(value, decimals);
        expect([low.equals(up.low), high.equals(down.high)]).toEqual([true, true]);
      }),
    );
  });
});

describe('the values that one mode or another writes as a figure', () => {
  it.each<[value: string, decimals: number, isIn: boolean, figure: string]>([
    ['11.01', 0, true, '12'],
    ['12.99', 0, true, '12'],
    // The unit itself is out.
    ['11', 0, false, '12'],
    ['13', 0, false, '12'],
    ['-6.49', 1, true, '-6.4'],
    ['-6.5', 1, false, '-6.4'],
  ])('%s (%i decimals): %s for %s', (value, decimals, isIn, figure) => {
    expect(reachesInto(exactly(rational(value)), withinOneUnit(rational(figure), decimals))).toBe(isIn);
  });
});
