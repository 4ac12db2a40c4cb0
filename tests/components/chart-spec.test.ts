import { describe, expect, it } from 'vitest';
import { chartSpec } from '../../components/chart/chart-of.ts';
import { chartText } from '../../components/chart/chart-text.ts';
import { lengthsOf } from '../../components/chart/one-scale.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Figure } from '../../lib/engine/explain/explanation.ts';
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
    ['rounded', 'vi', 'Biểu đồ thanh. Bài ghi: 101%; 233 trên 230: 101,3%; Có vạch đánh dấu 100% = 230.'],
    ['quota', 'vi', 'Biểu đồ thanh. 20 trên 20: 100%; Có vạch đánh dấu 100% = 20.'],
    [
      'impliedPlan',
      'vi',
      'Biểu đồ thanh. Bài ghi: 1.947,272\u00A0tỷ đồng (184%); Mức 100%: khoảng 1.058\u00A0tỷ đồng; Có vạch đánh dấu 100%.',
    ],
    ['total', 'vi', 'Biểu đồ thanh. Bài ghi: 45; Cộng lại: 45 (28 + 17).'],
    ['totalOver', 'vi', 'Biểu đồ thanh. Bài ghi: 214; Cộng lại: 224 (131 + 93; thừa 10).'],
    ['totalShort', 'en', 'Bar chart. In the text: 99; Together: 95 (58 + 27 + 10; 4 short).'],
    ['totalRest', 'en', 'Bar chart. In the text: 350; Together: 234 (137 + 97; 116 left).'],
    [
      'sharesOver',
      'vi',
      'Biểu đồ thanh. Cộng lại: 103% (31,2% + 48,5% + 23,3%; thừa 3\u00A0điểm phần trăm); Có vạch đánh dấu 100%.',
    ],
    [
      'scaledParts',
      'en',
      'Bar chart. In the text: $2.4bn; Together: $2.3bn ($1.2bn + $800m + $300m; $0.1bn left).',
    ],
    ['impossible', 'en', 'Bar chart. In the text: 47%; 11 of 25: 44%; 12 of 25: 48%.'],
    ['level212', 'en', 'Bar chart. Before: 483\u00A0tỷ đồng; After: 1,024\u00A0tỷ đồng (212%).'],
    ['increase', 'vi', 'Biểu đồ thanh. Trước: 400\u00A0tỷ đồng; Sau: 1.000\u00A0tỷ đồng (1,5\u00A0lần).'],
    ['index', 'en', 'Bar chart. Before: 120,000; After: 240,000 (+100%); In the text: +200%.'],
    [
      'halved',
      'en',
      'Bar chart. Before: 400; After: 250\u00A0tonnes (0.6\u00A0times); In the text: 0.5\u00A0times.',
    ],
    ['shares', 'en', 'Bar chart. Together: 100% (51.9% + 48.1%); A line marks 100%.'],
    ['wholeOnly', 'vi', 'Biểu đồ thanh. Bài ghi: 48%; 12 trên 25: 48%; Có vạch đánh dấu 100% = 25.'],
    ['multiple', 'en', 'Bar chart. Before: 1,210; After: 2,418 (2.0\u00A0times); In the text: 3\u00A0times.'],
    ['fall', 'en', 'Bar chart. Before: 8,000; After: 6,800 (\u221215%).'],
    ['points', 'vi', 'Biểu đồ thanh. Trước: 4,5%; Sau: 3,6% (\u22120,9\u00A0điểm phần trăm).'],
  ])('%s in %s', (name, locale, expected) => {
    expect(chartText(specOf(name, locale), locale)).toBe(expected);
  });
});

