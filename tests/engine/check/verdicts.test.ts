import { describe, expect, it } from 'vitest';
import { say } from '../../../lib/desk/messages/say.ts';
import { audit } from '../../../lib/engine/audit.ts';
import type { Phrase } from '../../../lib/engine/explain/explanation.ts';

const plainBlanks = (text: string): string => text.replaceAll('\u00A0', ' ');
const inEnglish = (phrase: Phrase): string => plainBlanks(say(phrase, 'en'));

interface Judged {
  readonly verdict: string;
  readonly computed: number | undefined;
  readonly said: string;
  readonly remarks: readonly string[];
}

const judged = (language: string, text: string): readonly Judged[] =>
  audit(text, language).map(({ record, explanation }) => ({
    verdict: record.verdict,
    computed: record.computed === null ? undefined : Number(record.computed.value.toFixed(2)),
    said: inEnglish(explanation.finding),
    remarks: explanation.remarks.filter(({ key }) => key.startsWith('remark.')).map(inEnglish),
  }));

const only = (language: string, text: string): Judged => {
  const [first, ...others] = judged(language, text);
  if (first === undefined || others.length > 0) throw new Error(`not one claim in ${text}`);
  return first;
};

type Row = readonly [language: string, text: string, verdict: string, computed: number | undefined];

const table = (rows: readonly Row[]): void => {
  it.each(rows)('%s: %s → %s', (language, text, verdict, computed) => {
    const found = only(language, text);
    expect([found.verdict, found.computed]).toEqual([verdict, computed]);
  });
};

describe('four figures that must agree pairwise', () => {
  table([
    ['vi', 'Số hộ nghèo từ 1.120 hộ xuống còn 902 hộ, giảm 218 hộ (19,5%).', 'consistent', -19.46],
    ['vi', 'Số hộ nghèo từ 1.120 hộ xuống còn 902 hộ, giảm 208 hộ (19,5%).', 'inconsistent', -19.46],
    ['vi', 'Số hộ nghèo giảm 218 hộ (19,5%) từ 1.120 hộ xuống 902 hộ.', 'consistent', -19.46],
    ['vi', 'Số hộ nghèo từ 1.120 hộ xuống còn 902 hộ, giảm 218 hộ (18,5%).', 'inconsistent', -19.46],
    ['vi', 'Vốn từ 1,2 tỷ đồng lên 1,5 tỷ đồng, tăng 290 triệu đồng (25%).', 'consistent', 25],
    ['vi', 'Vốn từ 1,20 tỷ đồng lên 1,50 tỷ đồng, tăng 320 triệu đồng (25%).', 'inconsistent', 25],
    ['en', 'The wait fell from 62 to 49 days, down 13 days (21%).', 'consistent', -20.97],
    ['en', 'The wait fell from 62 to 49 days, down 15 days (21%).', 'inconsistent', -20.97],
    // A change of something else is no change of these levels.
    ['vi', 'Số hộ nghèo từ 1.120 hộ xuống còn 902 hộ, giảm 12 hộ (19,5%).', 'consistent', -19.46],
    ['vi', 'Từ 1.120 hộ xuống còn 902 hộ, giảm 12 xã (19,5%).', 'consistent', -19.46],
  ]);

  it('says which pair does not agree', () => {
    const text = 'Số hộ nghèo từ 1.120 hộ xuống còn 902 hộ, giảm 208 hộ (19,5%).';
    expect(only('vi', text).said).toBe('From 1,120 to 902 is a difference of 218; the text says 208.');
  });
});

