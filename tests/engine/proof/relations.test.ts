import { describe, expect, it } from 'vitest';
import type { Sense } from '../../../lib/engine/claim/sense.ts';
import type { Figure } from '../../../lib/engine/proof/figures-around.ts';
import { relationsFor } from '../../../lib/engine/proof/relations.ts';
import type { Quantity } from '../../../lib/engine/quantity/quantity.ts';
import { figure } from '../check/figures.ts';

interface Around extends Partial<Omit<Figure, 'quantity' | 'value'>> {
  readonly of?: Partial<Quantity>;
}

/** A figure of some households in the sentence of the percentage, right at it. */
const around = (digits: string, { of, ...more }: Around = {}): Figure => ({
  quantity: figure(digits, { measure: 'hộ', ...of }),
  value: Number(digits),
  role: 'plain',
  apart: 0,
  away: 1,
  ...more,
});

/** The relations of two figures, each as `kind x y = percentage`. */
const related = (
  says: Sense['says'],
  direction: Sense['direction'],
  ...figures: readonly Figure[]
): readonly string[] =>
  relationsFor(figures, { says, direction, from: 0, bracketed: false, annualised: false }).map(
    ({ kind, figures: [x, y], gives }) => `${kind} ${x.digits} ${y.digits} = ${Math.round(gives)}`,
  );

describe('what two figures may be to each other', () => {
  const [small, large] = [around('20'), around('80')];
  it.each<[Sense['says'], Sense['direction'], expected: readonly string[]]>([
    ['shares', 'unsaid', ['part-of-whole 20 80 = 25']],
    ['shares', 'rise', ['part-of-whole 20 80 = 25']],
    ['nothing', 'unsaid', ['part-of-whole 20 80 = 25']],
    ['nothing', 'rise', ['part-of-whole 20 80 = 25', 'rise-to 20 80 = 33']],
    ['nothing', 'fall', ['part-of-whole 20 80 = 25', 'fall-to 20 80 = 20']],
    ['equals', 'unsaid', ['part-of-whole 20 80 = 25', 'attained 80 20 = 400']],
    ['equals', 'rise', ['part-of-whole 20 80 = 25', 'rise-to 20 80 = 33']],
    ['equals', 'fall', ['part-of-whole 20 80 = 25', 'fall-to 20 80 = 20']],
    ['excess', 'unsaid', ['growth 20 80 = 300']],
    ['excess', 'fall', []],
    [
      'growth',
      'unsaid',
      ['growth 20 80 = 300', 'rise-to 20 80 = 33', 'fall-to 20 80 = 20', 'growth 80 20 = 75'],
    ],
    ['growth', 'rise', ['growth 20 80 = 300', 'rise-to 20 80 = 33']],
    ['growth', 'fall', ['fall-to 20 80 = 20', 'growth 80 20 = 75']],
  ])('where a percentage says %s, %s: %j', (says, direction, expected) => {
    expect(related(says, direction, small, large)).toEqual(expected);
  });

  it('two of one size are neither part nor growth', () => {
    expect(related('growth', 'unsaid', small, around('20'))).toEqual([]);
    expect(related('shares', 'unsaid', small, around('20'))).toEqual([]);
  });
});

describe('what the role of a figure allows', () => {
  it.each<[what: string, Sense['says'], first: Around, second: Around, expected: readonly string[]]>([
    ['a change is no part', 'nothing', { role: 'delta' }, {}, ['rise-to 20 80 = 33']],
    ['nor is anything a part of a change', 'nothing', {}, { role: 'delta' }, []],
    ['what was before is no part', 'nothing', { role: 'from', away: 9 }, {}, []],
    ['a change does not grow', 'growth', { role: 'delta' }, {}, ['rise-to 20 80 = 33']],
    ['nothing grows to a change', 'growth', {}, { role: 'delta' }, []],
    ['of a base that words name', 'growth', { role: 'delta' }, { role: 'from' }, ['change-from 20 80 = 25']],
    [
      'of what it is held against',
      'growth',
      { role: 'delta' },
      { role: 'against' },
      ['change-from 20 80 = 25'],
    ],
    [
      'six items away it may be the change',
      'growth',
      { away: 6 },
      {},
      ['growth 20 80 = 300', 'rise-to 20 80 = 33'],
    ],
    ['seven away it is none', 'growth', { away: 7 }, {}, ['growth 20 80 = 300']],
    [
      'a change said as one may stand farther',
      'growth',
      { role: 'delta', away: 20 },
      {},
      ['rise-to 20 80 = 33'],
    ],
    ['but not in another sentence', 'growth', { role: 'delta', apart: 1 }, {}, []],
    [
      'right at it a level may be one',
      'growth',
      { role: 'to', away: 2 },
      {},
      ['growth 20 80 = 300', 'rise-to 20 80 = 33'],
    ],
    ['farther off a level is one', 'growth', { role: 'to', away: 3 }, {}, ['growth 20 80 = 300']],
  ])('%s', (_, says, first, second, expected) => {
    expect(related(says, 'rise', around('20', first), around('80', second))).toEqual(expected);
  });
});

describe('which figures are of one unit', () => {
  it.each<[what: string, first: Partial<Quantity>, second: Partial<Quantity>, count: number]>([
    ['the same', {}, {}, 1],
    ['two counts', {}, { measure: 'nhà' }, 1],
    ['a count and money', {}, { measure: 'đồng', money: true }, 0],
    ['a count and a measure', {}, { measure: 'ha', nature: 'measured' }, 0],
    ['two measures', { measure: 'tấn', nature: 'measured' }, { measure: 'ha', nature: 'measured' }, 0],
    ['a measure and none', { measure: '', nature: 'measured' }, { measure: 'ha', nature: 'measured' }, 1],
    ['none and a measure', { measure: 'ha', nature: 'measured' }, { measure: '', nature: 'measured' }, 1],
  ])('%s', (_, first, second, count) => {
    expect(
      related('shares', 'unsaid', around('20', { of: first }), around('80', { of: second })),
    ).toHaveLength(count);
  });
});

it('the farther of the two tells how many sentences lie between', () => {
  const sense: Sense = { says: 'shares', direction: 'unsaid', from: 0, bracketed: false, annualised: false };
  const apart = (first: number, second: number) =>
    relationsFor([around('20', { apart: first }), around('80', { apart: second })], sense).map(
      (relation) => relation.apart,
    );
  expect([apart(0, 0), apart(2, 1), apart(0, 3)]).toEqual([[0], [2], [3]]);
});
