import { describe, expect, it } from 'vitest';
import { decimalOf, formatDecimal, formatFigure } from '../../../lib/desk/messages/format.ts';

describe('formatDecimal', () => {
  it.each<[string, string, string]>([
    ['0', '0', '0'],
    ['999', '999', '999'],
    ['1000', '1.000', '1,000'],
    ['1947.272', '1.947,272', '1,947.272'],
    ['36694.6', '36.694,6', '36,694.6'],
    ['168.540', '168,540', '168.540'],
    ['0.0001', '0,0001', '0.0001'],
    [
      '1234567890123456789012345.67',
      '1.234.567.890.123.456.789.012.345,67',
      '1,234,567,890,123,456,789,012,345.67',
    ],
    ['-6.45', '\u22126,45', '\u22126.45'],
    ['\u22126.45', '\u22126,45', '\u22126.45'],
    ['+11.5', '+11,5', '+11.5'],
    ['100.50000000000000000001', '100,50000000000000000001', '100.50000000000000000001'],
  ])('%s is %s in Vietnamese and %s in English', (value, vi, en) => {
    expect(formatDecimal(value, 'vi')).toBe(vi);
    expect(formatDecimal(value, 'en')).toBe(en);
  });

  it.each(['', 'n/a', '1e21', '1.', '.5', '1,5'])('leaves %j alone, which is no decimal string', (value) => {
    expect(formatDecimal(value, 'en')).toBe(value);
  });
});

describe('formatFigure', () => {
  it.each<[string, boolean, string, string, string]>([
    ['101', false, '%', '101%', '101%'],
    ['101.304', true, '%', '101,304…%', '101.304…%'],
    ['1058.3', false, 'tỷ đồng', '1.058,3\u00A0tỷ đồng', '1,058.3\u00A0tỷ đồng'],
    ['233', false, '', '233', '233'],
    ['1', false, 'points', '1\u00A0điểm phần trăm', '1\u00A0percentage point'],
    ['-1', false, 'points', '\u22121\u00A0điểm phần trăm', '\u22121\u00A0percentage point'],
    ['1.0', false, 'points', '1,0\u00A0điểm phần trăm', '1.0\u00A0percentage points'],
    ['0.9', false, 'points', '0,9\u00A0điểm phần trăm', '0.9\u00A0percentage points'],
    ['1', true, 'points', '1…\u00A0điểm phần trăm', '1…\u00A0percentage points'],
    ['2.5', false, 'times', '2,5\u00A0lần', '2.5\u00A0times'],
  ])('%s (endless: %s) %s', (value, endless, unit, vi, en) => {
    expect(formatFigure({ value, endless, unit }, 'vi')).toBe(vi);
    expect(formatFigure({ value, endless, unit }, 'en')).toBe(en);
  });
});

describe('decimalOf', () => {
  it.each<[number, number, string]>([
    [101.30434782608695, 3, '101.304'],
    [100, 3, '100'],
    [110, 0, '110'],
    [1058.3, 4, '1058.3'],
    [-6.4516129, 2, '-6.45'],
    [0.00001, 2, '0'],
    [-0.00001, 2, '0'],
  ])('%d to %d places is %s', (value, decimals, expected) => {
    expect(decimalOf(value, decimals)).toBe(expected);
  });
});
