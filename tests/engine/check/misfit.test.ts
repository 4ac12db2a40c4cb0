import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/engine/audit.ts';

/** What is said of each total. */
const verdicts = (language: string, text: string): readonly string[] =>
  audit(text, language)
    .filter(({ record }) => record.kind === 'breakdown')
    .map(({ record }) => record.verdict);

const table = (...lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => cells.join('\t')).join('\n');

describe('a sum that does not come out is flagged where one slip explains it', () => {
  it.each<[why: string, language: string, text: string]>([
    ['a slip in the total', 'vi', 'Đoàn có 54 đại biểu, gồm 21 nam, 13 nữ và 11 khách.'],
    ['a slip in a part', 'vi', 'Ban chấp hành có 214 ủy viên, gồm 131 nam, 72 nữ và 21 khách.'],
    [
      'the scale word of a part',
      'en',
      table(
        ['Item', 'Value'],
        ['Bonds', '$503 million'],
        ['Shares', '$290 million'],
        ['Cash', '$107 thousand'],
        ['Total', '$900 million'],
      ),
    ],
    [
      'the scale word in Vietnamese',
      'vi',
      table(
        ['Khoản', 'Số tiền'],
        ['Trái phiếu', '503 tỷ đồng'],
        ['Cổ phiếu', '290 tỷ đồng'],
        ['Tiền mặt', '107 triệu đồng'],
        ['Tổng cộng', '900 tỷ đồng'],
      ),
    ],
  ])('%s: %s: %s', (_, language, text) => {
    expect(verdicts(language, text)).toEqual(['inconsistent']);
  });
});

describe('no flag', () => {
  it.each<[why: string, language: string, text: string]>([
    [
      'numbers so small that one slip makes any of any',
      'vi',
      'Giải có 9 đội, gồm 5 đội nam, 2 đội nữ và 1 đội trẻ.',
    ],
    [
      'no one slip makes it right',
      'vi',
      'Ban chấp hành có 2.140 ủy viên, gồm 1.310 nam, 520 nữ và 333 khách.',
    ],
  ])('%s: %s: %s', (_, language, text) => {
    expect(verdicts(language, text)).toEqual([]);
  });
});
