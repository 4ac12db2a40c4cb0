import { describe, expect, it } from 'vitest';
import { mismatchOf, otherPairs, withoutStrayDelta } from '../../../lib/engine/check/pairwise.ts';
import { plainReading } from '../../../lib/engine/check/readings.ts';
import type { Claim, Direction } from '../../../lib/engine/claim/claim.ts';
import { toFixed } from '../../../lib/engine/quantity/rational.ts';
import { change, FOUND, figure, percent } from './figures.ts';

const four = (before: string, after: string, delta: string, direction: Direction): Claim =>
  change(
    { known: 'before-after-delta', before: figure(before), after: figure(after), delta: figure(delta) },
    percent('19.5'),
    direction,
  );
const two = change(
  { known: 'before-after', before: figure('1120'), after: figure('902') },
  percent('19.5'),
  'fall',
);
const points: Claim = {
  ...FOUND,
  kind: 'points',
  before: percent('4.1'),
  after: percent('4.6'),
  stated: figure('0.5', { nature: 'points' }),
  direction: 'rise',
};

describe('the difference of the levels and the change beside them', () => {
  it.each<[why: string, claim: Claim, difference: string | undefined, known: string]>([
    ['they agree', four('1120', '902', '218', 'fall'), undefined, 'before-after-delta'],
    ['another change', four('1120', '902', '208', 'fall'), '-218', 'before-after-delta'],
    ['the other way', four('1120', '902', '218', 'rise'), '-218', 'before-after-delta'],
    ['a rise', four('902', '1120', '208', 'rise'), '218', 'before-after-delta'],
    // Up to three times as much or as little it may be a slip; beyond, it is the change of something else.
    ['three times as much', four('1120', '902', '654', 'fall'), '-218', 'before-after-delta'],
    ['more than that', four('1120', '902', '655', 'fall'), '-218', 'before-after'],
    ['a third', four('120', '90', '10', 'fall'), '-30', 'before-after-delta'],
    ['less than that', four('120', '90', '9', 'fall'), '-30', 'before-after'],
    ['a change of nothing', four('1120', '902', '0', 'fall'), '-218', 'before-after'],
    ['levels alike', four('902', '902', '12', 'rise'), '0', 'before-after'],
    ['two levels', two, undefined, 'before-after'],
    ['points', points, undefined, 'none'],
  ])('%s', (_, claim, difference, known) => {
    const reading = plainReading(claim);
    const found = mismatchOf(claim, reading);
    expect(found && toFixed(found.value, 0)).toBe(difference);
    const rest = withoutStrayDelta(claim, reading);
    expect(rest.kind === 'change' ? rest.levels.known : 'none').toBe(known);
  });

  it.each<[why: string, claim: Claim, pairs: readonly string[]]>([
    ['a fall', four('1120', '902', '208', 'fall'), ['-18.57', '-18.74']],
    ['a rise', four('902', '1120', '208', 'rise'), ['23.06', '22.81']],
    // Up by all there is, it was nothing.
    ['a rise by all there is', four('902', '1120', '1120', 'rise'), ['124.17']],
    ['two levels', two, []],
    ['points', points, []],
  ])('gives other percentages: %s', (_, claim, pairs) => {
    expect(otherPairs(claim, plainReading(claim)).map(({ value }) => toFixed(value, 2))).toEqual(pairs);
  });
});
