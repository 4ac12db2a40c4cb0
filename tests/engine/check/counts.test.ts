import { describe, expect, it } from 'vitest';
import { type Fitting, fittingCounts, wholeNumbersWithin } from '../../../lib/engine/check/counts.ts';
import { plainReading } from '../../../lib/engine/check/readings.ts';
import type { Claim } from '../../../lib/engine/claim/claim.ts';
import { ABOUT } from '../../../lib/engine/languages/hedges.ts';
import type { Quantity } from '../../../lib/engine/quantity/quantity.ts';
import { rational } from '../../../lib/engine/quantity/rational.ts';
import { change, FOUND, figure, percent } from './figures.ts';

const written = (fitting: Fitting): string =>
  typeof fitting === 'string' ? fitting : `${fitting.low}–${fitting.high}`;

const shown = (claim: Claim): string => {
  const found = fittingCounts(claim, plainReading(claim));
  return found === undefined ? 'none' : `${written(found.parts)} of ${written(found.wholes)}`;
};

const ratio = (part: Quantity, whole: Quantity, stated: Quantity): Claim => ({
  ...FOUND,
  kind: 'ratio',
  part,
  whole,
  stated,
  isBody: false,
});

describe('the parts and the wholes that would fit', () => {
  it.each<[part: string, whole: string, stated: string, found: string]>([
    ['44', '48', '96.7', 'none of none'],
    ['31', '48', '64.5', 'by-other-modes of by-other-modes'],
    ['44', '48', '91.7', '44–44 of 48–48'],
    ['40', '60', '50', '30–30 of 80–80'],
    // 90 of 133 is 67.7, and no part of so few is 24.69.
    ['32', '133', '24.69', 'none of none'],
    ['330', '400', '90', '358–362 of 365–368'],
    // Nothing is less than a unit away from one, so that any whole is large enough.
    ['2', '48', '1', 'none'],
  ])('%s of %s, %s%%', (part, whole, stated, found) => {
    expect(shown(ratio(figure(part), figure(whole), percent(stated)))).toBe(found);
  });

  const [part, whole, stated] = [figure('44'), figure('48'), percent('91.7')];
  it.each<[why: string, claim: Claim]>([
    ['an amount', ratio(figure('44', { nature: 'measured' }), whole, stated)],
    ['of an amount', ratio(part, figure('48', { nature: 'measured' }), stated)],
    ['about so many', ratio(figure('44', { hedge: ABOUT }), whole, stated)],
    ['a sum', ratio(figure('44', { addends: [figure('40'), figure('4')] }), whole, stated)],
    ['of a sum', ratio(part, figure('48', { addends: [figure('40'), figure('8')] }), stated)],
    ['about such a percentage', ratio(part, whole, percent('91.7', { hedge: ABOUT }))],
    ['no part', { ...FOUND, kind: 'share', part: undefined, whole, stated }],
    ['no whole', { ...FOUND, kind: 'share', part, whole: undefined, stated }],
    ['a quota', { ...FOUND, kind: 'quota', part, whole }],
    ['levels', change({ known: 'before-after', before: part, after: whole }, stated)],
  ])('there are none of %s', (_, claim) => {
    expect(shown(claim)).toBe('none');
  });
});

describe('whole numbers strictly between two bounds', () => {
  it.each<[low: string, high: string, found: string]>([
    ['1', '4', '2–3'],
    ['1.5', '3.5', '2–3'],
    ['2', '3', 'none'],
    ['-3', '1', '-2–0'],
    ['-4.5', '-1', '-4–-2'],
  ])('%s and %s', (low, high, found) => {
    expect(written(wholeNumbersWithin(rational(low), rational(high)) ?? 'none')).toBe(found);
  });
});
