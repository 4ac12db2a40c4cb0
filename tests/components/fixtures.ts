import { audit } from '../../lib/engine/audit.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import { breakdown } from './breakdown.ts';

/** The first finding of a sentence whose verdict is the expected one. */
function found(language: 'vi' | 'en', text: string, verdict: string): Finding {
  const finding = audit(text, language).find(({ record }) => record.verdict === verdict);
  if (!finding) throw new Error(`No ${verdict} claim in “${text}”`);
  return finding;
}

/** Edits of two figures, for a card that has a list of them. */
function withRepairs(finding: Finding): Finding {
  const at = finding.record.start + finding.record.quote.indexOf('96');
  const repairs = [
    { start: at, end: at + 4, from: '96.7%', to: '91.7%' },
    { start: finding.record.start + 5, end: finding.record.start + 7, from: '44', to: '46.4' },
  ];
  return { ...finding, record: { ...finding.record, repairs } };
}

/** One finding for every kind and verdict that the interface has to show well. */
export const fixtures = {
  rounded: found('vi', 'Kết nạp 233/230 đảng viên, bằng 101%.', 'rounded'),
  consistent: found('vi', 'Kết nạp 29/26 đảng viên, đạt 111,5%.', 'consistent'),
  inconsistent: withRepairs(found('en', 'Some 44 of 48 schools (96.7%) took part.', 'inconsistent')),
  impliedPlan: found('vi', 'Tổng thu ước đạt 1.947,272 tỷ đồng, bằng 184% dự toán.', 'derived'),
  impliedBefore: found('vi', 'Doanh thu ước đạt 5.542 tỷ đồng, tăng 11,5% so với cùng kỳ.', 'derived'),
  fall: found('en', 'Jobs fell from 8,000 to 6,800, down 15%.', 'consistent'),
  reversed: found('en', 'Output went from 8,000 to 6,800 tonnes, up 15%.', 'contradicted'),
  mislabelled: found('en', 'The rate rose from 14.0% to 15.0%, up 1.0%.', 'mislabelled'),
  quota: found('vi', 'Hoàn thành 20/20 chỉ tiêu được giao.', 'derived'),
  truncated: found('en', 'Deaths fell from 31 to 29, down 6.4%.', 'truncated'),
  contradicted: found('en', 'Turnout was 12 of 15 (over 90%).', 'contradicted'),
  otherBase: found('vi', 'Có 443/448 đại biểu có mặt tán thành (91,53%).', 'other-base'),
  scales: found('vi', 'Lợi nhuận từ 800 triệu đồng lên 1,2 tỷ đồng, tăng 60%.', 'inconsistent'),
  level: found('vi', 'Năm nay có 5.025 vụ, giảm 1.279 vụ (20,69%).', 'inconsistent'),
  points: found('vi', 'Tỷ lệ giảm từ 4,5% xuống 3,6%, giảm 0,9 điểm phần trăm.', 'consistent'),
  large: found('en', 'It spent $1,947,272,345,678.25, or 84% of the plan.', 'derived'),
  share: found('en', 'Of the 640 workers, 208 (42.5%) are women.', 'inconsistent'),
  wholeOnly: found('vi', 'Khảo sát 25 tiểu thương cho thấy 48% muốn nghỉ.', 'consistent'),
  impossible: found('vi', 'Khảo sát 25 tiểu thương cho thấy 47% muốn nghỉ.', 'impossible'),
  total: found('vi', 'Đoàn có 45 đại biểu, gồm 28 nam và 17 nữ.', 'consistent'),
  shares: found('en', 'Some 51.9% voted to leave and 48.1% to stay.', 'consistent'),
  totalOver: breakdown('vi', 'Đoàn đại biểu có 214 người, gồm 131 nam và 93 nữ.'),
  totalShort: breakdown('en', 'The chain has 99 sites, made up of 58 shops, 27 cafes and 10 kiosks.'),
  totalRest: breakdown('vi', 'Hạ viện có 350 ghế, trong đó phe này giữ 137 ghế, phe kia 97 ghế.', 'some'),
  sharesOver: breakdown('vi', 'Học lực giỏi chiếm 31,2%, khá 48,5%, còn lại 23,3% là trung bình.'),
  sharesSlack: breakdown('en', 'Leave had 33.3%, stay 33.3% and neither 33.3%.'),
  scaledParts: breakdown(
    'en',
    'The $2.4bn package comprises $1.2bn in loans, $800m in grants and $300m in guarantees.',
  ),
  manyParts: breakdown(
    'vi',
    'Toàn huyện có 81 vụ, gồm xã A 5 vụ, xã B 26 vụ, xã C 7 vụ, xã D 8 vụ, xã E 2 vụ, xã G 4 vụ, xã H 5 vụ, xã I 6 vụ, xã K 7 vụ, xã L 1 vụ, xã M 4 vụ và xã N 6 vụ.',
  ),
  impossibleFine: found(
    'en',
    'A survey of 20 head teachers found that 37.5% had cut subjects.',
    'impossible',
  ),
  wholeOnlyRange: found('en', 'A poll of 1,200 people found 52% in favour.', 'undecidable'),
  multiple: found('en', 'Sales tripled from 1,210 to 2,418 cars.', 'inconsistent'),
  multipleScales: found('vi', 'Doanh thu tăng gấp 3 lần, từ 800 triệu đồng lên 1,6 tỷ đồng.', 'truncated'),
  halved: found('en', 'Output halved from 400 to 250 tonnes.', 'inconsistent'),
  index: found('en', 'Membership was up 200% from 120,000 to 240,000.', 'mislabelled'),
  roundedLarge: found('en', 'In all, 5,213 of 9,870 pupils (53%) took part.', 'rounded'),
  level212: found('vi', 'Thu đạt 1.024 tỷ đồng, tăng 541 tỷ đồng, tương đương 212%.', 'consistent'),
  increase: found('vi', 'Vốn tăng 1,5 lần từ 400 tỷ đồng lên 1.000 tỷ đồng.', 'consistent'),
  multipleBase: found('vi', 'Lợi nhuận đạt 182 tỷ đồng, gấp 18 lần cùng kỳ.', 'derived'),
  undecidable: found('vi', 'Năm nay có 27 vụ cháy, cao hơn 200% so với năm ngoái (12 vụ).', 'undecidable'),
  difference: found('en', 'The wait fell from 62 to 49 days, down 15 days (21%).', 'inconsistent'),
  majority: found('en', 'A majority, 13 of the 27 members, signed the letter.', 'contradicted'),
  missed: found('vi', 'Sản lượng đạt 14.100 tấn, vượt 4% so với kế hoạch 15.000 tấn.', 'contradicted'),
  longQuote: found(
    'vi',
    'Tổng số hộ nghèo từ 12.480 hộ vào đầu nhiệm kỳ đã giảm xuống còn 9.984 hộ vào cuối năm, tức là giảm 25%.',
    'inconsistent',
  ),
} as const satisfies Record<string, Finding>;
