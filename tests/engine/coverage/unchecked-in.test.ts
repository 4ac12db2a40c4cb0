import { expect, it } from 'vitest';
import { checkText } from '../../../lib/engine/checked-text.ts';
import { vi } from '../../../lib/engine/languages/vi.ts';
import { uncheckedIn } from '../../../lib/engine/unchecked-in.ts';

it.each<[text: string, unchecked: readonly string[]]>([
  ['Kết nạp 233/230 đảng viên, bằng 101%.', []],
  // What is only worked out is said elsewhere.
  ['Thu đạt 1.947,272 tỷ đồng, bằng 184% dự toán.', []],
  ['Khoảng 35% hộ dân có internet.', ['Khoảng 35%: no-whole: Khoảng 35% hộ dân có internet.']],
  [
    'Có 44/48 phiếu (91,7%). Sản lượng vượt 4% kế hoạch. Giá tăng 0,31%.',
    ['4%: no-target: Sản lượng vượt 4% kế hoạch.', '0,31%: no-amount: Giá tăng 0,31%.'],
  ],
  // Places count in the text as it was given, whose letters may be written in pieces.
  ['Ke\u0302\u0301t nap: khoảng 35% hộ.', ['khoảng 35%: no-whole: Ke\u0302\u0301t nap: khoảng 35% hộ.']],
])('%s', (text, unchecked) => {
  const found = uncheckedIn(checkText(text, vi, []));
  const at = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  expect(found.map((figure) => `${at(figure)}: ${figure.reason}: ${at(figure.sentence)}`)).toEqual(unchecked);
});