describe('a figure under the wrong label', () => {
  table([
    ['vi', 'Tỷ lệ hộ nghèo giảm từ 4,5% xuống 3,6%, giảm 0,9%.', 'mislabelled', -0.9],
    ['vi', 'Tỷ lệ hộ nghèo giảm từ 4,5% xuống 3,6%, giảm 20 điểm phần trăm.', 'mislabelled', -0.9],
    ['en', 'The rate fell from 40.0% to 30.0%, down 25 percentage points.', 'mislabelled', -10],
    ['en', 'Turnout fell from 74.2% to 70.9%, down 4.6 percentage points.', 'inconsistent', -3.3],
    ['en', 'Sales were up 200% from 1,210 to 2,420 cars.', 'mislabelled', 100],
    ['en', 'Sales were up 100% from 1,210 to 2,420 cars.', 'consistent', 100],
    ['vi', 'Số ca tăng 3 lần, từ 150 ca lên 450 ca.', 'mislabelled', 3],
    ['vi', 'Số ca tăng 3 lần, từ 150 ca lên 600 ca.', 'consistent', 3],
    ['vi', 'Số ca tăng gấp 3 lần, từ 150 ca lên 450 ca.', 'consistent', 3],
    ['vi', 'Số ca tăng gấp 3 lần, từ 150 ca lên 600 ca.', 'mislabelled', 4],
    ['vi', 'Sản lượng tăng gấp 2,5 lần, từ 4.120 tấn lên 10.300 tấn.', 'consistent', 2.5],
    // English uses one expression for both.
    ['en', 'Cases rose 3 times, from 150 to 450.', 'consistent', 3],
    ['en', 'Cases rose 3 times, from 150 to 600.', 'consistent', 3],
    ['vi', 'Sản lượng đạt 15.600 tấn, vượt 104% so với kế hoạch 15.000 tấn.', 'mislabelled', 4],
    ['vi', 'Sản lượng đạt 15.600 tấn, vượt 4% so với kế hoạch 15.000 tấn.', 'consistent', 4],
  ]);
});

describe('a word for a factor', () => {
  table([
    ['en', 'Sales doubled from 1,210 to 2,418 cars.', 'consistent', 2],
    ['en', 'Sales tripled from 1,210 to 2,418 cars.', 'inconsistent', 2],
    ['en', 'Sales doubled from 1,210 to 3,388 cars.', 'inconsistent', 2.8],
    ['en', 'Sales more than doubled from 1,210 to 2,618 cars.', 'consistent', 2.16],
    ['en', 'Sales more than doubled from 1,210 to 3,388 cars.', 'undecidable', 2.8],
    ['en', 'Sales nearly doubled from 1,210 to 2,315 cars.', 'consistent', 1.91],
    ['en', 'Sales nearly doubled from 1,210 to 1,573 cars.', 'inconsistent', 1.3],
    ['en', 'Sales more than doubled from 1,210 to 2,178 cars.', 'contradicted', 1.8],
    ['en', 'Sales more than doubled from 1,210 to 2,418 cars.', 'consistent', 2],
    ['en', 'Sales doubled from 1,210 to 1,150 cars.', 'contradicted', 0.95],
    ['en', 'Losses halved from 1,210 to 1,380 cars.', 'contradicted', 1.14],
    ['en', 'Losses halved from 1,210 to 605 cars.', 'consistent', 0.5],
    // A factor in digits has a last digit that may have been cut.
    ['vi', 'Số khách tăng gấp 2 lần, từ 1.210 lên 3.388 lượt.', 'truncated', 2.8],
  ]);
});

describe('a hedge is taken as a reader takes it', () => {
  table([
    ['en', 'Sales rose nearly 40% from 1,210 to 1,670 cars.', 'consistent', 38.02],
    ['en', 'Sales rose nearly 40% from 1,210 to 1,657 cars.', 'undecidable', 36.94],
    ['en', 'Sales rose nearly 40% from 1,210 to 1,581 cars.', 'inconsistent', 30.66],
    ['en', 'Sales rose about 40% from 1,210 to 1,718 cars.', 'consistent', 41.98],
    ['en', 'Sales rose about 40% from 1,210 to 1,573 cars.', 'inconsistent', 30],
    ['en', 'Sales rose more than 40% from 1,210 to 1,718 cars.', 'consistent', 41.98],
    ['en', 'Sales rose more than 40% from 1,210 to 1,936 cars.', 'undecidable', 60],
    ['en', 'Sales rose more than 40% from 1,210 to 1,657 cars.', 'contradicted', 36.94],
    ['en', 'Sales fell less than 40% from 1,210 to 763 cars.', 'consistent', -36.94],
    ['en', 'Sales fell less than 40% from 1,210 to 1,089 cars.', 'undecidable', -10],
    ['en', 'Sales fell less than 40% from 1,210 to 691 cars.', 'contradicted', -42.89],
    ['vi', 'Số vụ tăng gần 40%, từ 1.210 vụ lên 1.670 vụ.', 'consistent', 38.02],
    ['vi', 'Số vụ tăng gần 40%, từ 1.210 vụ lên 1.718 vụ.', 'undecidable', 41.98],
    ['vi', 'Số vụ tăng khoảng 40%, từ 1.210 vụ lên 1.581 vụ.', 'inconsistent', 30.66],
    ['vi', 'Có 47/80 phiếu, chiếm hơn 52%.', 'undecidable', 58.75],
    ['vi', 'Có 47/80 phiếu, chiếm hơn 58%.', 'consistent', 58.75],
    ['vi', 'Có 47/80 phiếu, chiếm dưới 60%.', 'consistent', 58.75],
    ['vi', 'Có 47/80 phiếu, chiếm dưới 58%.', 'contradicted', 58.75],
    ['id', 'Penjualan naik hampir 40 persen dari 1.210 unit menjadi 1.670 unit.', 'consistent', 38.02],
  ]);

  it.each<[string, string]>([
    [
      'Sales rose more than 40% from 1,210 to 1,936 cars.',
      'The figures give 60%: within the bound of 40%, and too far from it to bear it out.',
    ],
    [
      'Sales rose nearly 40% from 1,210 to 1,657 cars.',
      'The figures give 36.9%: too far from 40% to bear it out, too near to fault it.',
    ],
  ])('says why %s is left open', (text, said) => {
    expect(only('en', text).said).toBe(said);
  });
});

