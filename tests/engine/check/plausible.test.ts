import { describe, expect, it } from 'vitest';
import { isFarOff, isReversed } from '../../../lib/engine/check/plausible.ts';
import { plainReading } from '../../../lib/engine/check/readings.ts';
import type {
  AttainmentClaim,
  Claim,
  Direction,
  MultipleClaim,
  PointsClaim,
} from '../../../lib/engine/claim/claim.ts';
import { exactly } from '../../../lib/engine/quantity/interval.ts';
import { rational } from '../../../lib/engine/quantity/rational.ts';
import { change, FOUND, figure, percent } from './figures.ts';

const [before, after, delta] = [figure('100'), figure('120'), figure('20')];
const levels = (direction: Direction, stated = '20'): Claim =>
  change({ known: 'before-after', before, after }, percent(stated), direction);
const fourFigures = (direction: Direction): Claim =>
  change({ known: 'before-after-delta', before, after, delta }, percent('20'), direction);
const points = (direction: Direction): PointsClaim => ({
  ...FOUND,
  kind: 'points',
  before: percent('4.1'),
  after: percent('4.6'),
  stated: figure('0.5', { nature: 'points' }),
  direction,
});
const attainment = (measures: AttainmentClaim['measures']): AttainmentClaim => ({
  ...FOUND,
  kind: 'attainment',
  actual: figure('96'),
  target: figure('100'),
  stated: percent('4'),
  measures,
});
const multiple = (stated: string, direction: Direction = 'rise'): MultipleClaim => ({
  ...FOUND,
  kind: 'multiple',
  before,
  after,
  stated: figure(stated, { nature: 'times' }),
  measures: 'times',
  direction,
});
const ratio: Claim = {
  ...FOUND,
  kind: 'ratio',
  part: figure('3'),
  whole: figure('4'),
  stated: percent('75'),
  isBody: false,
};

describe('what the figures do is the reverse of what the words say', () => {
  it.each<[why: string, claim: Claim, low: string, high: string, isIt: boolean]>([
    ['a rise that is a fall', levels('rise'), '-5', '-4', true],
    ['a rise', levels('rise'), '4', '5', false],
    ['a rise that may be nothing', levels('rise'), '-5', '0', false],
    ['a fall that is a rise', levels('fall'), '4', '5', true],
    ['a fall that may be nothing', levels('fall'), '0', '5', false],
    ['a fall', levels('fall'), '-5', '-4', false],
    ['neither, down', levels('unsaid'), '-5', '-4', false],
    ['neither, up', levels('unsaid'), '4', '5', false],
    ['a rise of nothing', levels('rise', '0'), '-5', '-4', false],
    ['four figures, down', fourFigures('rise'), '-5', '-4', true],
    ['four figures, up', fourFigures('fall'), '4', '5', true],
    [
      'the change with a level',
      change({ known: 'delta-after', delta, after }, percent('20')),
      '-5',
      '-4',
      false,
    ],
    [
      'the change with the base',
      change({ known: 'before-delta', before, delta }, percent('20'), 'fall'),
      '4',
      '5',
      false,
    ],
    ['points that rose and fell', points('rise'), '-0.6', '-0.4', true],
    ['points that fell and rose', points('fall'), '0.4', '0.6', true],
    ['points that rose', points('rise'), '0.4', '0.6', false],
    ['points that fell', points('fall'), '-0.6', '-0.4', false],
    ['points that moved, down', points('unsaid'), '-0.6', '-0.4', false],
    ['points that moved, up', points('unsaid'), '0.4', '0.6', false],
    ['a target passed that was missed', attainment('excess'), '-5', '-4', true],
    ['a target passed', attainment('excess'), '4', '5', false],
    ['so much of a target', attainment('level'), '-5', '-4', false],
    ['doubled, and less than before', multiple('2'), '0.8', '0.9', true],
    ['doubled, and as much as before', multiple('2'), '0.9', '1', false],
    ['doubled, and more', multiple('2'), '1.2', '1.3', false],
    ['halved, and more than before', multiple('0.5'), '1.2', '1.3', true],
    ['halved, and as much as before', multiple('0.5'), '1', '1.3', false],
    ['halved, and less', multiple('0.5'), '0.8', '0.9', false],
    ['once as much, and more', multiple('1'), '1.2', '1.3', false],
    ['three times less', multiple('3', 'fall'), '0.3', '0.4', false],
    ['a part of a whole', ratio, '-5', '-4', false],
  ])('%s', (_, claim, low, high, isIt) => {
    const interval = { low: rational(low), high: rational(high) };
    expect(isReversed(claim, { value: interval.low, interval })).toBe(isIt);
  });
});

describe('figures so far apart that they were never put together', () => {
  it.each<[claim: Claim, recomputed: string, isIt: boolean]>([
    [ratio, '300', false],
    [ratio, '375', false],
    [ratio, '376', true],
    [ratio, '-376', true],
    [ratio, '15', false],
    [ratio, '14.9', true],
    [ratio, '0', false],
    // A sign one, two or three places off.
    [ratio, '727', true],
    [ratio, '728', false],
    [ratio, '772', false],
    [ratio, '773', true],
    [ratio, '7500', false],
    [ratio, '0.075', false],
    [{ ...ratio, stated: percent('0') }, '75', false],
    // From and to link more firmly.
    [levels('rise'), '120', false],
    [levels('rise'), '300', true],
    [change({ known: 'delta-after', delta, after }, percent('20')), '120', true],
    [fourFigures('rise'), '120', true],
  ])('%#: %s', (claim, recomputed, isIt) => {
    const value = rational(recomputed);
    expect(isFarOff(claim, { value, interval: exactly(value) }, plainReading(claim))).toBe(isIt);
  });

  it('says nothing where nothing is worked out', () => {
    expect(isFarOff(ratio, undefined, plainReading(ratio))).toBe(false);
  });
});
