import { describe, expect, it } from 'vitest';
import { statements } from './statements.ts';

describe('the levels that were said before their change', () => {
  it.each<[why: string, language: string, text: string, expected: readonly string[]]>([
    [
      'three amounts of its unit before',
      'vi',
      'Có 144 vụ cháy, 150 vụ nổ, 160 vụ trộm, 170 vụ cướp. Giảm 58 vụ (28,7%).',
      [
        'change.delta, delta 58, stated 28,7, open, fall',
        'change.delta-level, tentative, delta 58, after 170, stated 28,7, open, fall',
        'change.delta-level, tentative, delta 58, after 160, stated 28,7, open, fall',
        'change.delta-level, tentative, delta 58, after 150, stated 28,7, open, fall',
      ],
    ],
    [
      'the one that the words name',
      'vi',
      'Có 144 vụ cháy, 150 vụ nổ. So với cùng kỳ, giảm 58 vụ nổ (28,7%).',
      [
        'change.delta, delta 58, stated 28,7, open, fall',
        'change.delta-level, delta 58, after 150, stated 28,7, open, fall',
      ],
    ],
    [
      'two that the words name',
      'vi',
      'Có 144 vụ nổ lớn, 150 vụ nổ nhỏ, 160 vụ cháy. So với cùng kỳ, giảm 58 vụ nổ (28,7%).',
      [
        'change.delta, delta 58, stated 28,7, open, fall',
        'change.delta-level, tentative, delta 58, after 150, stated 28,7, open, fall',
        'change.delta-level, tentative, delta 58, after 144, stated 28,7, open, fall',
      ],
    ],
    [
      'by their order',
      'vi',
      'Có 144 vụ cháy, 150 vụ nổ. So với cùng kỳ, giảm 58 vụ (28,7%) và giảm 50 vụ (25%).',
      [
        'change.delta, delta 58, stated 28,7, open, fall',
        'change.delta-level, delta 58, after 144, stated 28,7, open, fall',
        'change.delta, delta 50, stated 25, open, fall',
        'change.delta-level, delta 50, after 150, stated 25, open, fall',
      ],
    ],
    [
      'more changes than levels',
      'vi',
      'Có 144 vụ cháy, 150 vụ nổ. So với cùng kỳ, giảm 58 vụ (28,7%), giảm 50 vụ (25%) và giảm 40 vụ (20%).',
      [
        'change.delta, delta 58, stated 28,7, open, fall',
        'change.delta-level, tentative, delta 58, after 150, stated 28,7, open, fall',
        'change.delta-level, tentative, delta 58, after 144, stated 28,7, open, fall',
        'change.delta, delta 50, stated 25, open, fall',
        'change.delta-level, tentative, delta 50, after 150, stated 25, open, fall',
        'change.delta-level, tentative, delta 50, after 144, stated 25, open, fall',
        'change.delta, delta 40, stated 20, open, fall',
        'change.delta-level, tentative, delta 40, after 150, stated 20, open, fall',
        'change.delta-level, tentative, delta 40, after 144, stated 20, open, fall',
      ],
    ],
    [
      'a change in another unit beside',
      'vi',
      'Có 144 vụ cháy, 150 vụ nổ. So với cùng kỳ, giảm 58 vụ (28,7%), giảm 5 người (25%) và giảm 50 vụ (20%).',
      [
        'change.delta, delta 58, stated 28,7, open, fall',
        'change.delta-level, delta 58, after 144, stated 28,7, open, fall',
        'change.delta, delta 5, stated 25, open, fall',
        'change.delta, delta 50, stated 20, open, fall',
        'change.delta-level, delta 50, after 150, stated 20, open, fall',
      ],
    ],
    [
      'what is counted is named before only',
      'en',
      'There were 144 fires. Against last year, fires fell by 58 (28.7%).',
      ['change.delta-level, delta 58, after 144, stated 28.7, open, fall'],
    ],
    [
      'a level to which it came',
      'vi',
      'Số vụ lên 144 vụ cháy. So với cùng kỳ, giảm 58 vụ (28,7%).',
      [
        'change.delta, delta 58, stated 28,7, open, fall',
        'change.delta-level, delta 58, after 144, stated 28,7, open, fall',
      ],
    ],
    [
      'a level it came from',
      'vi',
      'Số vụ từ 144 vụ cháy. So với cùng kỳ, giảm 58 vụ (28,7%).',
      ['change.delta, delta 58, stated 28,7, open, fall'],
    ],
    [
      'a word of way further off',
      'vi',
      'Số vụ từ ít nghiêm trọng xảy ra 144 vụ cháy. So với cùng kỳ, giảm 58 vụ (28,7%).',
      [
        'change.delta, delta 58, stated 28,7, open, fall',
        'change.delta-level, delta 58, after 144, stated 28,7, open, fall',
      ],
    ],
    [
      'a level compared with',
      'vi',
      'So với 144 vụ cháy. So với cùng kỳ, giảm 58 vụ (28,7%).',
      ['change.delta, delta 58, stated 28,7, open, fall'],
    ],
    [
      'one of the sentence before the last',
      'vi',
      'Có 144 vụ cháy. Có 5 người chết. So với cùng kỳ, giảm 58 vụ (28,7%).',
      [
        'change.delta, delta 58, stated 28,7, open, fall',
        'change.delta-level, delta 58, after 144, stated 28,7, open, fall',
      ],
    ],
  ])('%s: %s: %s', (_, language, text, expected) => {
    expect(statements(language, text, 'change')).toEqual(expected);
  });
});
