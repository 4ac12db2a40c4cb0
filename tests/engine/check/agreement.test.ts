import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../lib/engine/check/agreement.ts';
import type { HedgeReach } from '../../../lib/engine/languages/language.ts';
import { readNumeral } from '../../../lib/engine/quantity/numeral.ts';
import type { Quantity } from '../../../lib/engine/quantity/quantity.ts';
import { ONE, rational } from '../../../lib/engine/quantity/rational.ts';

const over: HedgeReach = { below: '0', above: '0.025' };
const nearly: HedgeReach = { below: '0.025', above: '0' };
const about: HedgeReach = { below: '0.025', above: '0.025' };

function percentage(digits: string, hedge?: HedgeReach): Quantity {
  const [reading] = readNumeral(digits, { decimal: '.', blankGroups: false });
  if (reading === undefined) throw new Error(`${digits} is no number`);
  const span = { start: 0, end: digits.length };
  const bare = {
    nature: 'percent',
    numeral: span,
    digits,
    sign: '',
    readings: [reading],
    scale: ONE,
  } as const;
  return {
    ...span,
    ...bare,
    prefix: '',
    unit: '%',
    measure: '%',
    money: false,
    hedge,
    addends: [],
    slashed: false,
  };
}

describe('how a stated percentage agrees with a recomputed interval', () => {
  it.each<[string, HedgeReach | undefined, string, string, string]>([
    ['101', undefined, '101.304', '101.304', 'rounded'],
    ['101', undefined, '101.04', '101.04', 'exactly'],
    ['101', undefined, '100.9', '101.2', 'exactly'],
    ['101', undefined, '101.05', '101.4', 'rounded'],
    ['101', undefined, '101.5', '101.5', 'rounded'],
    ['101', undefined, '101.501', '101.501', 'cut floor'],
    ['101', undefined, '100.2', '100.3', 'cut ceiling'],
    ['101', undefined, '102', '102', 'not'],
    ['6.4', undefined, '-6.4516', '-6.4516', 'cut floor'],
    ['6.5', undefined, '-6.4516', '-6.4516', 'exactly'],
    ['91.5', undefined, '91.45', '91.45', 'exactly'],
    ['91.5', undefined, '91.55', '91.55', 'exactly'],
    ['91.5', undefined, '91.5501', '91.5501', 'cut floor'],
    ['90', over, '91.2', '91.2', 'exactly'],
    ['90', over, '99', '99', 'exactly'],
    ['90', over, '88', '88', 'bound-broken'],
    ['90', over, '89.6', '89.6', 'exactly'],
    ['70', nearly, '69.2', '69.2', 'exactly'],
    ['70', nearly, '71', '71', 'bound-broken'],
    ['30.02', about, '33.02', '33.02', 'not'],
    ['41.5', about, '41.667', '41.667', 'exactly'],
    ['5', about, '5.286', '5.286', 'exactly'],
  ])('%s (hedge %o) against [%s; %s]: %s', (stated, hedge, low, high, expected) => {
    const quantity = percentage(stated, hedge);
    const found = agreementOf({ low: rational(low), high: rational(high) }, quantity, quantity.readings[0]);
    expect(found.agrees === 'cut' ? `cut ${found.mode}` : found.agrees).toBe(expected);
  });
});
