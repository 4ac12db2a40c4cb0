import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/engine/checked-text.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';
import { statements } from './statements.ts';

/** How sure each sum of a text is meant as one. */
const certainties = (tag: string, text: string): readonly string[] => {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  return checkText(text, language, []).checks.flatMap(({ claim }) =>
    claim.kind === 'breakdown' ? claim.certainty : [],
  );
};

describe('how sure it is that parts are those of a total', () => {
  it.each<[why: string, language: string, text: string, certainty: string]>([
    ['a plain list, all of it', 'vi', 'Đoàn có 45 đại biểu, gồm 28 nam và 17 nữ.', 'sure'],
    ['of what fell too', 'vi', 'Năm qua giảm 290 vụ (5%), gồm 241 vụ ở rừng và 49 vụ ở nhà.', 'sure'],
    [
      'a list that is not closed',
      'vi',
      'Xã có 29 vụ cháy, trong đó có 24 vụ ở rừng, 5 vụ ở nhà.',
      'tentative',
    ],
    [
      'a list with another figure in it',
      'vi',
      'Công ty có 7 nhà máy, trong đó có 5 nhà máy điện có công suất 1.030 MW và 2 nhà máy xi măng.',
      'tentative',
    ],
    [
      'a closed list behind which another part follows',
      'vi',
      'Xã có 290 vụ cháy, gồm 241 vụ ở rừng và 49 vụ ở nhà, 30 vụ ở đồi.',
      'tentative',
    ],
  ])('%s: %s: %s', (_, language, text, certainty) => {
    expect(certainties(language, text)).toEqual([certainty]);
  });
});

