import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../../lib/desk/messages/format.ts';
import { say } from '../../../lib/desk/messages/say.ts';
import { audit } from '../../../lib/engine/audit.ts';
import type { ChartModel, Figure, RoundingWindow } from '../../../lib/engine/explain/explanation.ts';

const plain = (written: string): string => written.replaceAll('\u00A0', ' ');
const shown = (figure: Figure): string => plain(formatFigure(figure, 'en'));
/** A figure that was worked out stands behind `~`. */
const derived = (figure: Figure, isDerived: boolean): string => `${isDerived ? '~' : ''}${shown(figure)}`;

function drawn(chart: ChartModel | null): string {
  switch (chart?.type) {
    case undefined:
      return '';
    case 'part-of-whole':
      return `${shown(chart.part)} of ${derived(chart.whole, chart.wholeIsDerived)}`;
    case 'before-after':
      return `${derived(chart.before, chart.beforeIsDerived)} to ${shown(chart.after)}`;
    case 'two-percentages':
      return `${shown(chart.before)} → ${shown(chart.after)}`;
    case 'parts':
      return `${chart.parts.map(shown).join(' + ')} = ${shown(chart.sum)}; ${shown(chart.total)}`;
  }
}

/** The stated figure with the ends of its rounding, and the recomputed one with those of its operands. */
function windowed(window: RoundingWindow | null): string {
  if (window === null) return '';
  const { stated, computed, unit } = window;
  return `${[stated, computed].map(({ value, low, high }) => `${low} ${value} ${high}`).join('; ')} ${unit}`;
}

