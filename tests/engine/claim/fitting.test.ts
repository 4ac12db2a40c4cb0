import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/engine/audit.ts';

/** Each sum that is found in a text. */
const sums = (language: string, text: string): readonly string[] =>
  audit(text, language)
    .filter(({ record }) => record.kind === 'breakdown')
    .map(
      ({ record }) => `${record.operands.map(({ value }) => value).join(' + ')} = ${record.stated?.value}`,
    );

describe('which parts make a total', () => {
  it.each<[why: string, language: string, text: string, expected: readonly string[]]>([
    [
      'what another clause counts is no part of them',
      'vi',
      'Giải có 7 đội, gồm 5 đội nam và 2 đội nữ; mỗi bảng có 3 đội.',
      ['5 + 2 = 7'],
    ],
    [
      'nor in English',
      'en',
      'The club has 7 boats, made up of 5 yachts and 2 skiffs; its 3 piers are new.',
      ['5 + 2 = 7'],
    ],
    [
      'the parts of a part are not added once more',
      'vi',
      'Giải có 9 đội, gồm 5 đội trong nước, 3 đội nam và 2 đội nữ, và 4 đội nước ngoài.',
      ['5 + 4 = 9'],
    ],
    [
      'nor behind a colon',
      'en',
      'The league has 9 teams: 5 home sides, 3 for men and 2 for women, and 4 from abroad.',
      ['5 + 4 = 9'],
    ],
    [
      'two small parts in the next sentence, with another count behind them, may fit by chance',
      'vi',
      'Giải có 7 đội. Trong đó 5 đội nam và 2 đội nữ; mỗi bảng có 3 đội.',
      [],
    ],
    [
      'what comes in the next sentence is not needed for a small total',
      'en',
      'The class has 24 pupils, including 10 girls and 9 boys. Later 5 more pupils came.',
      [],
    ],
    [
      'parts that are too few',
      'vi',
      'Lớp có 24 học viên, trong đó có 10 nữ và 9 người nước ngoài. Khóa học kéo dài, có thêm 5 người dự thính.',
      [],
    ],
  ])('%s: %s: %s', (_, language, text, expected) => {
    expect(sums(language, text)).toEqual(expected);
  });
});
