import { expect, it } from 'vitest';
import { belowZero } from '../../../lib/engine/check/below-zero.ts';
import { plainReading } from '../../../lib/engine/check/readings.ts';
import type { ChangeClaim, Claim } from '../../../lib/engine/claim/claim.ts';
import type { Quantity } from '../../../lib/engine/quantity/quantity.ts';
import { change, FOUND, figure, percent } from './figures.ts';

const after = figure('120');
const moved = (stated: Quantity, direction: ChangeClaim['direction'] = 'fall'): ChangeClaim =>
  change({ known: 'after', after }, stated, direction);

it.each<[why: string, claim: Claim, verdict: ReturnType<typeof belowZero>]>([
  ['of what may be less than nothing', moved(percent('150')), 'undecidable'],
  ['of people or goods', { ...moved(percent('150')), floor: 'zero' }, 'impossible'],
  ['a rise', { ...moved(percent('150'), 'rise'), floor: 'zero' }, undefined],
  ['all there was', { ...moved(percent('100')), floor: 'zero' }, undefined],
  ['all there was, as it is rounded', { ...moved(percent('100.5')), floor: 'zero' }, 'impossible'],
  ['less', { ...moved(percent('50')), floor: 'zero' }, undefined],
  ['an amount', { ...moved(figure('150')), floor: 'zero' }, undefined],
  [
    'points',
    {
      ...FOUND,
      kind: 'points',
      before: undefined,
      after: percent('12'),
      stated: percent('150'),
      direction: 'fall',
    },
    undefined,
  ],
])('a fall of more than all there was: %s', (_, claim, verdict) => {
  expect(belowZero(claim, plainReading(claim))).toBe(verdict);
});
