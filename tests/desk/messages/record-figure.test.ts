import { expect, it } from 'vitest';
import { formatFigure } from '../../../lib/desk/messages/format.ts';
import { recordFigure } from '../../../lib/desk/messages/record-figure.ts';

it.each<[value: string, unit: string, written: string]>([
  ['4.00', '$ million', '$4.00 million'],
  ['16.0', '£ m', '£16.0m'],
  ['3', 'US$', 'US$3'],
  ['-4', '€', '−€4'],
  ['2.5', 'Rp miliar', 'Rp2.5 miliar'],
  ['2.5', 'USD million', 'USD2.5 million'],
  // What may have stood behind the number does.
  ['500', 'USD', '500 USD'],
  ['1058', 'tỷ đồng', '1,058 tỷ đồng'],
  ['4.4', 'triệu $', '4.4 triệu $'],
  ['12', 'MW', '12 MW'],
  ['101.3', '%', '101.3%'],
  ['7', '', '7'],
])('%s of “%s” is written %s', (value, unit, written) => {
  expect(formatFigure(recordFigure(value, unit), 'en').replaceAll('\u00A0', ' ')).toBe(written);
});
