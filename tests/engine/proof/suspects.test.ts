import { describe, expect, it } from 'vitest';
import { type Check, plainly } from '../../../lib/engine/check/judge.ts';
import { plainReading } from '../../../lib/engine/check/readings.ts';
import type { Verdict } from '../../../lib/engine/check/verdict.ts';
import type { ChangeClaim, Claim, MultipleClaim, ShareClaim } from '../../../lib/engine/claim/claim.ts';
import { ABOUT, LOWER_BOUND, NEARLY } from '../../../lib/engine/languages/hedges.ts';
import { hasLooseOperand } from '../../../lib/engine/proof/loose-operand.ts';
import { isNearMiss } from '../../../lib/engine/proof/near-miss.ts';
import { isRoundFactor } from '../../../lib/engine/proof/round-factor.ts';
import { fittingSiblings } from '../../../lib/engine/proof/siblings.ts';
import { exactly } from '../../../lib/engine/quantity/interval.ts';
import type { Quantity } from '../../../lib/engine/quantity/quantity.ts';
import { rational } from '../../../lib/engine/quantity/rational.ts';
import { change, FOUND, figure, percent } from '../check/figures.ts';

/** A claim of which the figures give `gives`. */
function judged(claim: Claim, verdict: Verdict, gives?: string): Check {
  const value = gives === undefined ? undefined : rational(gives);
  return plainly(claim, verdict, plainReading(claim), value && { value, interval: exactly(value) });
}
const share = (part: Quantity, whole: Quantity, stated: Quantity): ShareClaim => ({
  ...FOUND,
  kind: 'share',
  part,
  whole,
  stated,
});

describe('a factor that is said in passing', () => {
  const multiple = (stated: Quantity, measures: MultipleClaim['measures'] = 'times'): MultipleClaim => ({
    ...FOUND,
    kind: 'multiple',
    before: figure('100'),
    after: figure('350'),
    stated: { ...stated, nature: 'times' },
    measures,
    direction: 'rise',
  });
  it.each<[why: string, claim: Claim, verdict: Verdict, gives: string | undefined, isIt: boolean]>([
    ['a whole number', multiple(figure('10')), 'inconsistent', '12', true],
    ['a quarter more', multiple(figure('10')), 'inconsistent', '12.5', true],
    ['a quarter less', multiple(figure('10')), 'inconsistent', '7.5', true],
    ['still more', multiple(figure('10')), 'inconsistent', '12.6', false],
    ['still less', multiple(figure('10')), 'inconsistent', '7.4', false],
    ['decimals', multiple(figure('3.5')), 'inconsistent', '3.6', false],
    ['decimals that are hedged', multiple(figure('3.5', { hedge: NEARLY })), 'inconsistent', '3.6', true],
    ['an increase near by', multiple(figure('3.5'), 'increase'), 'inconsistent', '3.6', true],
    ['an increase told as the factor', multiple(figure('3.5'), 'increase'), 'inconsistent', '2.6', true],
    ['an increase far off', multiple(figure('3.5'), 'increase'), 'inconsistent', '1.5', false],
    ['a wrong label', multiple(figure('10')), 'mislabelled', '10', false],
    ['a wrong label of a hedged one', multiple(figure('10', { hedge: ABOUT })), 'mislabelled', '10', true],
    ['the other way', multiple(figure('10', { hedge: ABOUT })), 'contradicted', '10', false],
    ['nothing worked out', multiple(figure('10')), 'inconsistent', undefined, false],
    ['a share', share(figure('1'), figure('10'), percent('10')), 'inconsistent', '10', false],
  ])('%s', (_, claim, verdict, gives, isIt) => {
    expect(isRoundFactor(judged(claim, verdict, gives))).toBe(isIt);
  });
});

describe('an operand that leaves its amount open', () => {
  const of = (digits: string, hedge: Quantity['hedge']): Claim =>
    share(figure('504'), figure(digits, { hedge }), percent('20'));
  it.each<[why: string, claim: Claim, verdict: Verdict, gives: string | undefined, isIt: boolean]>([
    ['a bound', of('3000', LOWER_BOUND), 'inconsistent', '21', true],
    ['a bound that is not round', of('3021', LOWER_BOUND), 'inconsistent', '21', true],
    ['nearly a round figure', of('3000', NEARLY), 'inconsistent', '21', true],
    ['nearly one of two digits', of('3200', NEARLY), 'inconsistent', '21', true],
    ['nearly one of three', of('3210', NEARLY), 'inconsistent', '21', false],
    ['nearly one without a naught', of('32', NEARLY), 'inconsistent', '21', false],
    ['nearly one with a naught within', of('302', NEARLY), 'inconsistent', '21', false],
    ['nearly one below one', of('0.5', NEARLY), 'inconsistent', '21', false],
    ['nearly one in groups', of('10,000', NEARLY), 'inconsistent', '21', true],
    ['no hedge', of('3000', undefined), 'inconsistent', '21', false],
    ['a tenth off', of('3000', NEARLY), 'inconsistent', '22', true],
    ['a tenth less', of('3000', NEARLY), 'inconsistent', '18', true],
    ['more than a tenth off', of('3000', NEARLY), 'inconsistent', '22.1', false],
    ['a fall of so much', of('3000', NEARLY), 'inconsistent', '-21', true],
    ['the right label', of('3000', NEARLY), 'mislabelled', '20', false],
    ['nothing worked out', of('3000', NEARLY), 'inconsistent', undefined, false],
    [
      'a fraction in words',
      {
        ...FOUND,
        kind: 'share',
        part: figure('50', { hedge: ABOUT }),
        whole: undefined,
        stated: percent('20'),
      },
      'inconsistent',
      '21',
      false,
    ],
    [
      'the parts of a total',
      {
        ...FOUND,
        kind: 'breakdown',
        total: figure('20'),
        parts: [figure('10', { hedge: ABOUT }), figure('11')],
        isComplete: true,
      },
      'inconsistent',
      '21',
      false,
    ],
  ])('%s', (_, claim, verdict, gives, isIt) => {
    expect(hasLooseOperand(judged(claim, verdict, gives))).toBe(isIt);
  });
});

