import { describe, expect, it } from 'vitest';
import type { Check } from '../../../lib/engine/check/check.ts';
import type { Proof } from '../../../lib/engine/check/proof.ts';
import { checkText } from '../../../lib/engine/checked-text.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';

const FLAGS: ReadonlySet<string> = new Set(['contradicted', 'impossible', 'inconsistent', 'mislabelled']);

const checksOf = (tag: string, text: string): readonly Check[] => {
  const language = languageFor(tag);
  return language === undefined ? [] : checkText(text, language, []).checks;
};

/** The proofs of the flags of a text, in reading order. */
const proofs = (language: string, text: string): readonly (Proof['by'] | undefined)[] =>
  checksOf(language, text)
    .filter(({ verdict }) => FLAGS.has(verdict))
    .map(({ proof }) => proof?.by);

describe('what makes sure that figures that do not fit were meant to', () => {
  it.each<[language: string, text: string, by: Proof['by']]>([
    ['vi', 'Ông được bầu với 44/48 phiếu (chiếm tỷ lệ 96,7%).', 'one-slip'],
    ['vi', 'Trạm khám cho 186/1.756 em (11,9%).', 'tight-form'],
    ['vi', 'Chỉ số giảm 11,67 điểm (1,83%) xuống còn 662,66 điểm.', 'one-slip'],
    ['vi', 'Sản lượng tăng từ 1.213 lên 1.517 tấn, tăng 35%.', 'tight-form'],
    ['vi', 'Tỷ lệ nghèo giảm từ 6,5% xuống 4,2%, giảm 2,3%.', 'other-label'],
    ['vi', 'Thu từ 1.250 tỷ đồng lên 1.500 tỷ đồng, tăng 250 tỷ đồng (25%).', 'all-but-one'],
    [
      'vi',
      'Sáu tháng, tỉnh xảy ra 45 vụ cháy, làm chết 12 người, làm bị thương 30 người. So với cùng kỳ, giảm 5 vụ (10%), tăng 4 người chết (50%), giảm 6 người bị thương (18,34%).',
      'siblings',
    ],
    ['en', 'Profit rose 45% to $65 million from $52 million.', 'tight-form'],
    ['en', 'The motion got 34 of 60 votes (65.7%).', 'one-slip'],
    ['en', 'The index lost 52 points, or 1.7 percent, to finish at 5,702.', 'tight-form'],
    ['en', 'The herd grew from 1,779 to 4,847 head, 3.4 times its old size.', 'tight-form'],
    ['en', 'The club has 5,666 members, made up of 2,816 women and 2,843 men.', 'tight-form'],
    [
      'en',
      'At Harbour 12 of 15 reading groups met weekly. On Sundays 9 of 12 branches (60%) open.',
      'tight-form',
    ],
    [
      'vi',
      'Năm nay cục được giao dự toán thu 48.000 tỷ đồng. Tính đến hết tháng 11, số thu đạt 45.310 tỷ đồng, bằng 94,51% dự toán.',
      'near-miss',
    ],
    [
      'vi',
      'Tỉnh kỷ luật 215 đảng viên, bằng 58,6% so với cùng kỳ; trong đó có 47 người là cấp ủy viên, chiếm 12,8% tổng số đảng viên bị kỷ luật.',
      'tight-form',
    ],
    ['vi', 'Đội kiểm tra 15.240 xe, xử phạt 1.524 xe (chiếm tỷ lệ 7,5%).', 'tight-form'],
    ['vi', 'Năm 2022 có 60 vụ, năm 2023 có 75 vụ, tăng 45%.', 'tight-form'],
    ['en', 'There were 80 fires in 2021 and 92 in 2022, a rise of 25%.', 'tight-form'],
    [
      'vi',
      'Huyện kết nạp 1.932 đảng viên, nâng tổng số đảng viên lên 33.503 người. Trong số mới kết nạp: 930 đảng viên nữ, chiếm 48,14%; 112 đảng viên là người dân tộc thiểu số, chiếm 6,8%; 1.214 đảng viên là đoàn viên, chiếm 62,84%.',
      'siblings',
    ],
    // No percentage that stands between an amount and its plan can be one of them; another amount can.
    [
      'vi',
      'Doanh thu 7 tháng ước đạt 75.500 tỷ đồng, tăng 16,6% so với cùng kỳ (cùng kỳ tăng 13,3%) và đạt 38,4% kế hoạch năm (138.000 tỷ đồng).',
      'tight-form',
    ],
    // What the sentence opens with names one of the amounts before it.
    [
      'vi',
      'Trường có 2.596 học sinh, gồm 1.928 học sinh hệ chính quy và 668 học sinh hệ tại chức. Kết quả hệ chính quy: có 1.873 em thi đỗ, đạt tỷ lệ 97,4%.',
      'one-slip',
    ],
    ['id', 'Laba naik 45 persen menjadi Rp65 miliar dari Rp52 miliar.', 'tight-form'],
    ['fr', 'Les ventes sont passées de 8 000 à 6 800 voitures, en baisse de 25 %.', 'tight-form'],
  ])('%s: %s: %s', (language, text, by) => {
    expect(proofs(language, text)).toEqual([by]);
  });
});

