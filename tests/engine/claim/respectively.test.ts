import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/engine/audit.ts';

/** The later level and the percentage of each change that a word for order has linked. */
const ordered = (language: string, text: string): readonly string[] =>
  audit(text, language)
    .filter(({ record }) => record.rule.endsWith('change.respectively'))
    .map(({ record }) => `${record.operands[0]?.value} ${record.stated?.value}%`);

describe('percentages and amounts in the same order', () => {
  it.each<[why: string, language: string, text: string, expected: readonly string[]]>([
    [
      'a list ends where another begins',
      'en',
      'Sales of cars and vans were 120,000 and 43,000, up 5% and 8% from 4% and 6%, respectively.',
      ['120000 5%', '43000 8%'],
    ],
    [
      'a list ends where it is compared',
      'en',
      'Sales of cars and vans were 120,000 and 43,000, up respectively 5% and 8% against a plan of 10%.',
      ['120000 5%', '43000 8%'],
    ],
    [
      'a rise behind the list is another change',
      'vi',
      'Xuất khẩu đạt 2,5 triệu tấn, trị giá 1,2 tỷ USD, giảm lần lượt 6,3% và 20,4% trong tháng, nhưng tăng 2,1% so với cùng kỳ.',
      ['2.5 6.3%', '1.2 20.4%'],
    ],
    [
      'so is a fall',
      'vi',
      'Xuất khẩu đạt 2,5 triệu tấn, trị giá 1,2 tỷ USD, tăng lần lượt 6,3% và 20,4% trong tháng, nhưng giảm 2,1% so với cùng kỳ.',
      ['2.5 6.3%', '1.2 20.4%'],
    ],
    [
      'seven words between two percentages are as many as may be',
      'en',
      'Sales of cars and vans were 120,000 and 43,000, up respectively 5% in the far north of Europe and 8% elsewhere.',
      ['120000 5%', '43000 8%'],
    ],
    [
      'who counted may stand between the verb of the list and its first percentage',
      'vi',
      'Xuất khẩu đạt 2,5 triệu tấn, trị giá 1,2 tỷ USD, tăng lần lượt theo con số mà hiệp hội ngành hàng vừa công bố thêm 6,3% và 20,4%.',
      ['2.5 6.3%', '1.2 20.4%'],
    ],
    [
      'a count between the word and the percentages is none of the amounts',
      'en',
      'Sales of cars and vans were 120,000 and 43,000 respectively, in all 26 markets up 5% and 8%.',
      ['120000 5%', '43000 8%'],
    ],
  ])('%s: %s: %s', (_, language, text, expected) => {
    expect(ordered(language, text)).toEqual(expected);
  });
});

describe('no list', () => {
  it.each<[why: string, language: string, text: string]>([
    [
      'too much stands between the percentages',
      'en',
      'Sales of cars and vans were 120,000 and 43,000, up respectively 5% on the back of long and steady summer demand and 8%.',
    ],
    [
      'one of the changes is no percentage',
      'vi',
      'Sản lượng ba mỏ đạt 120 nghìn tấn, 43 nghìn tấn và 9 nghìn tấn, tăng lần lượt 5%, 2 nghìn tấn và 8%.',
    ],
    [
      'a sign that ends sentences stands between',
      'en',
      'Sales of cars and vans were 120,000 and 43,000, up 5%… and 8% respectively.',
    ],
  ])('%s: %s: %s', (_, language, text) => {
    expect(ordered(language, text)).toEqual([]);
  });
});