describe('amounts that may be rounded themselves', () => {
  table([
    ['en', 'The price fell by 20%, from £1,200 to £1,000.', 'undecidable', -16.67],
    ['en', 'The price fell by 16.7%, from £1,200 to £1,000.', 'consistent', -16.67],
    ['en', 'The price fell by 30%, from £1,200 to £1,000.', 'inconsistent', -16.67],
    ['vi', 'Số hồ sơ từ 64.000 lên 91.000 hồ sơ, tăng 44%.', 'undecidable', 42.19],
    ['vi', 'Số hồ sơ từ 64.000 lên 91.000 hồ sơ, tăng 48%.', 'inconsistent', 42.19],
    // Cut off as printed: that is said, though rounded amounts would do as well.
    ['vi', 'Số hồ sơ từ 12.000 lên 17.000 hồ sơ, tăng 41%.', 'truncated', 41.67],
    // Right to nearest as printed: that the amounts are rounded explains why there are no decimals.
    ['en', 'Sales rose 18% to 4,500 cars from 3,800 cars.', 'consistent', 18.42],
    ['en', 'Sales rose 18% to 4,501 cars from 3,801 cars.', 'rounded', 18.42],
    ['vi', 'Xã có 16.900 con, gồm 12.300 con lợn và 4.500 con bò.', 'undecidable', 16800],
    ['vi', 'Xã có 16.900 con, gồm 12.300 con lợn và 4.600 con bò.', 'consistent', 16900],
  ]);

  it('says what the figures as printed give', () => {
    expect(only('en', 'The price fell by 20%, from £1,200 to £1,000.').said).toBe(
      'As printed, the figures give 16.7%; 20% fits only if they were rounded themselves.',
    );
  });
});

describe('what cannot be decided', () => {
  table([
    ['vi', 'Số vụ cháy tăng từ 0 lên 5 vụ, tăng 100%.', 'undecidable', undefined],
    ['en', 'Cases rose from 0 to 5, up 500%.', 'undecidable', undefined],
    ['vi', 'Năm nay có 27 vụ cháy, cao hơn 200% so với năm ngoái (12 vụ).', 'undecidable', undefined],
    ['vi', 'Năm nay có 104 vụ cháy, cao hơn 600% so với năm ngoái (12 vụ).', 'inconsistent', 766.67],
    ['vi', 'Số vụ cháy tăng từ 4 lên 5 vụ, tăng 25%.', 'consistent', 25],
    ['vi', 'Sản lượng đạt 9.510 tấn, vượt mức 95% so với kế hoạch 10.000 tấn.', 'undecidable', undefined],
  ]);

  it.each<[string, string]>([
    ['vi', 'Tỷ lệ này là 5%, tăng 11% so với năm trước (0%).'],
    ['vi', 'Sáng 30/4 đạt 98%.'],
    ['en', 'The score was 0-5, up from last time.'],
  ])('%s: %s is no claim and not left open either', (language, text) => {
    expect(judged(language, text)).toEqual([]);
  });

  it('names its reason', () => {
    const text = 'Số vụ cháy tăng từ 0 lên 5 vụ, tăng 100%.';
    expect(only('vi', text).said).toBe(
      'The earlier figure is zero, and of zero nothing is a percentage or a multiple.',
    );
  });
});