describe('the lengths', () => {
  it.each<[Name, number[][]]>([
    // Each bar as [from, to], row by row: what was recomputed on the track of its whole.
    [
      'rounded',
      [
        [0, 101.304],
        [0, 100],
      ],
    ],
    [
      'inconsistent',
      [
        [0, 91.667],
        [0, 100],
      ],
    ],
    [
      'quota',
      [
        [0, 100],
        [0, 100],
      ],
    ],
    // The part alone is sought: 12 of 25 is 48%, not 12%.
    [
      'wholeOnly',
      [
        [0, 48],
        [0, 100],
      ],
    ],
    // Not a length but the interval that 47% can stand for.
    ['impossible', [[46.5, 47.5]]],
    // The excess or the gap lies on top of the parts, which stand end to end.
    [
      'totalOver',
      [
        [0, 214],
        [224, 214],
        [0, 131],
        [131, 224],
      ],
    ],
    [
      'totalShort',
      [
        [0, 99],
        [95, 99],
        [0, 58],
        [58, 85],
        [85, 95],
      ],
    ],
    [
      'shares',
      [
        [0, 51.9],
        [51.9, 100],
      ],
    ],
    // 800 and 300 million beside 1.2 billion, on the scale of the total.
    [
      'scaledParts',
      [
        [0, 2.4],
        [2.3, 2.4],
        [0, 1.2],
        [1.2, 2],
        [2, 2.3],
      ],
    ],
    [
      'multiple',
      [
        [0, 1210],
        [0, 2418],
        [1210, 3630],
        [1210, 2418],
      ],
    ],
    [
      'multipleScales',
      [
        [0, 800],
        [0, 1600],
        [800, 2400],
        [800, 1600],
      ],
    ],
    [
      'halved',
      [
        [0, 400],
        [0, 250],
        [400, 200],
        [400, 250],
      ],
    ],
    // 212% of what it was, not 212% more; and 1.5 times the earlier amount on top of it.
    [
      'level212',
      [
        [0, 483],
        [0, 1024],
        [483, 1023.96],
        [483, 1024],
      ],
    ],
    [
      'increase',
      [
        [0, 400],
        [0, 1000],
        [400, 1000],
        [400, 1000],
      ],
    ],
    // The text's 200% more would be three times as many.
    [
      'index',
      [
        [0, 120_000],
        [0, 240_000],
        [120_000, 360_000],
        [120_000, 240_000],
      ],
    ],
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

  it.each(Object.entries(fixtures))('%s: every bar and the line end inside the axis', (_, finding) => {
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

describe('what the text prints', () => {
  it.each<[Name, string | undefined, number | undefined]>([
    ['rounded', '101%', 101],
    ['inconsistent', '96.7%', 96.7],
    ['missed', '+4%', 104],
    ['impossible', '47%', 47],
    ['reversed', '+15%', 9200],
    // Where it is what was recomputed, and where nothing is printed, it needs no mark of its own.
    ['fall', undefined, undefined],
    ['impliedPlan', undefined, undefined],
    ['quota', undefined, undefined],
    ['total', undefined, undefined],
  ])('%s: %s at %s', (name, value, at) => {
    const mark = specOf(name).rows.find((row) => row.mark !== undefined)?.mark;
    expect(mark?.value).toBe(value);
    expect(mark && Math.round(mark.at * 1000) / 1000).toBe(at);
  });
});

describe('looks', () => {
  it.each<[Name, string]>([
    ['rounded', 'recomputed track'],
    ['impliedPlan', 'stated derived'],
    ['impliedBefore', 'derived stated stated'],
    ['fall', 'stated stated stated recomputed'],
    ['quota', 'recomputed track'],
    ['totalOver', 'stated difference part-odd part-even'],
    ['total', 'stated part-odd part-even'],
  ])('%s: %s', (name, expected) => {
    expect(
      specOf(name)
        .rows.flatMap((row) => row.bars.map(({ look }) => look))
        .join(' '),
    ).toBe(expected);
  });

  it('gives a figure that was worked out its range', () => {
    expect(specOf('impliedPlan').rows[1]?.range?.text).toBe('1,055 to 1,061\u00A0tỷ đồng');
    expect(specOf('fall').rows.some(({ range }) => range)).toBe(false);
  });
});

describe('the labels of parts', () => {
  it.each<[Name, (string | undefined)[]]>([
    ['totalOver', ['131', '93']],
    ['sharesOver', ['31.2%', '48.5%', '23.3%']],
    ['scaledParts', ['$1.2bn', '$800m', '$300m']],
  ])('%s', (name, expected) => {
    const bars =
      specOf(name)
        .rows.at(-1)
        ?.bars.filter(({ look }) => look.startsWith('part')) ?? [];
    expect(bars.map(({ label }) => label?.text)).toEqual(expected);
  });

  it('end where the excess is hatched', () => {
    expect(specOf('totalOver').rows.at(-1)?.bars.at(-1)?.label?.until).toBe(214);
  });

  it('are all in the table, also of twelve parts', () => {
    const parts = specOf('manyParts').rows.at(-1)?.parts ?? [];
    expect(parts).toHaveLength(12);
    expect(parts.at(-1)).toEqual({ name: 'Part 12', value: '6' });
  });
});

describe('parts of unlike scales', () => {
  const amount = (value: string, unit: string): Figure => ({ value, endless: false, unit });
  it.each<[string, Figure[], Figure, number, readonly number[] | undefined]>([
    ['one unit', [amount('28', ''), amount('17', '')], amount('45', ''), 45, [28, 17]],
    ['smaller', [amount('1.2', 'tỷ'), amount('800', 'triệu')], amount('2', 'tỷ'), 2, [1.2, 0.8]],
    ['larger', [amount('1.2', 'tỷ'), amount('800', 'triệu')], amount('2000', 'triệu'), 2000, [1200, 800]],
    ['no scale fits', [amount('1.2', 'tỷ'), amount('800', 'ha')], amount('2', 'tỷ'), 2.1, undefined],
    ['two scales fit', [amount('1', 'tỷ'), amount('0', 'triệu')], amount('1', 'tỷ'), 1, undefined],
    ['a loss', [amount('5', 'tỷ'), amount('-3', 'tỷ')], amount('2', 'tỷ'), 2, undefined],
    [
      'too many units',
      [amount('1', 'a'), amount('1', 'b'), amount('1', 'c')],
      amount('3', 'tỷ'),
      3,
      undefined,
    ],
  ])('%s', (_, parts, total, sum, expected) => {
    expect(lengthsOf(parts, total, sum)?.map((length) => Math.round(length * 1e6) / 1e6)).toEqual(expected);
  });
});