describe('what is drawn of a claim, and what is remarked below its working', () => {
  it.each<[language: string, text: string, chart: string, window: string, remarks: readonly string[]]>([
    [
      'vi',
      'Kết nạp 233/230 đảng viên, bằng 101%.',
      '233 of 230',
      '100.5 101 101.5; 101.304 101.304 101.304 %',
      [],
    ],
    [
      'vi',
      'Thu đạt 1.947,272 tỷ đồng, bằng 184% dự toán.',
      '1,947.272 tỷ đồng of ~1,058 tỷ đồng',
      '',
      ['Between 1,055 and 1,061 tỷ đồng, since the printed figures are rounded or approximate.'],
    ],
    [
      'en',
      'Turnover was £6.8m, up 15% on the year before.',
      '~£5.91m to £6.8m',
      '',
      ['Between £5.84 and £5.98m, since the printed figures are rounded or approximate.'],
    ],
    [
      'en',
      'The shares closed down 247p, or 18%, at 1115p.',
      '~1,362p to 1,115p',
      '17.5 18 18.5; 18.098 18.135 18.172 %',
      ['Between 18.1% and 18.2%, since the printed figures are rounded or approximate.'],
    ],
    [
      'en',
      'Sales tripled to £9.3m.',
      '~£3.10m to £9.3m',
      '',
      ['Between £3.08 and £3.12m, since the printed figures are rounded or approximate.'],
    ],
    [
      'en',
      'Unemployment rose 0.5 percentage points to 4.6%.',
      '4.1% → 4.6%',
      '',
      ['Between 4.0% and 4.2%, since the printed figures are rounded or approximate.'],
    ],
    [
      'en',
      'Unemployment rose from 4.1% to 4.6%, up 0.5 per cent.',
      '4.1% → 4.6%',
      '0.45 0.5 0.55; 0.4 0.5 0.6 points',
      [
        'With the other label, the figures agree to the last digit.',
        'Between 0.40 and 0.60 percentage points, since the printed figures are rounded or approximate.',
        'Against the earlier figure, the change is 12.2%.',
      ],
    ],
    ['en', 'A survey of 25 traders found that 48% had lost sales.', '12 of 25', '', []],
    [
      'en',
      'A survey of 25 traders found that 49% had lost sales.',
      '',
      '',
      ['The figures stand in one phrase that leaves no other reading.'],
    ],
    ['vi', '45 đại biểu, gồm 28 nam và 17 nữ.', '28 + 17 = 45; 45', '', []],
    [
      'vi',
      '52,4% tán thành, 38,1% phản đối và 9,5% không có ý kiến.',
      '52.4% + 38.1% + 9.5% = 100%; 100%',
      '',
      ['Between 99.9% and 100.2%, since the printed figures are rounded or approximate.'],
    ],
    [
      'vi',
      'Trong tổng số 640 lao động, có 208 lao động nữ, chiếm 32,5%.',
      '208 of 640',
      '32.45 32.5 32.55; 32.5 32.5 32.5 %',
      [],
    ],
    [
      'vi',
      'Có 443/448 đại biểu (91,53%).',
      '443 of 448',
      '91.525 91.53 91.535; 98.88393 98.88393 98.88393 %',
      ['443 of 484 is 91.529%.'],
    ],
    [
      'en',
      'Sales fell from 8,000 to 6,800 cars, down 15%.',
      '8,000 to 6,800',
      '14.5 15 15.5; 15 15 15 %',
      [],
    ],
    [
      'vi',
      'Doanh thu tăng 541 tỷ đồng, tương đương 212%, lên 1.024 tỷ đồng.',
      '~483 tỷ đồng to 1,024 tỷ đồng',
      '211.5 212 212.5; 211.674 212.008 212.344 %',
      ['Between 211.7% and 212.3%, since the printed figures are rounded or approximate.'],
    ],
    [
      'vi',
      'sản lượng tăng 1,5 lần, từ 400 tấn lên 1.000 tấn.',
      '400 tấn to 1,000 tấn',
      '1.45 1.5 1.55; 1.4956 1.5 1.5044 times',
      [],
    ],
    [
      'en',
      'Output rose by 1,200 tonnes, or 20%.',
      '',
      '',
      ['Between 5,851 and 6,156 tonnes, since the printed figures are rounded or approximate.'],
    ],
    [
      'en',
      '12 of 15 members (81%) voted in favour.',
      '12 of 15',
      '80.5 81 81.5; 80 80 80 %',
      [
        'The figures stand in one phrase that leaves no other reading.',
        'No whole number out of 15 makes 81%.',
        'No whole total makes 12 equal 81%.',
      ],
    ],
    [
      'en',
      'Sales fell by £247m, or 18%.',
      '',
      '',
      ['Between £1,332 and £1,414m, since the printed figures are rounded or approximate.'],
    ],
    [
      'en',
      'Profit fell from £8.1m to £6.8m, down 16%.',
      '£8.1m to £6.8m',
      '15.5 16 16.5; 14.907 16.049 17.178 %',
      ['Between 14.9% and 17.2%, since the printed figures are rounded or approximate.'],
    ],
    [
      'en',
      'Profit fell from £8.1m to £6.8m, down 18%.',
      '£8.1m to £6.8m',
      '17.5 18 18.5; 14.907 16.049 17.178 %',
      ['Between 14.9% and 17.2%, since the printed figures are rounded or approximate.'],
    ],
    ['vi', 'giảm từ 31 xuống 29 vụ (giảm 6,4%).', '31 to 29', '6.35 6.4 6.45; 6.4516 6.4516 6.4516 %', []],
    [
      'en',
      'Sales rose by £1.2m, or 20%, to £7.2m.',
      '~£6m to £7.2m',
      '19.5 20 20.5; 18.852 20 21.186 %',
      ['Between 18.9% and 21.2%, since the printed figures are rounded or approximate.'],
    ],
    [
      'en',
      'Output halved to 4,120 tonnes.',
      '~8,240 tonnes to 4,120 tonnes',
      '',
      ['Between 8,239 and 8,241 tonnes, since the printed figures are rounded or approximate.'],
    ],
    [
      'en',
      'Unemployment fell 0.5 percentage points to 4.6%.',
      '5.1% → 4.6%',
      '',
      ['Between 5.0% and 5.2%, since the printed figures are rounded or approximate.'],
    ],
    [
      'vi',
      'thu 15.600 tấn, vượt 4% so với kế hoạch 15.000 tấn.',
      '15,600 tấn of 15,000 tấn',
      '3.5 4 4.5; 3.993 4 4.007 %',
      [],
    ],
    [
      'vi',
      'thu 15.600 tấn, vượt 4% kế hoạch.',
      '15,600 tấn of ~15,000 tấn',
      '',
      ['Between 14,928 and 15,073 tấn, since the printed figures are rounded or approximate.'],
    ],
    ['vi', 'Đạt 20/20 chỉ tiêu.', '20 of 20', '', []],
    [
      'en',
      'A survey of 2,000 traders found that 48% had lost sales.',
      '960 of 2,000',
      '',
      ['Between 941 and 979, since the printed figures are rounded or approximate.'],
    ],
    [
      'en',
      'It has 1,000 homes, 12% of them empty.',
      '120 of 1,000',
      '',
      ['Between 111 and 129, since the printed figures are rounded or approximate.'],
    ],
    ['vi', 'Có 31/48 đại biểu (64,5%).', '31 of 48', '64.45 64.5 64.55; 64.5833 64.5833 64.5833 %', []],
    ['fr', 'Une salle de 45 places, dont 28 hommes et 17 femmes.', '28 + 17 = 45; 45', '', []],
    ['en', 'Sales rose from 0 to 5, up 500%.', '0 to 5', '', []],
    [
      'en',
      'Sales fell from £1,200 to £1,000, down 20%.',
      '£1,200 to £1,000',
      '19.5 20 20.5; 8.696 16.667 24 %',
      ['Between 8.7% and 24.0%, since the printed figures are rounded or approximate.'],
    ],
    ['en', 'Nearly 40% of members, 37 of 100, voted.', '37 of 100', '39.5 40 40.5; 37 37 37 %', []],
    [
      'vi',
      'Chi 3.135 tỷ 793 triệu đồng, bằng 98,5% dự toán.',
      '3,135.793 tỷ of ~3,184 tỷ',
      '',
      ['Between 3,182 and 3,185 tỷ, since the printed figures are rounded or approximate.'],
    ],
  ])('%s: %s', (language, text, chart, window, remarks) => {
    const explanation = audit(text, language).at(-1)?.explanation;
    if (explanation === undefined) throw new Error('no claim');
    const said = explanation.remarks.map((remark) => plain(say(remark, 'en')));
    expect([drawn(explanation.chart), windowed(explanation.window), said]).toEqual([chart, window, remarks]);
  });
});