describe('which counts would fit', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'en',
      'Of the 133 sites, 41 (24.69%) failed.',
      // 41 of 166 are 24.699%, which is 24.69% only with digits cut off: nothing is said of wholes.
      ['No whole number out of 133 makes 24.69%.'],
    ],
    [
      'en',
      'The motion got 34 out of 60 votes, or 65.7%.',
      ['No whole number out of 60 makes 65.7%.', 'No whole total makes 34 equal 65.7%.'],
    ],
    [
      'vi',
      'Có 44/48 đại biểu (tỷ lệ 96,7%) tán thành.',
      ['No whole number out of 48 makes 96.7%.', 'No whole total makes 44 equal 96.7%.'],
    ],
    [
      'vi',
      'Có 984/1.482 du khách (tỷ lệ 72,9%) trả lời.',
      [
        'Of 1,482, 72.9% would be any number between 1,080 and 1,081.',
        'Any total between 1,349 and 1,350 would make 984 equal 72.9%.',
      ],
    ],
    ['vi', 'Có 44/48 đại biểu (tỷ lệ 91,7%) tán thành.', []],
    // Of 64 the 63 would be right; 61 of 62 are 98.387%, which is 98.4%.
    [
      'vi',
      'Có 61/64 đại biểu (tỷ lệ 98,4%) tán thành.',
      ['Of 64, 98.4% would be 63.', 'A total of 62 would make 61 equal 98.4%.'],
    ],
    // 17 of 37 are 45.9%: without a decimal it is about 46%.
    [
      'vi',
      'Có 17/34 hộ (tỷ lệ 46%) tham gia.',
      ['No whole number out of 34 makes 46%.', 'A total of 37 would make 17 about 46%.'],
    ],
    // An amount of money is no whole number of things.
    ['vi', 'Huyện giải ngân 938 tỷ đồng / 5.863 tỷ đồng (16,8%).', []],
  ])('%s: %s', (language, text, expected) => {
    const remarks = only(language, text).remarks.filter((remark) => !remark.startsWith('Between'));
    expect(remarks).toEqual(expected);
  });
});

describe('another whole that fits', () => {
  table([
    // A body that votes or meets.
    ['vi', 'Tờ trình được 443/448 đại biểu có mặt tán thành (chiếm 91,53%).', 'other-base', 98.88],
    ['vi', 'Trong số 448 đại biểu dự họp, có 418 đại biểu tán thành, chiếm 86,4%.', 'other-base', 93.3],
    ['en', 'The motion got 412 of 448 votes (85.1%).', 'other-base', 91.96],
    // Of plain things it is an error like any other …
    ['vi', 'Trong tổng số 448 hộ, có 418 hộ, chiếm 91,07%.', 'inconsistent', 93.3],
    ['vi', 'Trong tổng số 448 hộ, có 418 hộ, chiếm 91%.', 'inconsistent', 93.3],
    // … unless the whole that fits is printed too.
    ['vi', 'Xã có 459 hộ. Trong tổng số 448 hộ có đất, có 418 hộ, chiếm 91,07%.', 'other-base', 93.3],
    ['vi', 'Xã có 463 hộ. Trong tổng số 448 hộ có đất, có 418 hộ, chiếm 91,07%.', 'inconsistent', 93.3],
    // Three wholes side by side at the most, and none beyond a fifth.
    ['vi', 'Trong số 448 đại biểu dự họp, có 418 đại biểu tán thành, chiếm 76,64%.', 'inconsistent', 93.3],
    // A smaller whole is no other base.
    ['vi', 'Tờ trình được 443/484 đại biểu có mặt tán thành (chiếm 98,88%).', 'inconsistent', 91.53],
  ]);

  it.each<[string, readonly string[]]>([
    // 14 is 18.9% of 74, as 15 is 20.2% of it.
    ['Trong tổng số 62 vụ, có 15 vụ (20,2%) do bất cẩn, 14 vụ (18,9%) do chập điện.', ['other-base']],
    // The second is of the 62.
    [
      'Trong tổng số 62 vụ, có 15 vụ (20,2%) do bất cẩn, 14 vụ (22,6%) do chập điện.',
      ['inconsistent', 'consistent'],
    ],
    // Three of one other whole, in a sentence that leaves open what they are of …
    [
      'Cả tỉnh xử lý 62 vụ. Nguyên nhân là bất cẩn: 15 (20,2%); chập điện: 14 (18,9%); nổ lò: 12 (16,2%).',
      ['other-base', 'other-base', 'other-base'],
    ],
    // … two of them may be so by chance, …
    ['Cả tỉnh xử lý 62 vụ. Nguyên nhân là bất cẩn: 15 (20,2%); chập điện: 14 (18,9%).', []],
    // … and three of different wholes say nothing.
    [
      'Cả tỉnh xử lý 62 vụ. Nguyên nhân là bất cẩn: 15 (20,2%); chập điện: 14 (17,9%); nổ lò: 12 (15,2%).',
      [],
    ],
    // What one of them is more than can be no whole of theirs.
    [
      'Ông An được 459 phiếu. Kết quả khác là ông Bình: 468 phiếu (94,7%); bà Chi: 452 phiếu (91,5%); ông Dũng: 441 phiếu (89,3%).',
      [],
    ],
    // The words say what they are of.
    [
      'Có 448 đại biểu dự họp. Tán thành: 437 (92,39% tổng số ủy viên hội đồng); không tán thành: 3 (0,63% tổng số ủy viên hội đồng); không biểu quyết: 8 (1,69% tổng số ủy viên hội đồng).',
      ['consistent'],
    ],
    // The whole that fits is printed.
    [
      'Có 79/84 đại biểu dự họp, 75 phiếu hợp lệ. Ông An: 28 phiếu (33,33%); bà Bình: 38 phiếu (45,24%); ông Chi: 62 phiếu (73,81%).',
      ['derived', 'consistent', 'consistent', 'consistent'],
    ],
  ])('%s', (text, verdicts) => {
    expect(judged('vi', text).map(({ verdict }) => verdict)).toEqual(verdicts);
  });
});

