import { describe, expect, it } from 'vitest';
import { conclusionsOf } from './statements.ts';

describe('what the words conclude from the figures beside them', () => {
  it.each<[why: string, language: string, text: string, expected: readonly string[]]>([
    ['a majority behind', 'vi', 'Có 48/100 phiếu thuận (48%), quá bán.', ['more-than-half: quá bán']],
    [
      'a majority before',
      'vi',
      'Quá nửa đại biểu (48/100, bằng 48%) tán thành.',
      ['more-than-half: Quá nửa'],
    ],
    [
      'more than half before',
      'en',
      'More than half of the members (48 of 100, or 48%) voted for it.',
      ['more-than-half: More than half'],
    ],
    [
      'more than half of a named whole',
      'en',
      'More than half of the 100 members (48 of 100, or 48%) voted for it.',
      ['more-than-half: More than half'],
    ],
    [
      'more than half of another number',
      'en',
      'More than half of the 90 members (48 of 100, or 48%) voted for it.',
      [],
    ],
    ['taken back', 'en', 'Not more than half of the members (48 of 100, or 48%) voted for it.', []],
    ['nearly a majority', 'en', 'Nearly a two-thirds majority (66 of 100, or 66%) voted for it.', []],
    [
      'a two-thirds majority behind',
      'en',
      'In all 66 of 100 members (66%), a two-thirds majority, voted for it.',
      ['two-thirds: a two-thirds majority'],
    ],
    [
      'a phrase that goes on',
      'en',
      'In all 66 of 100 members (66%), a two-thirds majority of those present, voted for it.',
      [],
    ],
    [
      'less than half behind',
      'en',
      'In all 52 of 100 members (52%), less than half, voted for it.',
      ['less-than-half: less than half'],
    ],
    ['no mark between', 'en', 'In all 52 of 100 members (52%) less than half voted for it.', []],
    [
      'a phrase too far before',
      'en',
      'More than half of the members of the old town choir said so again (48 of 100, or 48%).',
      [],
    ],
    [
      'two marks between',
      'en',
      'More than half, so they said, of the members (48 of 100, or 48%) voted for it.',
      [],
    ],
    ['a full stop between', 'en', 'It was more than half. In all 48 of 100 (48%) voted for it.', []],
    [
      'a target passed',
      'vi',
      'Xã thu 14.500 tấn, bằng 97% kế hoạch 15.000 tấn, hoàn thành vượt mức kế hoạch.',
      ['target-reached: hoàn thành vượt mức kế hoạch'],
    ],
    [
      'a target passed, said before',
      'vi',
      'Hoàn thành vượt mức kế hoạch, xã thu 14.500 tấn, bằng 97% kế hoạch 15.000 tấn.',
      ['target-reached: Hoàn thành vượt mức kế hoạch'],
    ],
    ['a target missed', 'en', 'Revenue was £1.1m, 110% of its £1m target, and it missed its target.', []],
    [
      'a target missed, behind a comma',
      'en',
      'Revenue was £1.1m, 110% of its £1m target, missed its target.',
      ['target-missed: missed its target'],
    ],
    [
      'a target that is not printed',
      'vi',
      'Xã thu 14.500 tấn, bằng 97% kế hoạch, hoàn thành vượt mức kế hoạch.',
      [],
    ],
    [
      'where something fell',
      'vi',
      'Số vụ giảm còn 97 vụ, bằng 97% kế hoạch 100 vụ, hoàn thành vượt mức kế hoạch.',
      [],
    ],
    ['a ratio of no plan', 'vi', 'Xã xây 97/100 nhà, đạt 97%, hoàn thành vượt mức kế hoạch.', []],
    ['a target said of a majority', 'vi', 'Xã thu 14.500 tấn, bằng 97% kế hoạch 15.000 tấn, quá bán.', []],
    ['a quota', 'vi', 'Có 48/100 đại biểu, quá bán, tán thành.', ['more-than-half: quá bán']],
    [
      'a share',
      'en',
      'Of 640 workers, 208 were women (32.5%), more than half.',
      ['more-than-half: more than half'],
    ],
    ['a change has no whole', 'en', 'Sales fell 40% to £60 million from £100 million, less than half.', []],
    [
      'a ratio of a plan, the target before',
      'vi',
      'Hoàn thành vượt mức kế hoạch, xã xây 97/100 nhà, đạt 97% kế hoạch.',
      ['target-reached: Hoàn thành vượt mức kế hoạch'],
    ],
    [
      'a ratio of no plan, the target before',
      'vi',
      'Hoàn thành vượt mức kế hoạch, xã xây 97/100 nhà, đạt 97%.',
      [],
    ],
    [
      'taken back in Vietnamese',
      'vi',
      'Xã chưa hoàn thành vượt mức kế hoạch, thu 14.500 tấn, bằng 97% kế hoạch 15.000 tấn.',
      [],
    ],
    [
      'a fall further off',
      'vi',
      'Số vụ giảm. Xã thu 14.500 tấn, bằng 97% kế hoạch 15.000 tấn, hoàn thành vượt mức kế hoạch.',
      [],
    ],
    [
      'behind a dash',
      'en',
      'In all 52 of 100 members (52%) – less than half – voted for it.',
      ['less-than-half: less than half'],
    ],
    [
      'behind a semicolon',
      'en',
      'In all 52 of 100 members (52%); less than half.',
      ['less-than-half: less than half'],
    ],
    [
      'behind a colon',
      'en',
      'In all 52 of 100 members (52%): less than half!',
      ['less-than-half: less than half'],
    ],
    [
      'in a bracket',
      'en',
      'In all 52 of 100 members, or 52% (less than half) voted for it.',
      ['less-than-half: less than half'],
    ],
  ])('%s: %s: %s', (_, language, text, expected) => {
    expect(conclusionsOf(language, text)).toEqual(expected);
  });
});
