import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/engine/audit.ts';

const repairs = (text: string, language: string): readonly string[] =>
  audit(text, language).flatMap(({ record }) => record.repairs.map(({ from, to }) => `${from} → ${to}`));

describe('single edits that make the figures fit', () => {
  it.each<[string, string, readonly string[]]>([
    ['vi', 'Có 44/48 đại biểu (tỷ lệ 96,7%) tán thành.', ['96,7 → 91,7']],
    ['vi', 'Đã giảm 1.850/1.970 chỉ tiêu được giao, đạt 95%.', ['95 → 94', '1.850 → 1.870', '1.850 → 1.880']],
    ['vi', 'Chỉ số tăng 1,99 điểm (+1,22%) lên 123,88 điểm.', ['1,99 → 1,49']],
    ['en', 'The motion got 34 out of 60 votes, or 65.7%.', ['65.7 → 56.7']],
    ['en', 'Some 43 out of 60 members (56.7%) came.', ['43 → 34']],
    // A scale word, the decimal sign against the thousands, a digit too many or too few.
    [
      'vi',
      'Vốn giảm 25%, từ 1,2 tỷ đồng xuống 0,9 triệu đồng.',
      ['tỷ đồng → triệu đồng', 'triệu đồng → tỷ đồng'],
    ],
    [
      'vi',
      'Thu đạt 84 triệu đồng, bằng 84% kế hoạch 100 tỷ đồng.',
      ['triệu đồng → tỷ đồng', 'tỷ đồng → triệu đồng'],
    ],
    ['en', 'Profit fell 25% from $1.2bn to $0.9m.', ['bn → mn', 'm → b']],
    ['vi', 'Trong tổng số 640 lao động, có 208 lao động nữ, chiếm 3,25%.', ['3,25 → 32,5']],
    ['vi', 'Trong tổng số 640 lao động, có 2208 lao động nữ, chiếm 34,5%.', []],
    ['en', 'Sales fell 15% from 8,000 to 66,800 cars.', []],
    ['en', 'The motion got 344 out of 600 votes, or 5.7%.', ['5.7 → 57', '344 → 34']],
    // The parts of a total: the total, or one of them.
    ['vi', 'Đoàn có 54 đại biểu, gồm 28 nam và 17 nữ.', ['54 → 45']],
    ['vi', 'Đoàn có 54 đại biểu, gồm 20 nam và 25 nữ.', ['54 → 45', '20 → 29']],
    ['vi', 'Ban chấp hành có 214 ủy viên, gồm 131 nam và 93 nữ.', ['214 → 224', '131 → 121', '93 → 83']],
    // Four figures, of which one does not agree.
    ['vi', 'Số hộ nghèo từ 1.120 hộ xuống còn 902 hộ, giảm 208 hộ (19,5%).', ['208 → 218']],
    // Points for per cent is a wrong label, and has the right one for a repair.
    ['vi', 'Tỷ lệ hộ nghèo giảm từ 4,5% xuống 3,6%, giảm 0,9%.', ['% →  điểm phần trăm']],
    ['vi', 'Tỷ lệ hộ nghèo giảm từ 4,5% xuống 3,6%, giảm 20 điểm phần trăm.', ['điểm phần trăm → %']],
    // An edit must not leave a rise that is a fall.
    ['en', 'Sales fell 15% from 8,000 to 9,200 cars.', []],
    ['vi', 'Có 984/1.482 du khách (tỷ lệ 72,9%) trả lời.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(repairs(text, language)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['a rounded figure', 'Kết nạp 233/230 đảng viên, bằng 101%.'],
    ['one that is cut off', 'Số vụ giảm từ 31 xuống 29 vụ (giảm 6,4%).'],
    ['one that checks out', 'Có 12/15 hộ (80%) đồng ý.'],
  ])('there is nothing to mend in %s', (_, text) => {
    expect(repairs(text, 'vi')).toEqual([]);
  });

  it('leads back to the numeral in the raw text', () => {
    const raw = 'Có ４４/48 đại bi\u00ADểu (tỷ lệ 96,7%) tán thành.';
    const [finding] = audit(raw, 'vi');
    const [repair] = finding?.record.repairs ?? [];
    expect(raw.slice(repair?.start, repair?.end)).toBe('96,7');
  });
});