describe('a fraction in words beside its percentage', () => {
  table([
    ['en', 'One in five (18%) of the pupils walk to school.', 'consistent', 20],
    ['en', 'One in five (22%) of the pupils walk to school.', 'consistent', 20],
    ['en', 'One in five (28%) of the pupils walk to school.', 'inconsistent', 20],
    ['en', 'Two-thirds (66%) of the pupils walk to school.', 'consistent', 66.67],
    ['en', 'Half (49%) of the pupils walk to school.', 'consistent', 50],
    ['en', 'About 31% (a third) of the pupils walk to school.', 'consistent', 33.33],
    // A hedge: on the side that it names only.
    ['en', 'More than half (48%) of the pupils walk to school.', 'contradicted', 50],
    ['en', 'More than half (53%) of the pupils walk to school.', 'consistent', 50],
    ['en', 'Less than half (53%) of the pupils walk to school.', 'contradicted', 50],
    ['en', 'Nearly half (48%) of the pupils walk to school.', 'consistent', 50],
    ['en', 'Nearly half (31%) of the pupils walk to school.', 'inconsistent', 50],
    ['en', 'Most (42%) of the pupils walk to school.', 'contradicted', 50],
    ['vi', 'Hơn một nửa (48%) số hộ có nước sạch.', 'contradicted', 50],
    ['vi', 'Hơn một nửa (52%) số hộ có nước sạch.', 'consistent', 50],
    ['vi', 'Quá nửa (46%) số hộ có nước sạch.', 'contradicted', 50],
    ['vi', 'Đa số (45%) hộ dân có nước sạch.', 'contradicted', 50],
    ['vi', 'Một phần tư (24%) số hộ có nước sạch.', 'consistent', 25],
    ['vi', 'Một phần tư (42%) số hộ có nước sạch.', 'inconsistent', 25],
    ['id', 'Lebih dari separuh (47%) warga punya air bersih.', 'contradicted', 50],
    ['fr', 'Plus de la moitié (47 %) des élèves viennent à pied.', 'contradicted', 50],
    ['fr', 'Un tiers (32 %) des élèves viennent à pied.', 'consistent', 33.33],
  ]);

  it.each<[string, string]>([
    // Too far off to fit, too near to be wrong; a bound says nothing of how far beyond it.
    ['en', 'One in five (25%) of the pupils walk to school.'],
    ['en', 'Nearly half (52%) of the pupils walk to school.'],
    ['en', 'More than half (70%) of the pupils walk to school.'],
    ['en', 'Most (82%) of the pupils walk to school.'],
    ['vi', 'Đa số (82%) hộ dân có nước sạch.'],
    // Of something else.
    ['vi', 'Một nửa số hộ nghèo (4,8%) đã có nhà mới.'],
    ['en', 'The most (12%) that it ever fell was in spring.'],
    ['en', 'It fell in the first half (12%).'],
  ])('%s: nothing is said of %s', (language, text) => {
    expect(judged(language, text).filter(({ verdict }) => verdict !== 'derived')).toEqual([]);
  });

  it.each<[string, string]>([
    [
      'More than half (48%) of the pupils walk to school.',
      'The text says more than 1/2, which is 50%, and 48% beside it.',
    ],
    ['One in five (28%) of the pupils walk to school.', '1/5 is 20%; the text says 28%.'],
  ])('says of %s', (text, said) => {
    expect(only('en', text).said).toBe(said);
  });
});

