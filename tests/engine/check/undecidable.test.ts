import { describe, expect, it } from 'vitest';
import { plainReading } from '../../../lib/engine/check/readings.ts';
import { hasZeroBase, mayBeIndex, mayBeLevel } from '../../../lib/engine/check/undecidable.ts';
import type {
  AttainmentClaim,
  Claim,
  Direction,
  Levels,
  MultipleClaim,
} from '../../../lib/engine/claim/claim.ts';
import { exactly } from '../../../lib/engine/quantity/interval.ts';
import { rational } from '../../../lib/engine/quantity/rational.ts';
import { change, FOUND, figure, percent } from './figures.ts';

const recomputed = (figures: string) => ({ value: rational(figures), interval: exactly(rational(figures)) });
const [nothing, five] = [figure('0'), figure('5')];
const moved = (levels: Levels, direction: Direction = 'rise'): Claim =>
  change(levels, percent('500'), direction);
const multiple = (before: MultipleClaim['before']): Claim => ({
  ...FOUND,
  kind: 'multiple',
  before,
  after: five,
  stated: figure('5', { nature: 'times' }),
  measures: 'times',
  direction: 'rise',
});

describe('growth from nothing', () => {
  it.each<[why: string, claim: Claim, isIt: boolean]>([
    ['from nothing', moved({ known: 'before-after', before: nothing, after: five }), true],
    ['to nothing', moved({ known: 'before-after', before: five, after: nothing }), false],
    [
      'from nothing, with the change',
      moved({ known: 'before-after-delta', before: nothing, after: five, delta: five }),
      true,
    ],
    ['a change of nothing', moved({ known: 'before-delta', before: nothing, delta: five }), true],
    ['a change of something', moved({ known: 'before-delta', before: five, delta: nothing }), false],
    ['up by all there is', moved({ known: 'delta-after', delta: figure('5'), after: five }), true],
    ['up by less', moved({ known: 'delta-after', delta: figure('4'), after: five }), false],
    // Down by five to five it was ten.
    [
      'down by as much as is left',
      moved({ known: 'delta-after', delta: figure('5'), after: five }, 'fall'),
      false,
    ],
    ['a level alone', moved({ known: 'after', after: nothing }), false],
    ['a change alone', moved({ known: 'delta', delta: nothing }), false],
    ['times nothing', multiple(nothing), true],
    ['times something', multiple(figure('1')), false],
    ['times what is left out', multiple(undefined), false],
    ['a part of nothing', { ...FOUND, kind: 'quota', part: nothing, whole: nothing }, false],
  ])('%s', (_, claim, isIt) => {
    expect(hasZeroBase(claim, plainReading(claim))).toBe(isIt);
  });
});

describe('an excess that may be a mark', () => {
  const attainment = (stated: string, measures: AttainmentClaim['measures'] = 'excess'): AttainmentClaim => ({
    ...FOUND,
    kind: 'attainment',
    actual: figure('951'),
    target: figure('1000'),
    stated: percent(stated),
    measures,
  });
  it.each<[claim: AttainmentClaim, excess: string, isIt: boolean]>([
    [attainment('95'), '-4.9', true],
    [attainment('95'), '-5', true],
    [attainment('95'), '-5.1', false],
    // A fortieth more and no more than that.
    [attainment('80'), '-18', true],
    [attainment('80'), '-17.9', false],
    [attainment('100'), '0', false],
    [attainment('104'), '4', false],
    [attainment('95', 'level'), '-4.9', false],
  ])('%#: an excess of %s', (claim, excess, isIt) => {
    expect(mayBeLevel(claim, recomputed(excess), plainReading(claim))).toBe(isIt);
  });
});

describe('growth that may be an index', () => {
  const levels: Levels = { known: 'before-after', before: figure('9'), after: figure('22') };
  it.each<[claim: Claim, growth: string, isIt: boolean]>([
    [change(levels, percent('200')), '144', true],
    [change(levels, percent('200')), '100.1', true],
    [change(levels, percent('200')), '100', false],
    [change(levels, percent('200')), '90', false],
    [change(levels, percent('200')), '150', true],
    [change(levels, percent('200')), '151', false],
    [change(levels, percent('150')), '60', true],
    [change(levels, percent('100')), '20', true],
    // Neither round nor a hundred.
    [change(levels, percent('220')), '144', false],
    [change(levels, percent('200.5')), '144', false],
    [change(levels, percent('100.5')), '20', false],
    [change(levels, percent('50')), '-40', false],
    [change(levels, percent('200'), 'fall'), '144', false],
    [change(levels, percent('200'), 'unsaid'), '144', false],
    [
      {
        ...FOUND,
        kind: 'points',
        before: undefined,
        after: percent('22'),
        stated: percent('200'),
        direction: 'rise',
      },
      '144',
      false,
    ],
  ])('%#: growth of %s', (claim, growth, isIt) => {
    expect(mayBeIndex(claim, recomputed(growth), plainReading(claim))).toBe(isIt);
  });
});
