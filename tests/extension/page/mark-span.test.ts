import { expect, it } from 'vitest';
import { audit } from '../../../lib/engine/audit.ts';
import { markSpanOf } from '../../../lib/extension/page/mark-span.ts';

it.each<[name: string, language: string, text: string, marked: readonly string[]]>([
  ['one sentence', 'vi', 'Xã có 12/15 hộ (80%) đồng ý.', ['12/15 hộ (80%)']],
  [
    'a plan in the sentence before',
    'vi',
    'Cục được giao dự toán thu 48.000 tỷ đồng. Tính đến hết tháng 11, số thu đạt 45.310 tỷ đồng, bằng 94,51% dự toán.',
    ['45.310 tỷ đồng, bằng 94,51% dự toán'],
  ],
  [
    'a level in the sentence before',
    'vi',
    'Quý I xảy ra 240 vụ cháy. So với cùng kỳ năm trước, số vụ cháy giảm 60 vụ (20%).',
    ['60 vụ (20%)'],
  ],
  ['a total of a table', 'en', 'Ward\tHomes\nNorth\t120\nSouth\t240\nEast\t90\nTotal\t460\n', ['460']],
  [
    'a point within a figure',
    'en',
    'Sales rose from 1.5 to 1.8 million, up 20%.',
    ['1.5 to 1.8 million, up 20%'],
  ],
])('%s', (_, language, text, marked) => {
  const spans = audit(text, language)
    .filter(({ record }) => record.verdict !== 'derived')
    .map(({ record }) => markSpanOf(record));
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
});
