import { describe, expect, it } from 'vitest';
import { auditText } from '../../../lib/engine/audit.ts';
import type { Unchecked } from '../../../lib/engine/coverage/reasons.ts';

const NONE: Readonly<Record<Unchecked, number>> = {
  'no-amount': 0,
  'no-whole': 0,
  'no-target': 0,
  'several-subjects': 0,
  'other-basis': 0,
  range: 0,
};

describe('what became of every percentage and ratio of a text', () => {
  it.each<
    [
      language: string,
      text: string,
      checked: number,
      derived: number,
      unchecked: Partial<Record<Unchecked, number>>,
    ]
  >([
    ['vi', 'Kết nạp 233/230 đảng viên, bằng 101%.', 1, 0, {}],
    ['vi', 'Thu đạt 1.947,272 tỷ đồng, bằng 184% dự toán.', 0, 1, {}],
    ['vi', 'Thu ngoài quốc doanh đạt 182,4% kế hoạch thành phố giao.', 0, 0, { 'no-target': 1 }],
    ['vi', 'Sản lượng vượt 4% kế hoạch.', 0, 0, { 'no-target': 1 }],
    ['vi', 'Chỉ số giá tiêu dùng tăng 0,31% so với tháng trước.', 0, 0, { 'no-amount': 1 }],
    ['vi', 'Số đơn hàng tăng gấp 3 lần.', 0, 0, { 'no-amount': 1 }],
    ['vi', 'Khoảng 35% hộ dân có internet.', 0, 0, { 'no-whole': 1 }],
    ['vi', 'Giá nhà tăng 10-20% so với năm ngoái.', 0, 0, { range: 1 }],
    [
      'vi',
      'Thu nhập tăng từ 112,9 triệu đồng lên 132,5 triệu đồng, tăng 5,48% mỗi năm.',
      0,
      0,
      { 'other-basis': 1 },
    ],
    ['vi', 'Cơ cấu: nông nghiệp 52,4%, công nghiệp 38,1% và dịch vụ 9,5%.', 3, 0, {}],
    ['en', 'Unemployment rose from 4% to 5%, up 1%.', 3, 0, {}],
    [
      'en',
      'Sales rose 12% to $1.12bn; costs fell 3%; 40% of users stayed.',
      0,
      1,
      { 'no-amount': 1, 'no-whole': 1 },
    ],
    [
      'en',
      'The firm, which employs 300 people, said that 40% of users stayed.',
      0,
      0,
      { 'several-subjects': 1 },
    ],
    ['en', 'It met 20 of 20 targets.', 0, 1, {}],
    // A date is no ratio.
    ['vi', 'Hội nghị họp ngày 30/4, chiều 10/4.', 0, 0, {}],
    ['en', 'Nothing here but 20 words.', 0, 0, {}],
    ['xx', 'Hausse de 5 % à 10 millions.', 0, 0, {}],
  ])('%s: %s', (language, text, checked, derived, unchecked) => {
    const all = { ...NONE, ...unchecked };
    expect(auditText(text, language).coverage).toEqual({
      figures: checked + derived + Object.values(all).reduce((sum, count) => sum + count, 0),
      checked,
      derived,
      unchecked: all,
    });
  });
});