describe('what acquits', () => {
  it.each<[why: string, language: string, text: string]>([
    [
      'another basis behind',
      'en',
      'Sales fell from $466 million to $423 million or by 7%, excluding exchange rate effects.',
    ],
    [
      'another amount before its plan',
      'vi',
      'Doanh thu 7 tháng ước đạt 75.500 tỷ đồng, nộp ngân sách 5.200 tỷ đồng, và đạt 24,7% kế hoạch năm (138.000 tỷ đồng).',
    ],
    [
      'a heading that names two amounts alike',
      'vi',
      'Trường có 1.948 học sinh hệ chính quy khóa trước và 1.928 học sinh hệ chính quy khóa này. Kết quả hệ chính quy: có 1.873 em thi đỗ, đạt tỷ lệ 97,4%.',
    ],
    [
      'another basis before',
      'en',
      'Excluding exchange rate effects, sales fell from $466 million to $423 million, or by 7%.',
    ],
    ['an outlook', 'en', 'Revenue rose 5% to $498 million compared to our guidance of $460 million.'],
    [
      'a range',
      'en',
      'We raise earnings by about 9% from a range of $3.10 to $3.20 to a range of $3.30 to $3.40.',
    ],
    ['per share against in all', 'en', 'Net income was $1.42 per share, up 29% from $25.7 million.'],
    ['a loss before a profit', 'id', 'Laba Rp9,1 miliar, meningkat 115% dari rugi Rp59,6 miliar.'],
    [
      'a base of its own',
      'en',
      'The rate was 63%, up from 57% last quarter, but down 3 percentage points from the year before.',
    ],
    ['another whole of the sentence', 'vi', 'Ông được bầu với 102/102 phiếu (97%) trên 105 phiếu phát ra.'],
    [
      'other figures that give it',
      'vi',
      'Năm ngoái thu 640 tỷ đồng, năm nay thu 736 tỷ đồng. Kế hoạch là 700 tỷ đồng, nay tăng 15,0% so với năm ngoái.',
    ],
    [
      'levels of something else behind and',
      'id',
      'Bensin A naik 15 persen dan bensin B naik dari 24 ribu kiloliter menjadi 26 ribu kiloliter.',
    ],
    [
      'a gap that improved by narrowing',
      'en',
      'The trade gap narrowed to $5.8bn from $7.1bn, an 18% improvement.',
    ],
    ['a price that is multiplied', 'vi', 'Giá vé từ 78.000 đồng lên 105.000 đồng nhân với 5 lần.'],
    [
      'a percentage of something else',
      'en',
      'They have sold 12 flats of the 58 flats, or 40% of what the builder had hoped to sell.',
    ],
    ['twelve more, and no level', 'vi', 'Xã có nhiều hơn 12 hộ so với 50 hộ của năm trước, tăng 24%.'],
    [
      'a part that is nearly so much',
      'vi',
      'Cả nước có 13.149 vụ cháy. Lực lượng tại chỗ dập tắt được gần 10.000 vụ cháy, chiếm 73,1% số vụ cháy.',
    ],
    [
      'the target itself',
      'vi',
      'Tỷ lệ hộ có nước sạch từ mức 68,8% đã tăng lên 81,7% vào cuối năm, vượt chỉ tiêu 80% được giao.',
    ],
    [
      'levels of two things',
      'id',
      'Laba naik 12 persen menjadi 227,8 juta dolar dibanding periode sama, sedangkan penjualan naik 146 persen menjadi 446,7 juta dolar.',
    ],
    ['a sum of single digits', 'vi', 'Đoàn có 5 người, gồm 2 nam và 4 nữ.'],
  ])('%s: %s: %s', (_, language, text) => {
    expect(proofs(language, text)).toEqual([]);
  });
});

/** The verdict and the rule of each claim that no grammar has linked. */
const bornOut = (language: string, text: string): readonly string[] =>
  checksOf(language, text)
    .filter(({ claim }) => claim.rule.endsWith('.borne-out'))
    .map(({ claim, verdict }) => `${verdict} ${claim.kind}`);

describe('two figures that give a percentage without any grammar', () => {
  it.each<[language: string, text: string, expected: readonly string[]]>([
    [
      'vi',
      'Giá mở cửa là 10.400 đồng một cổ phiếu. Phiên đầu, mã này tăng kịch trần với biên độ 39,4%. Giá đóng cửa là 14.500 đồng một cổ phiếu.',
      [],
    ],
    [
      'vi',
      'Công ty có 3.628 tỷ đồng vốn. Sau nhiều lần góp, ông này nắm 55,49% cổ phần, tức chừng ấy: 2.013 tỷ đồng.',
      ['consistent share'],
    ],
    // A whole percentage is too coarse: among a few figures one gives it by luck.
    [
      'vi',
      'Công ty có 3.628 tỷ đồng vốn. Sau nhiều lần góp, ông này nắm 55% cổ phần, tức chừng ấy: 2.013 tỷ đồng.',
      [],
    ],
    // Money and people are no part of each other.
    ['vi', 'Quỹ có 3.628 tỷ đồng. Về sau, tỷ lệ ấy là 55,49%, với 2.013 người dự.', []],
    // Nor are tonnes and people, even where their figures give the percentage.
    ['vi', 'Kho có 3.628 tấn. Về sau, tỷ lệ ấy là 55,49%, với 2.013 người dự.', []],
    ['vi', 'Kho có 3.628 tấn. Về sau, tỷ lệ ấy là 55,49%, với 2.013 tấn.', ['consistent share']],
  ])('%s: %s', (language, text, expected) => {
    expect(bornOut(language, text)).toEqual(expected);
  });
});
