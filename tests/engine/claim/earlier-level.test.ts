import { describe, expect, it } from 'vitest';
import { statements } from './statements.ts';

describe('the levels of an earlier time that a level may have grown from', () => {
  it.each<[why: string, language: string, text: string, expected: readonly string[]]>([
    [
      'both years in one sentence',
      'vi',
      'Năm 2022 có 50 vụ cháy, năm 2023 có 70 vụ cháy, tăng 40%.',
      [
        'change.after, after 70, stated 40, growth, rise',
        'change.earlier-level, before 50, after 70, stated 40, growth, rise',
      ],
    ],
    [
      'each with its own year',
      'en',
      'There were 50 fires in 2022 and 70 fires in 2023, up 40%.',
      [
        'change.after, after 70, stated 40, growth, rise',
        'change.earlier-level, before 50, after 70, stated 40, growth, rise',
      ],
    ],
    [
      'what is counted named once',
      'en',
      'There were 50 fires in 2022 and 70 in 2023, up 40%.',
      ['change.earlier-level, before 50, after 70, stated 40, growth, rise'],
    ],
    [
      'the year in a sentence before',
      'vi',
      'Năm 2022 có 50 vụ cháy. Năm 2023 có 70 vụ cháy, tăng 40%.',
      [
        'change.after, after 70, stated 40, growth, rise',
        'change.earlier-level, tentative, before 50, after 70, stated 40, growth, rise',
      ],
    ],
    [
      'no year before',
      'vi',
      'Xã có 50 vụ cháy. Năm 2023 có 70 vụ cháy, tăng 40%.',
      ['change.after, after 70, stated 40, growth, rise'],
    ],
    [
      'the same year before',
      'vi',
      'Năm 2023 xã có 50 vụ cháy. Năm 2023 huyện có 70 vụ cháy, tăng 40%.',
      ['change.after, after 70, stated 40, growth, rise'],
    ],
    [
      'a figure that it cannot have risen from',
      'vi',
      'Năm 2022 có 90 vụ cháy. Năm 2023 có 70 vụ cháy, tăng 40%.',
      ['change.after, after 70, stated 40, growth, rise'],
    ],
    [
      'one that it fell from',
      'vi',
      'Năm 2022 có 90 vụ cháy. Năm 2023 có 70 vụ cháy, giảm 22%.',
      [
        'change.after, after 70, stated 22, growth, fall',
        'change.earlier-level, tentative, before 90, after 70, stated 22, growth, fall',
      ],
    ],
    [
      'one that it cannot have fallen from',
      'vi',
      'Năm 2022 có 50 vụ cháy. Năm 2023 có 70 vụ cháy, giảm 22%.',
      ['change.after, after 70, stated 22, growth, fall'],
    ],
    [
      'of another unit',
      'vi',
      'Năm 2022 có 50 vụ cháy. Năm 2023 có 70 tấn, tăng 40%.',
      ['change.after, after 70, stated 40, growth, rise'],
    ],
    [
      'more than eight times off',
      'vi',
      'Năm 2022 có 5 vụ cháy. Năm 2023 có 70 vụ cháy, tăng 40%.',
      ['change.after, after 70, stated 40, growth, rise'],
    ],
    [
      'eight times off',
      'vi',
      'Năm 2022 có 5 vụ cháy. Năm 2023 có 40 vụ cháy, tăng 700%.',
      [
        'change.after, after 40, stated 700, growth, rise',
        'change.earlier-level, tentative, before 5, after 40, stated 700, growth, rise',
      ],
    ],
    [
      'nothing grows from none',
      'vi',
      'Năm 2022 có 0 vụ cháy. Năm 2023 có 70 vụ cháy, tăng 40%.',
      ['change.after, after 70, stated 40, growth, rise'],
    ],
    [
      'of a plan',
      'vi',
      'Năm 2022 kế hoạch có 50 vụ cháy. Năm 2023 có 70 vụ cháy, tăng 40%.',
      ['change.after, after 70, stated 40, growth, rise'],
    ],
    [
      'a change is no level',
      'vi',
      'Năm 2022 tăng 50 vụ cháy. Năm 2023 có 70 vụ cháy, tăng 40%.',
      ['change.after, after 70, stated 40, growth, rise'],
    ],
    [
      'with a hedge',
      'vi',
      'Năm 2022 có khoảng 50 vụ cháy. Năm 2023 có 70 vụ cháy, tăng 40%.',
      ['change.after, after 70, stated 40, growth, rise'],
    ],
    [
      'a level with a hedge',
      'vi',
      'Năm 2022 có 50 vụ cháy. Năm 2023 có khoảng 70 vụ cháy, tăng 40%.',
      ['change.after, after 70, stated 40, growth, rise'],
    ],
    [
      'the part of a pair',
      'vi',
      'Năm 2022 có 50/60 vụ cháy. Năm 2023 có 70 vụ cháy, tăng 40%.',
      ['change.after, after 70, stated 40, growth, rise'],
    ],
    [
      'of three the two that share its words',
      'vi',
      'Năm 2020 có 55 vụ nổ lớn. Năm 2021 có 50 vụ cháy rừng. Năm 2022 có 60 vụ cháy rừng. Năm 2023 có 70 vụ cháy rừng, tăng 40%.',
      [
        'change.after, after 70, stated 40, growth, rise',
        'change.earlier-level, tentative, before 60, after 70, stated 40, growth, rise',
        'change.earlier-level, tentative, before 50, after 70, stated 40, growth, rise',
      ],
    ],
    [
      'the one that shares its words goes first',
      'vi',
      'Năm 2021 có 50 vụ cháy rừng, năm 2022 có 60 vụ nổ lớn. Năm 2023 có 70 vụ cháy rừng, tăng 40%.',
      [
        'change.after, after 70, stated 40, growth, rise',
        'change.earlier-level, tentative, before 50, after 70, stated 40, growth, rise',
        'change.earlier-level, tentative, before 60, after 70, stated 40, growth, rise',
      ],
    ],
    [
      'two in the sentence',
      'en',
      'There were 50 fires in 2021, 60 fires in 2022 and 70 fires in 2023, up 40%.',
      [
        'change.after, after 70, stated 40, growth, rise',
        'change.earlier-level, tentative, before 60, after 70, stated 40, growth, rise',
        'change.earlier-level, tentative, before 50, after 70, stated 40, growth, rise',
      ],
    ],
    [
      'compared with something else between',
      'vi',
      'Năm 2022 có 50 vụ cháy so với thành phố, năm 2023 có 70 vụ cháy, tăng 40%.',
      [
        'change.after, after 70, stated 40, growth, rise',
        'change.earlier-level, tentative, before 50, after 70, stated 40, growth, rise',
      ],
    ],
    [
      'a period',
      'vi',
      'Quý trước có 50 vụ cháy. Quý này có 70 vụ cháy, tăng 40%.',
      [
        'change.after, after 70, stated 40, growth, rise',
        'change.earlier-level, tentative, before 50, after 70, stated 40, growth, rise',
      ],
    ],
    [
      'a semicolon between',
      'vi',
      'Năm 2022 có 50 vụ cháy; năm 2023 có 70 vụ cháy, tăng 40%.',
      [
        'change.after, after 70, stated 40, growth, rise',
        'change.earlier-level, before 50, after 70, stated 40, growth, rise',
      ],
    ],
    [
      'another amount between',
      'vi',
      'Năm 2022 có 50 vụ cháy, 9 người chết, năm 2023 có 70 vụ cháy, tăng 40%.',
      [
        'change.after, after 70, stated 40, growth, rise',
        'change.earlier-level, tentative, before 50, after 70, stated 40, growth, rise',
      ],
    ],
  ])('%s: %s: %s', (_, language, text, expected) => {
    expect(statements(language, text, 'change')).toEqual(expected);
  });
});