describe('figures that come too near for chance', () => {
  const named = share(figure('96'), figure('100'), percent('50'));
  const levels: ChangeClaim = change(
    { known: 'before-after', before: figure('100'), after: figure('150') },
    percent('50'),
  );
  // At fifty a figure lies within a quarter of a point in one case of two hundred.
  it.each<
    [why: string, claim: Claim, verdict: Verdict, gives: string | undefined, suspects: number, isIt: boolean]
  >([
    ['of two figures', named, 'inconsistent', '50.25', 1, true],
    ['below it', named, 'inconsistent', '49.75', 1, true],
    ['of many', named, 'inconsistent', '50.25', 3, false],
    ['farther off', named, 'inconsistent', '51', 1, false],
    ['levels', levels, 'inconsistent', '50.25', 1, true],
    ['a fall', levels, 'inconsistent', '-50.25', 1, true],
    [
      'a plan',
      {
        ...FOUND,
        kind: 'attainment',
        actual: figure('50'),
        target: figure('100'),
        stated: percent('50'),
        measures: 'level',
      },
      'inconsistent',
      '50.25',
      1,
      true,
    ],
    [
      'a pair',
      {
        ...FOUND,
        kind: 'ratio',
        part: figure('50'),
        whole: figure('100'),
        stated: percent('50'),
        isBody: false,
      },
      'inconsistent',
      '50.25',
      1,
      false,
    ],
    ['another verdict', named, 'contradicted', '50.25', 1, false],
    ['nothing worked out', named, 'inconsistent', undefined, 1, false],
  ])('%s', (_, claim, verdict, gives, suspects, isIt) => {
    expect(isNearMiss(judged(claim, verdict, gives), suspects)).toBe(isIt);
  });
});

describe('the others of a list that fit', () => {
  const whole = figure('640');
  const suspect = judged(share(figure('20'), whole, percent('30')), 'inconsistent', '3.1');
  const other = (verdict: Verdict, of = whole): Check =>
    judged(share(figure('64'), of, percent('10')), verdict, '10');
  const level = (known: 'after' | 'delta', verdict: Verdict): Check =>
    judged(
      change(
        known === 'after' ? { known, after: figure('5') } : { known, delta: figure('5') },
        percent('10'),
      ),
      verdict,
    );
  const pair = (rule: string, verdict: Verdict = 'consistent'): Check =>
    judged(
      { ...FOUND, rule, kind: 'ratio', part: figure('64'), whole, stated: percent('10'), isBody: false },
      verdict,
    );
  it.each<[why: string, of: Check, others: readonly Check[], count: number]>([
    ['each way of fitting', suspect, [other('consistent'), other('rounded'), other('truncated')], 3],
    ['another does not fit', suspect, [other('consistent'), other('inconsistent')], 0],
    ['one is left open', suspect, [other('consistent'), other('undecidable')], 0],
    ['parts of another whole', suspect, [other('consistent'), other('inconsistent', figure('9'))], 1],
    [
      'a group without a part',
      suspect,
      [judged({ ...FOUND, kind: 'share', part: undefined, whole, stated: percent('9') }, 'consistent')],
      0,
    ],
    ['its own other reading', suspect, [suspect], 0],
    [
      'of another kind',
      suspect,
      [{ ...level('after', 'consistent'), claim: { ...level('after', 'consistent').claim, rule: 'other' } }],
      0,
    ],
    ['a pair of the same whole', suspect, [pair('other')], 0],
    ['pairs by one rule', pair('test', 'inconsistent'), [pair('test')], 1],
    ['pairs by two rules', pair('test', 'inconsistent'), [pair('other')], 0],
    ['a change and a pair', level('after', 'inconsistent'), [pair('other')], 0],
    ['changes alike', level('after', 'inconsistent'), [level('after', 'consistent')], 1],
    ['changes of other figures', level('after', 'inconsistent'), [level('delta', 'consistent')], 0],
    ['none', suspect, [], 0],
  ])('%s', (_, of, others, count) => {
    expect(fittingSiblings(of, others)).toBe(count);
  });
});
