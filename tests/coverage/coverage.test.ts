import { describe, expect, it } from 'vitest';
import { auditText } from '../../lib/audit.ts';

describe('what became of every percentage of a text', () => {
  it.each<
    [
      string,
      string,
      [checked: number, derived: number, noAmount: number, noWhole: number, otherBasis: number],
    ]
  >([
    ['vi', 'Kết nạp 233/230 đảng viên, bằng 101%.', [1, 0, 0, 0, 0]],
    ['vi', 'Thu đạt 1.947,272 tỷ đồng, bằng 184% dự toán.', [0, 1, 0, 0, 0]],
    ['vi', 'Thu ngoài quốc doanh đạt 182,4% kế hoạch thành phố giao.', [0, 0, 0, 1, 0]],
    ['vi', 'Chỉ số giá tiêu dùng tăng 0,31% so với tháng trước.', [0, 0, 1, 0, 0]],
    ['vi', 'Thu nhập tăng từ 112,9 triệu đồng lên 132,5 triệu đồng, tăng 5,48% mỗi năm.', [0, 0, 0, 0, 1]],
    ['vi', 'Cơ cấu: nông nghiệp 52,4%, công nghiệp 38,1% và dịch vụ 9,5%.', [3, 0, 0, 0, 0]],
    ['en', 'Unemployment rose from 4% to 5%, up 1%.', [3, 0, 0, 0, 0]],
    ['en', 'Sales rose 12% to $1.12bn; costs fell 3%; 40% of users stayed.', [0, 1, 1, 1, 0]],
    ['en', 'Nothing here but 20 of 20 targets.', [0, 0, 0, 0, 0]],
    ['xx', 'Hausse de 5 % à 10 millions.', [0, 0, 0, 0, 0]],
  ])('%s: %s', (language, text, [checked, derived, noAmount, noWhole, otherBasis]) => {
    expect(auditText(text, language).coverage).toEqual({
      figures: checked + derived + noAmount + noWhole + otherBasis,
      checked,
      derived,
      unchecked: { 'no-amount': noAmount, 'no-whole': noWhole, 'other-basis': otherBasis },
    });
  });
});
