import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../lib/engine/check/agreement.ts';
import {
  ABOUT as about,
  FAR_ABOVE as farAbove,
  type HedgeReach,
  NEARLY as nearly,
  LOWER_BOUND as over,
  UPPER_BOUND as under,
} from '../../../lib/engine/languages/hedges.ts';
import { readNumeral } from '../../../lib/engine/quantity/numeral.ts';
import type { Quantity } from '../../../lib/engine/quantity/quantity.ts';
import { ONE, rational } from '../../../lib/engine/quantity/rational.ts';

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
    // A bound: broken on the wrong side but for its own rounding, borne out within a tenth on the right one.
    ['90', over, '99.1', '99.1', 'loosely loose-bound'],
    ['40', over, '60', '60', 'loosely loose-bound'],
    ['90', over, '88', '88', 'bound-broken'],
    ['90', over, '89.6', '89.6', 'exactly'],
    ['90', over, '89.4', '89.4', 'bound-broken'],
    ['0.1', over, '0.06', '0.07', 'exactly'],
    ['0.1', over, '0.03', '0.04', 'bound-broken'],
    ['50', under, '46', '46', 'exactly'],
    ['50', under, '44', '44', 'loosely loose-bound'],
    ['50', under, '52', '52', 'bound-broken'],
    ['50', under, '50.4', '50.4', 'exactly'],
    ['50', farAbove, '60', '60', 'exactly'],
    ['50', farAbove, '70', '70', 'loosely loose-bound'],
    // Near: within a twentieth on the side that is named, wrong beyond a tenth, open between the two.
    ['70', nearly, '69.2', '69.2', 'exactly'],
    ['70', nearly, '66.6', '66.6', 'exactly'],
    ['70', nearly, '66', '66', 'loosely loose-hedge'],
    ['70', nearly, '62', '62', 'not'],
    ['70', nearly, '70.4', '70.4', 'exactly'],
    ['70', nearly, '71', '71', 'loosely loose-hedge'],
    ['70', nearly, '78', '78', 'not'],
    ['40', nearly, '7', '7', 'not'],
    ['0.1', nearly, '0.0784', '0.0785', 'exactly'],
    ['30.02', about, '33.02', '33.02', 'loosely loose-hedge'],
    ['30.02', about, '33.03', '33.03', 'not'],
    ['41.5', about, '41.667', '41.667', 'exactly'],
    ['5', about, '5.286', '5.286', 'exactly'],
    ['60', about, '57', '63', 'exactly'],
    ['60', about, '58', '58', 'exactly'],
    ['60', about, '56', '56', 'loosely loose-hedge'],
    // Farther off than a tenth, and still the figure with its digits cut off.
    ['7', about, '7.9', '7.9', 'cut floor'],
    ['7', about, '8.1', '8.1', 'not'],
  ])('%s (hedge %o) against [%s; %s]: %s', (stated, hedge, low, high, expected) => {
    const quantity = percentage(stated, hedge);
    const found = agreementOf({ low: rational(low), high: rational(high) }, quantity, quantity.readings[0]);
    const how = 'mode' in found ? [found.mode] : 'reason' in found ? [found.reason] : [];
    expect([found.agrees, ...how].join(' ')).toBe(expected);
  });

  // What rounds to a factor fits its word, near or not; a factor has no decimals to be missed.
  it.each<[factor: Partial<Quantity>, computed: string, how: string]>([
    [{ digits: 'doubled', unit: '' }, '1.6', 'exactly'],
    [{ digits: 'doubled', unit: '', hedge: about }, '1.6', 'exactly'],
    [{ digits: 'doubled', unit: '', hedge: nearly }, '1.6', 'not'],
    [{ digits: 'doubled', unit: '', hedge: nearly }, '1.91', 'exactly'],
    [{ digits: 'doubled', unit: '' }, '2.6', 'not'],
    [{ unit: 'times' }, '2.4', 'exactly'],
    [{ unit: 'times' }, '2.6', 'cut'],
    [{ unit: 'times' }, '3.1', 'not'],
  ])('%j of 2 against %s: %s', (factor, computed, how) => {
    const quantity = { ...percentage('2'), nature: 'times' as const, ...factor };
    const value = rational(computed);
    expect(agreementOf({ low: value, high: value }, quantity, quantity.readings[0]).agrees).toBe(how);
  });
});