describe('a total and its parts, or the shares of one whole', () => {
  it.each<[why: string, language: string, text: string, expected: readonly string[]]>([
    [
      'all the parts',
      'vi',
      'Đoàn có 45 đại biểu, gồm 28 nam và 17 nữ.',
      ['breakdown.total, part 28, part 17, total 45, all'],
    ],
    [
      'parts that do not make it',
      'vi',
      'Đoàn có 45 đại biểu, gồm 28 nam và 16 nữ.',
      ['breakdown.total, part 28, part 16, total 45, all'],
    ],
    ['some parts', 'vi', 'Đoàn có 45 đại biểu, trong đó có 28 nam và 10 nữ.', []],
    [
      'parts in a bracket',
      'en',
      'The club has 143 members (58 women, 85 men).',
      ['breakdown.total, tentative, part 58, part 85, total 143'],
    ],
    [
      'a change made of levels',
      'vi',
      'Huyện giảm 6 xã (2 phường và 4 xã).',
      ['breakdown.total, tentative, part 2, part 4, total 6'],
    ],
    ['a change of something else', 'vi', 'Huyện giảm 6 xã (giảm 2 phường và tăng 4 xã).', []],
    [
      'parts in a sentence of their own',
      'vi',
      'Giải có 97 đội. Trong đó, 55 đội nam và 42 đội nữ.',
      ['breakdown.total, tentative, part 55, part 42, total 97'],
    ],
    [
      'parts in two sentences',
      'vi',
      'Giải có 1.297 đội. Trong đó, 955 đội nam. Có 342 đội nữ.',
      ['breakdown.total, tentative, part 955, part 342, total 1.297'],
    ],
    [
      'parts that no word opens',
      'vi',
      'Giải có 12.297 đội, 9.955 đội nam, 2.342 đội nữ.',
      ['breakdown.total, tentative, part 9.955, part 2.342, total 12.297'],
    ],
    [
      'parts two sentences on',
      'vi',
      'Giải có 12.297 đội. Có 9.955 đội nam. Có 2.342 đội nữ.',
      ['breakdown.total, tentative, part 9.955, part 2.342, total 12.297'],
    ],
    [
      'three sentences on it is forgotten',
      'vi',
      'Giải có 12.297 đội. Mùa này có 3 bảng. Mỗi bảng có 2 sân. Có 9.955 đội nam, 2.342 đội nữ.',
      [],
    ],
    [
      'a rest behind a pair',
      'vi',
      'Có 352/418 đại biểu có mặt, 66 vắng.',
      ['breakdown.total, tentative, part 352, part 66, total 418'],
    ],
    ['no rest behind a pair', 'vi', 'Có 352/418 đại biểu có mặt, 65 vắng.', []],
    [
      'the shares of the parts close the list',
      'vi',
      'Xã có 640 hộ, trong đó 208 hộ nghèo (32,5%) và 423 hộ khác (67,5%).',
      [
        'breakdown.total, part 208, part 423, total 640, shares',
        'breakdown.shares, tentative, part 32,5, part 67,5, total none, all',
      ],
    ],
    [
      'whole shares close nothing',
      'vi',
      'Xã có 640 hộ, trong đó 208 hộ nghèo (33%) và 423 hộ khác (67%).',
      ['breakdown.shares, tentative, part 33, part 67, total none, all'],
    ],
    [
      'shares that do not make a hundred close nothing',
      'vi',
      'Xã có 640 hộ, trong đó 208 hộ nghèo (32,5%) và 423 hộ khác (64,5%).',
      [],
    ],
    ['a share that one part lacks', 'vi', 'Xã có 640 hộ, trong đó 208 hộ nghèo (32,5%) và 423 hộ khác.', []],
    [
      'a sum too far off',
      'vi',
      'Xã có 640 hộ, trong đó 208 hộ nghèo (32,5%) và 323 hộ khác (67,5%).',
      ['breakdown.shares, tentative, part 32,5, part 67,5, total none, all'],
    ],
    [
      'a hedge on the total closes nothing',
      'vi',
      'Xã có khoảng 640 hộ, trong đó 208 hộ nghèo (32,5%) và 423 hộ khác (67,5%).',
      [
        'breakdown.total, tentative, part 208, part 423, total 640',
        'breakdown.shares, tentative, part 32,5, part 67,5, total none, all',
      ],
    ],
    [
      'the changes of the parts close the list',
      'vi',
      'Dư nợ đạt 3.674 tỷ đồng, tăng 331 tỷ đồng, gồm dư nợ ngắn hạn 2.000 tỷ đồng, tăng 120 tỷ đồng; dư nợ dài hạn 1.624 tỷ đồng, tăng 211 tỷ đồng.',
      [
        'breakdown.total, part 2.000, part 1.624, total 3.674, all, changes',
        'breakdown.total, tentative, part 120, part 211, total 331, all',
      ],
    ],
    [
      'changes that do not make that of the total',
      'vi',
      'Dư nợ đạt 3.674 tỷ đồng, tăng 331 tỷ đồng, gồm dư nợ ngắn hạn 2.000 tỷ đồng, tăng 120 tỷ đồng; dư nợ dài hạn 1.624 tỷ đồng, tăng 241 tỷ đồng.',
      [],
    ],
    [
      'a change of the other sort',
      'vi',
      'Dư nợ đạt 3.674 tỷ đồng, tăng 331 tỷ đồng, gồm dư nợ ngắn hạn 2.000 tỷ đồng, giảm 120 tỷ đồng; dư nợ dài hạn 1.624 tỷ đồng, giảm 211 tỷ đồng.',
      [],
    ],
    [
      'shares of one whole',
      'vi',
      'Có 52,4% tán thành, 38,1% phản đối và 9,5% không có ý kiến.',
      ['breakdown.shares, tentative, part 52,4, part 38,1, part 9,5, total none, all'],
    ],
    [
      'shares that do not make a hundred',
      'vi',
      'Có 52,4% tán thành, 38,1% phản đối và 8,5% không có ý kiến.',
      [],
    ],
    [
      'parts of a part',
      'vi',
      'Giải có 90 đội, gồm 50 đội trong nước, 30 đội nam và 20 đội nữ, và 40 đội nước ngoài.',
      ['breakdown.total, tentative, part 50, part 40, total 90, all'],
    ],
    [
      'parts of a part in a bracket',
      'vi',
      'Giải có 90 đội, gồm 50 đội trong nước (30 đội nam, 20 đội nữ) và 40 đội nước ngoài.',
      [
        'breakdown.total, tentative, part 50, part 40, total 90, all',
        'breakdown.total, tentative, part 30, part 20, total 50',
      ],
    ],
    [
      'parts of a part behind a word that opens them',
      'vi',
      'Giải có 90 đội, gồm 50 đội trong nước, trong đó có 30 đội nam; 40 đội nước ngoài.',
      ['breakdown.total, tentative, part 50, part 40, total 90, all'],
    ],
    [
      'a second amount in a phrase',
      'vi',
      'Huyện có 43 đảng bộ với 8.100 đảng viên, gồm 20 đảng bộ với 5.000 đảng viên và 23 đảng bộ với 3.100 đảng viên.',
      [],
    ],
    [
      'what is planned is no part',
      'vi',
      'Giải có 90 đội, gồm 50 đội nam, kế hoạch 60 đội, và 40 đội nữ.',
      ['breakdown.total, tentative, part 50, part 40, total 90, all'],
    ],
    [
      'money without its unit',
      'vi',
      'Vốn là 12.000 tỷ đồng, gồm 4.800 tỷ của tỉnh và 7.200 tỷ của huyện.',
      ['breakdown.total, tentative, part 4.800, part 7.200, total 12.000, all'],
    ],
    ['amounts of different units', 'vi', 'Xã thu 45 tấn lúa, gồm 28 tỷ đồng và 17 tỷ đồng.', []],
    [
      'rounded parts',
      'vi',
      'Vốn là 12,5 tỷ đồng, gồm 4,8 tỷ đồng của tỉnh và 7,6 tỷ đồng của huyện.',
      ['breakdown.total, tentative, part 4,8, part 7,6, total 12,5, all'],
    ],
    [
      'rounded parts that no word opens',
      'vi',
      'Vốn là 12,5 tỷ đồng, 4,8 tỷ đồng của tỉnh, 7,6 tỷ đồng của huyện.',
      [],
    ],
    [
      'hedged parts',
      'vi',
      'Giải có 1.000 đội, gồm khoảng 400 đội nam và khoảng 620 đội nữ.',
      ['breakdown.total, tentative, part 400, part 620, total 1.000, all'],
    ],
    [
      'a total that is the last of several',
      'vi',
      'Huyện có 30 đại biểu, tỉnh có 45 đại biểu, gồm 28 nam và 17 nữ.',
      ['breakdown.total, tentative, part 28, part 17, total 45, all'],
    ],
    ['more than the total', 'vi', 'Đoàn có 45 đại biểu, gồm 48 nam và 17 nữ.', []],
    [
      'numerators of pairs',
      'vi',
      'Có 20/30 xã đạt chuẩn, gồm 12/18 xã miền núi và 8/12 xã đồng bằng.',
      ['breakdown.total, tentative, part 12, part 8, total 20, all'],
    ],
    [
      'a part that is tiny beside a total no word links to it',
      'vi',
      'Giải có 12.297 đội, 12.295 đội nam, 2 đội nữ.',
      [],
    ],
    [
      'a list of plain sums',
      'en',
      'There were 45 members, made up of 28 men and 17 women.',
      ['breakdown.total, part 28, part 17, total 45, all'],
    ],
    [
      'a list that goes on',
      'en',
      'There were 145 members, including 28 men, 17 women and 100 children.',
      ['breakdown.total, tentative, part 28, part 17, part 100, total 145'],
    ],
    [
      'behind a colon',
      'en',
      'The league has 95 teams: 50 home sides and 45 from abroad.',
      ['breakdown.total, tentative, part 50, part 45, total 95'],
    ],
    [
      'the first figures of a list',
      'en',
      'The league has 95 teams, including 50 home sides, 45 from abroad, 30 fields.',
      [],
    ],
    [
      'parts that are all, in a bracket with names',
      'vi',
      'Xã có 7.567 hồ sơ (trong hạn: 7.349, quá hạn: 218).',
      ['breakdown.total, tentative, part 7.349, part 218, total 7.567, all'],
    ],
    [
      'a colon in the sentence before',
      'vi',
      'Hình thức xử lý 2.390 vụ. Cụ thể: khiển trách 1.280 vụ, cảnh cáo 1.110 vụ.',
      ['breakdown.total, tentative, part 1.280, part 1.110, total 2.390'],
    ],
    [
      'a heading before keeps a total further back',
      'vi',
      'Giải có 12.297 đội. Cụ thể: mùa này vui. Có 9.955 đội nam. Có 2.342 đội nữ.',
      ['breakdown.total, tentative, part 9.955, part 2.342, total 12.297'],
    ],
    [
      'without either it is forgotten',
      'vi',
      'Giải có 12.297 đội. Mùa này vui. Có 9.955 đội nam. Có 2.342 đội nữ.',
      [],
    ],
    [
      'a closing share of the next sentence is none',
      'vi',
      'Xã có 640 hộ, trong đó 208 hộ nghèo (32,5%) và 423 hộ khác. Hộ khác chiếm 67,5%.',
      [],
    ],
    [
      'shares that close the list of the next sentence',
      'vi',
      'Xã có 640 hộ. Trong đó, 208 hộ nghèo (32,5%) và 423 hộ khác (67,5%).',
      [
        'breakdown.total, part 208, part 423, total 640, shares',
        'breakdown.shares, tentative, part 32,5, part 67,5, total none, all',
      ],
    ],
    [
      'a rise of each share closes nothing',
      'vi',
      'Xã có 640 hộ, trong đó 208 hộ nghèo (tăng 32,5%) và 423 hộ khác (tăng 67,5%).',
      [],
    ],
    [
      'one whole share among two closes nothing',
      'vi',
      'Xã có 640 hộ, trong đó 208 hộ nghèo (32,5%) và 423 hộ khác (67%).',
      [],
    ],
    [
      'falls that make the fall of the total',
      'vi',
      'Dư nợ đạt 3.674 tỷ đồng, giảm 331 tỷ đồng, gồm dư nợ ngắn hạn 2.000 tỷ đồng, giảm 120 tỷ đồng; dư nợ dài hạn 1.624 tỷ đồng, giảm 211 tỷ đồng.',
      [
        'breakdown.total, part 2.000, part 1.624, total 3.674, all, changes',
        'breakdown.total, tentative, part 120, part 211, total 331, all',
      ],
    ],
    [
      'a hedge on a part closes nothing',
      'vi',
      'Xã có 640 hộ, trong đó khoảng 208 hộ nghèo (32,5%) và 423 hộ khác (67,5%).',
      ['breakdown.shares, tentative, part 32,5, part 67,5, total none, all'],
    ],
    [
      'parts in two sentences are closed by no shares',
      'vi',
      'Xã có 640 hộ, trong đó 208 hộ nghèo (32,5%). Có 423 hộ khác (67,5%).',
      [],
    ],
    ['a fall in per cent has no parts', 'vi', 'Số vụ giảm 5%, gồm giảm 3% ở rừng và giảm 2% ở nhà.', []],
    [
      'a change made of levels that no bracket ties to it',
      'vi',
      'Huyện giảm 6 xã. Trong đó, 2 phường và 4 xã.',
      [],
    ],
  ])('%s: %s: %s', (_, language, text, expected) => {
    expect(statements(language, text, 'breakdown')).toEqual(expected);
  });
});
