import { expect, it } from 'vitest';
import { laterMoment } from '../../../lib/desk/evidence/later-moment.ts';

const NOW = '2026-11-25T09:00:00.000Z';

it.each<[what: string, before: readonly (string | null | undefined)[], moment: string]>([
  ['nothing', [], NOW],
  ['what has no time', [null, undefined], NOW],
  ['something earlier', ['2026-11-25T08:00:00.000Z'], NOW],
  ['something of the same moment', [NOW], '2026-11-25T09:00:00.001Z'],
  ['something of a clock that ran ahead', ['2031-01-01T00:00:00.000Z', NOW], '2031-01-01T00:00:00.001Z'],
  ['the last moment that can be written', ['9999-12-31T23:59:59.999Z'], '9999-12-31T23:59:59.999Z'],
])('behind %s', (_, before, moment) => {
  expect(laterMoment(new Date(NOW), ...before)).toBe(moment);
});
