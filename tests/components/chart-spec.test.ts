import { describe, expect, it } from 'vitest';
import { chartSpec } from '../../components/chart/chart-spec.ts';
import { chartText } from '../../components/chart/chart-text.ts';
import type { Locale } from '../../lib/messages/locale.ts';
import { fixtures } from './fixtures.ts';

type Name = keyof typeof fixtures;

const specOf = (name: Name, locale: Locale = 'en') => {
  const spec = chartSpec(fixtures[name], locale);
  if (!spec) throw new Error(`${name} has no chart`);
  return spec;
};

describe('the chart in words', () => {
  it.each<[Name, Locale, string]>([
    ['rounded', 'en', 'Bar chart. In the text: 101%; 233 of 230: 101.3%; A line marks 100% = 230.'],
    ['rounded', 'vi', 'Biểu đồ thanh. Bài viết: 101%; 233 trên 230: 101,3%; Có vạch đánh dấu 100% = 230.'],
    ['quota', 'vi', 'Biểu đồ thanh. 20 trên 20: 100%; Có vạch đánh dấu 100% = 20.'],
    [
      'impliedPlan',
      'vi',
      'Biểu đồ thanh. Thực hiện: 1.947,272\u00A0tỷ đồng (184%); Kế hoạch: khoảng 1.058\u00A0tỷ đồng; Có vạch đánh dấu 100%.',
    ],
    ['total', 'vi', 'Biểu đồ thanh. Bài viết: 45; 28 + 17: 45; Có vạch đánh dấu 45.'],
    ['shares', 'en', 'Bar chart. 51.9% + 48.1%: 100%; A line marks 100%.'],
    ['wholeOnly', 'vi', 'Biểu đồ thanh. Bài viết: 48%; 12 trên 25: 48%; Có vạch đánh dấu 100% = 25.'],
    ['multiple', 'en', 'Bar chart. Before: 1,210; After: 2,418 (2.0\u00A0times).'],
    ['fall', 'en', 'Bar chart. Before: 8,000; After: 6,800 (\u221215%).'],
    ['points', 'vi', 'Biểu đồ thanh. Trước: 4,5%; Sau: 3,6% (\u22120,9\u00A0điểm phần trăm).'],
  ])('%s in %s', (name, locale, expected) => {
    expect(chartText(specOf(name, locale), locale)).toBe(expected);
  });
});

describe('the lengths', () => {
  it.each<[Name, number[][]]>([
    // Each bar as [from, to], row by row: the printed percentage, then what was recomputed.
    [
      'rounded',
      [
        [0, 101],
        [0, 101.304],
      ],
    ],
    [
      'inconsistent',
      [
        [0, 96.7],
        [0, 91.667],
      ],
    ],
    ['quota', [[0, 100]]],
    [
      'impliedPlan',
      [
        [0, 1947.272],
        [0, 1058],
      ],
    ],
    [
      'impliedBefore',
      [
        [0, 4970],
        [0, 5542],
        [4970, 5542],
      ],
    ],
    [
      'fall',
      [
        [0, 8000],
        [0, 6800],
        [8000, 6800],
        [8000, 6800],
      ],
    ],
    // Said to be up: the printed difference goes the other way.
    [
      'reversed',
      [
        [0, 8000],
        [0, 6800],
        [8000, 9200],
        [8000, 6800],
      ],
    ],
    // 1.2 billion beside 800 million, on the scale of the earlier figure.
    [
      'scales',
      [
        [0, 800],
        [0, 1200],
        [800, 1280],
        [800, 1200],
      ],
    ],
    [
      'mislabelled',
      [
        [0, 14],
        [0, 15],
        [14, 15],
        [14, 15],
      ],
    ],
    [
      'points',
      [
        [0, 4.5],
        [0, 3.6],
        [4.5, 3.6],
        [4.5, 3.6],
      ],
    ],
  ])('%s', (name, expected) => {
    const bars = specOf(name).rows.flatMap((row) => row.bars.map(({ from, to }) => [from, to]));
    const rounded = bars.map((bar) => bar.map((end) => Math.round(end * 1000) / 1000));
    expect(rounded).toEqual(expected);
  });

  // There is no part to draw where none is possible.
  const { impossible, ...drawn } = fixtures;
  it('draws nothing where no part is possible', () => {
    expect(chartSpec(impossible, 'en')).toBeUndefined();
  });

  it.each(Object.entries(drawn))('%s: every bar and the line end inside the axis', (_, finding) => {
    const spec = chartSpec(finding, 'en');
    expect(spec).toBeDefined();
    if (!spec) return;
    const { rows, max, line } = spec;
    const ends = rows.flatMap((row) => row.bars.flatMap(({ from, to }) => [from, to]));
    for (const end of [...ends, line?.at ?? 0]) {
      expect(end).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(max);
    }
  });
});

describe('looks', () => {
  it.each<[Name, string]>([
    ['rounded', 'stated recomputed'],
    ['impliedPlan', 'stated derived'],
    ['impliedBefore', 'derived stated recomputed'],
    ['fall', 'stated stated stated recomputed'],
    ['quota', 'recomputed'],
  ])('%s: %s', (name, expected) => {
    expect(
      specOf(name)
        .rows.flatMap((row) => row.bars.map(({ look }) => look))
        .join(' '),
    ).toBe(expected);
  });

  it('gives a figure that was worked out its range', () => {
    expect(specOf('impliedPlan').rows[1]?.range?.text).toBe('1,055\u00A0tỷ đồng to 1,061\u00A0tỷ đồng');
    expect(specOf('fall').rows.some(({ range }) => range)).toBe(false);
  });
});