describe('a percentage of a group without a part', () => {
  table([
    ['vi', 'Khảo sát 25 tiểu thương, 48% muốn nghỉ.', 'consistent', 12],
    ['vi', 'Khảo sát 140 tiểu thương, 48% muốn nghỉ.', 'undecidable', 67],
    ['en', 'The paper polled 96 voters, and 25% were undecided.', 'consistent', 24],
    ['en', 'The paper polled 1,050 voters, and 25% were undecided.', 'undecidable', 263],
  ]);

  it('says of a large group that nearly every percentage fits', () => {
    expect(only('en', 'The paper polled 1,050 voters, and 25% were undecided.').said).toBe(
      '25% can be 263 of 1,050; of so many nearly every percentage can be some number.',
    );
  });

  it('takes no figure for part and whole at once', () => {
    const found = judged('vi', 'Nhà máy đã giải ngân hơn 60% (tương ứng hơn 450 tỷ đồng) trong tổng vốn.');
    expect(found.filter(({ computed }) => computed === 100)).toEqual([]);
  });
});

describe('a fall by more than all there was', () => {
  table([
    ['en', 'Accidents fell by 150% to 120.', 'impossible', undefined],
    ['en', 'Accidents fell by 50% to 120.', 'derived', 240],
    ['en', 'Sales fell by 150% to $120m.', 'impossible', undefined],
    ['en', 'Net profit fell by 150% to $120m.', 'undecidable', undefined],
    // What it is an amount of is not said.
    ['en', 'The sum fell by 150% to $120m.', 'undecidable', undefined],
    ['vi', 'Số vụ giảm 150%, còn 120 vụ.', 'impossible', undefined],
    ['vi', 'Doanh thu giảm 150%, còn 12 tỷ đồng.', 'impossible', undefined],
    ['vi', 'Lợi nhuận giảm 150%, còn 12 tỷ đồng.', 'undecidable', undefined],
    ['id', 'Penjualan turun 150 persen menjadi Rp12 miliar.', 'impossible', undefined],
    ['id', 'Laba turun 150 persen menjadi Rp12 miliar.', 'undecidable', undefined],
  ]);

  it.each<[string, string]>([
    ['Accidents fell by 150% to 120.', 'A fall of 150% would be more than all there was.'],
    [
      'Net profit fell by 150% to $120m.',
      'Only what can be less than zero, like a profit or a balance, can fall by 150%.',
    ],
  ])('says of %s', (text, said) => {
    expect(only('en', text).said).toBe(said);
  });
});

describe('what is worked out', () => {
  it.each<[string, string]>([
    // The number belongs to the name of an index, or of a grade.
    ['en', 'The S&P 500 index rose by 2.65 per cent.'],
    ['vi', 'Giá xăng RON 95 tăng 3,2%.'],
    ['fr', 'Le Nikkei 225 a cédé 2 % à la mi-séance.'],
    // A duration.
    ['en', 'The yield on the bond that runs for 12 years is about 4%, the bank said.'],
    ['vi', 'Chỉ số sản xuất công nghiệp 4 tháng tăng hơn 23%.'],
    ['id', 'Bunga deposito 6 bulan naik 7 persen.'],
    // All of it and more.
    ['en', 'Cases fell by 100% to 12.'],
  ])('%s: nothing from %s', (language, text) => {
    expect(judged(language, text)).toEqual([]);
  });

  table([
    ['en', 'The number of flu cases rose 8% to 300.', 'derived', 277.78],
    ['en', 'The FTSE 100 rose 1.2% to 8,120.5 points.', 'derived', 8024.21],
    ['vi', 'VN-Index tăng 1,2% lên 1.280,5 điểm.', 'derived', 1265.32],
  ]);
});
