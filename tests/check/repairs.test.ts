import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';

const repairs = (text: string, language: string): readonly string[] =>
  audit(text, language).flatMap(({ record }) => record.repairs.map(({ from, to }) => `${from} → ${to}`));

describe('single edits that make the figures fit', () => {
  it.each<[string, string, readonly string[]]>([
    ['vi', 'Có 44/48 đại biểu (tỷ lệ 96,7%) tán thành.', ['96,7 → 91,7']],
    ['vi', 'Đã giảm 1.850/1.970 chỉ tiêu được giao, đạt 95%.', ['95 → 94', '1.850 → 1.870', '1.850 → 1.880']],
    ['vi', 'Chỉ số tăng 1,99 điểm (+1,22%) lên 123,88 điểm.', ['1,99 → 1,49']],
    ['en', 'The motion got 34 out of 60 votes, or 65.7%.', ['65.7 → 56.7']],
    ['en', 'Some 43 out of 60 members (56.7%) came.', ['43 → 34']],
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
