import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../../lib/engine/quantity/numeral.ts';

const comma = { decimal: ',', blankGroups: false } as const;
const point = { decimal: '.', blankGroups: false } as const;

describe('numerals, the likeliest reading first', () => {
  it.each<[string, typeof comma | typeof point, readonly string[]]>([
    ['233', comma, ['233']],
    ['02', comma, ['02']],
    ['111,5', comma, ['111.5']],
    ['1,10', comma, ['1.10']],
    ['1.947,272', comma, ['1947.272']],
    ['36.694,6', comma, ['36694.6']],
    ['5.542', comma, ['5542', '5.542']],
    ['168,540', comma, ['168.540', '168540']],
    ['4,974', comma, ['4.974', '4974']],
    ['1.6', comma, ['1.6']],
    ['0,540', comma, ['0.540']],
    ['1.234.567', comma, ['1234567']],
    ['1,234,567', comma, ['1234567']],
    ['1,234.56', comma, ['1234.56']],
    ['1,947.272', point, ['1947.272']],
    ['8,000', point, ['8000', '8.000']],
    ['2.239', point, ['2.239', '2239']],
    ['12,34,567', point, ['1234567']],
    ["1'234'567", point, ['1234567']],
    ['１２,５', comma, ['12.5']],
  ])('%s', (numeral, format, expected) => {
    expect(readNumeral(numeral, format).map((reading) => reading.written)).toEqual(expected);
  });

  it.each<[string]>([
    ['1.2.3'],
    ['12.3456.7'],
    ['1,23,45'],
    ['1.234,56,78'],
    ['1,2.3,4'],
    ['1234.567,8.9'],
    ['١٢٣'],
  ])('%s is no number', (numeral) => {
    expect(readNumeral(numeral, comma)).toEqual([]);
  });

  it('keeps the decimals that were written', () => {
    expect(readNumeral('1,10', comma).map((reading) => reading.decimals)).toEqual([2]);
  });
});
