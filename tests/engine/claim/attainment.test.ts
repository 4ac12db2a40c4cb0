import { describe, expect, it } from 'vitest';
import { quotesOf, statements } from './statements.ts';

describe('an amount as a percentage of a plan, a target or an earlier figure', () => {
  it.each<[why: string, language: string, text: string, expected: readonly string[]]>([
    [
      'the plan has a bracket right behind',
      'vi',
      'Xã thu 45 tỷ đồng, bằng 90% (kế hoạch là 50 tỷ đồng).',
      ['attainment.base-printed, actual 45, target 50, stated 90, level'],
    ],
    [
      'the amount of the plan in a bracket of its own, behind who set it',
      'vi',
      'Xã thu 45 tỷ đồng, đạt 90% kế hoạch được giao tại quyết định của tỉnh (50 tỷ đồng).',
      ['attainment.base-printed, actual 45, target 50, stated 90, level'],
    ],
    [
      'an amount further off without a bracket is no plan',
      'vi',
      'Xã thu 45 tỷ đồng, đạt 90% kế hoạch năm của huyện giao 50 tỷ đồng.',
      ['attainment.base-implied, actual 45, stated 90, level'],
    ],
    [
      'the target before its noun',
      'en',
      'Revenue was £840,000, 84% of its £1m target.',
      ['attainment.base-printed, actual 840,000, target 1, stated 84, level'],
    ],
    [
      'a plan with no amount',
      'en',
      'Revenue was £840,000, 84% of plan.',
      ['attainment.base-implied, actual 840,000, stated 84, level'],
    ],
    [
      'a percentage that no verb ties to the amount, of no plan',
      'en',
      "Revenue was £840,000, 84% of last year's figure.",
      [],
    ],
    [
      'the amount of an objective before the percentage',
      'fr',
      "La vente a rapporté 840 000 euros pour un objectif d'un million, soit 84 %.",
      ['attainment.base-printed, actual 840 000, target 1, stated 84, level'],
    ],
    [
      'a plan that is compared with, its amount in a bracket',
      'vi',
      'Xã có 59.257 người so với chỉ tiêu giao (70.544 người) đạt 84%.',
      ['attainment.base-printed, actual 59.257, target 70.544, stated 84, level'],
    ],
    [
      'a plan that nothing is compared with',
      'vi',
      'Xã có 59.257 người theo chỉ tiêu giao (70.544 người) đạt 84%.',
      ['attainment.base-implied, actual 59.257, stated 84, level'],
    ],
    [
      'how much more is no amount',
      'vi',
      'Thu ngân sách đạt 1.200 tỷ đồng, vượt 200 tỷ đồng, vượt 20% kế hoạch.',
      ['attainment.base-implied, actual 1.200, stated 20, excess'],
    ],
    [
      'the only plan before',
      'vi',
      'Dự toán được giao 6.250 tỷ đồng, kết quả thực hiện 7.031 tỷ đồng, đạt 112,5% dự toán.',
      [
        'attainment.base-printed, actual 7.031, target 6.250, stated 112,5, level',
        'attainment.base-implied, actual 7.031, stated 112,5, level',
      ],
    ],
    [
      'the only plan of the sentences before',
      'vi',
      'Xã được giao dự toán 270 tỷ đồng. Đến nay xã thu 261 tỷ đồng, bằng 96,7% dự toán.',
      [
        'attainment.base-printed, actual 261, target 270, stated 96,7, level',
        'attainment.base-implied, actual 261, stated 96,7, level',
      ],
    ],
    [
      'of three plans the nearest two',
      'vi',
      'Dự toán tháng là 20 tỷ đồng, dự toán quý là 70 tỷ đồng, dự toán năm là 270 tỷ đồng, xã thu 261 tỷ đồng, bằng 96,7% dự toán.',
      [
        'attainment.base-printed, tentative, actual 261, target 270, stated 96,7, level',
        'attainment.base-printed, tentative, actual 261, target 70, stated 96,7, level',
        'attainment.base-implied, actual 261, stated 96,7, level',
      ],
    ],
    [
      'two plans in sentences before',
      'vi',
      'Dự toán quý là 70 tỷ đồng. Dự toán năm là 270 tỷ đồng. Xã thu 261 tỷ đồng, bằng 96,7% dự toán.',
      [
        'attainment.base-printed, tentative, actual 261, target 270, stated 96,7, level',
        'attainment.base-printed, tentative, actual 261, target 70, stated 96,7, level',
        'attainment.base-implied, actual 261, stated 96,7, level',
      ],
    ],
    [
      'two plans in the sentence and two before it, of which three are tried',
      'vi',
      'Dự toán tháng là 20 tỷ đồng. Dự toán năm là 270 tỷ đồng. Dự toán quý là 70 tỷ đồng, dự toán vụ là 90 tỷ đồng, xã thu 261 tỷ đồng, bằng 96,7% dự toán.',
      [
        'attainment.base-printed, tentative, actual 261, target 90, stated 96,7, level',
        'attainment.base-printed, tentative, actual 261, target 70, stated 96,7, level',
        'attainment.base-printed, tentative, actual 261, target 270, stated 96,7, level',
        'attainment.base-implied, actual 261, stated 96,7, level',
      ],
    ],
    [
      'an excess',
      'vi',
      'Xã thu 15.600 tấn, vượt 4% so với kế hoạch 15.000 tấn.',
      ['attainment.base-printed, actual 15.600, target 15.000, stated 4, excess'],
    ],
    [
      'an earlier figure',
      'vi',
      'Xã thu 15.600 tấn, bằng 118% so với cùng kỳ.',
      ['attainment.base-implied, actual 15.600, stated 118, level'],
    ],
    [
      'behind a dash',
      'vi',
      'Xã thu 15.600 tấn – 104% kế hoạch.',
      ['attainment.base-implied, actual 15.600, stated 104, level'],
    ],
    [
      'a plan behind, its amount named',
      'vi',
      'Xã thu 15.600 tấn, 104% kế hoạch năm là 15.000 tấn.',
      ['attainment.base-printed, actual 15.600, target 15.000, stated 104, level'],
    ],
    [
      'a share of a printed plan',
      'vi',
      'Xã thu 15.600 tấn, chiếm 104% kế hoạch 15.000 tấn.',
      ['attainment.base-printed, actual 15.600, target 15.000, stated 104, level'],
    ],
    ['a share of a plan that is not printed', 'vi', 'Xã thu 15.600 tấn, chiếm 104% kế hoạch.', []],
    [
      'where something comes from is no amount reached',
      'vi',
      'Xã thu từ 15.600 tấn, bằng 104% kế hoạch.',
      [],
    ],
    [
      'a change is stepped over',
      'vi',
      'Xã thu 15.600 tấn, giảm 300 tấn, bằng 104% kế hoạch.',
      ['attainment.base-implied, actual 15.600, stated 104, level'],
    ],
    [
      'a target in another unit',
      'en',
      'Output was 15,600 tonnes against a target of 15,000 euros, or 104%.',
      [],
    ],
    [
      'a target before, and the percentage in a bracket',
      'en',
      'Output was 15,600 tonnes against the target of 15,000 tonnes (104%).',
      ['attainment.base-printed, actual 15,600, target 15,000, stated 104, level'],
    ],
    [
      'a target before, and the percentage of it',
      'en',
      'Output was 15,600 tonnes against the target of 15,000 tonnes, 104% of it.',
      ['attainment.base-printed, actual 15,600, target 15,000, stated 104, level'],
    ],
    [
      'a comma behind, and nothing named',
      'vi',
      'Xã thu 15.600 tấn, bằng 104%, cao nhất từ trước đến nay.',
      ['attainment.base-implied, actual 15.600, stated 104, level'],
    ],
    [
      'a bracket closed behind',
      'vi',
      'Xã thu 15.600 tấn (bằng 104%) trong năm.',
      ['attainment.base-implied, actual 15.600, stated 104, level'],
    ],
    [
      'a hyphen behind',
      'vi',
      'Xã thu 15.600 tấn, bằng 104% - cao nhất huyện.',
      ['attainment.base-implied, actual 15.600, stated 104, level'],
    ],
    [
      'a dash behind',
      'vi',
      'Xã thu 15.600 tấn, bằng 104% – cao nhất huyện.',
      ['attainment.base-implied, actual 15.600, stated 104, level'],
    ],
    [
      'another percentage behind "and"',
      'vi',
      'Xã thu 15.600 tấn, bằng 104% và cao nhất huyện.',
      ['attainment.base-implied, actual 15.600, stated 104, level'],
    ],
    [
      'a plan behind a comma is not what the percentage is of',
      'vi',
      'Xã thu 15.600 tấn, bằng 104% diện tích, kế hoạch là 15.000 tấn.',
      [],
    ],
    [
      'nor in a bracket behind another base',
      'vi',
      'Xã thu 15.600 tấn, bằng 104% diện tích (kế hoạch 15.000 tấn).',
      [],
    ],
    [
      'nor in a bracket that closes',
      'vi',
      'Xã thu 15.600 tấn (bằng 104% diện tích) theo kế hoạch 15.000 tấn.',
      [],
    ],
    ['a percentage of a percentage', 'vi', 'Xã thu 15.600 tấn, bằng 104% của 98% kế hoạch.', []],
    [
      'another figure in the bracket',
      'vi',
      'Xã có 59.257 người so với chỉ tiêu giao, mà cả huyện (70.544 người) đạt 84%.',
      ['attainment.base-implied, actual 59.257, stated 84, level'],
    ],
    [
      'the plan named behind its amount',
      'vi',
      'Xã thu 45 tỷ đồng trên 50 tỷ đồng kế hoạch, đạt 90%.',
      ['attainment.base-printed, actual 45, target 50, stated 90, level'],
    ],
    [
      'brackets on either side',
      'vi',
      'Xã thu 15.600 tấn (đợt một), bằng 104% kế hoạch (đợt hai).',
      ['attainment.base-implied, actual 15.600, stated 104, level'],
    ],
    ['a percentage alone in a bracket is of anything', 'vi', 'Xã thu 15.600 tấn (104%).', []],
    [
      'a plan without a unit may be of anything',
      'vi',
      'Dự toán giao 6.250, kết quả thực hiện 7.031, đạt 112,5% dự toán.',
      [
        'attainment.base-printed, tentative, actual 7.031, target 6.250, stated 112,5, level',
        'attainment.base-implied, actual 7.031, stated 112,5, level',
      ],
    ],
    [
      'so it may in another sentence',
      'vi',
      'Dự toán giao 6.250. Kết quả thực hiện 7.031, đạt 112,5% dự toán.',
      [
        'attainment.base-printed, tentative, actual 7.031, target 6.250, stated 112,5, level',
        'attainment.base-implied, actual 7.031, stated 112,5, level',
      ],
    ],
    [
      'a plan before, and nothing named',
      'vi',
      'Xã được giao dự toán 270 tỷ đồng. Đến nay xã thu 261 tỷ đồng, bằng 96,7%.',
      [
        'attainment.base-printed, tentative, actual 261, target 270, stated 96,7, level',
        'attainment.base-implied, actual 261, stated 96,7, level',
      ],
    ],
    [
      'a plan in another unit before',
      'vi',
      'Xã được giao dự toán 270 tấn. Đến nay xã thu 261 tỷ đồng, bằng 96,7% dự toán.',
      ['attainment.base-implied, actual 261, stated 96,7, level'],
    ],
    [
      'a verb on the way to an amount',
      'vi',
      'Xã thu 45 tỷ đồng, đạt 90% kế hoạch tăng 50 tỷ đồng.',
      ['attainment.base-implied, actual 45, stated 90, level'],
    ],
    [
      'six items to the name of the base, which are as many as may be',
      'vi',
      'Xã thu 45 tỷ đồng, đạt 90% mức mà huyện đã đề kế hoạch.',
      ['attainment.base-implied, actual 45, stated 90, level'],
    ],
  ])('%s: %s: %s', (_, language, text, expected) => {
    expect(statements(language, text, 'attainment')).toEqual(expected);
  });
});

describe('the quote of an attainment takes in its amount, its percentage and what names its base', () => {
  it.each<[language: string, text: string, quote: string]>([
    ['vi', 'Xã thu 15.600 tấn, bằng 104% kế hoạch.', '15.600 tấn, bằng 104% kế hoạch'],
    ['vi', 'Xã thu 15.600 tấn, bằng 104%.', '15.600 tấn, bằng 104%'],
    ['vi', 'Xã thu 15.600 tấn, vượt 4% kế hoạch 15.000 tấn.', '15.600 tấn, vượt 4% kế hoạch 15.000 tấn'],
  ])('%s: %s', (language, text, quote) => {
    expect(quotesOf(language, text, 'attainment')).toEqual([quote]);
  });
});
