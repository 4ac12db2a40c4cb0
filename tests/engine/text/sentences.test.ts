import { describe, expect, it } from 'vitest';
import { sentences } from '../../../lib/engine/text/sentences.ts';

const abbreviations = new Set(['tp', 'mr', 'u.s']);
const split = (text: string): readonly string[] =>
  sentences(text, abbreviations).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each<[string, string, readonly string[]]>([
    ['two of them', 'Đạt 100%. Kết nạp 5 người.', ['Đạt 100%.', 'Kết nạp 5 người.']],
    ['a decimal point is no end', 'It rose 4.5% to 3.6 million.', ['It rose 4.5% to 3.6 million.']],
    ['an abbreviation is no end', 'UBND TP. Hải An họp. Xong.', ['UBND TP. Hải An họp.', 'Xong.']],
    ['an initial is no end', 'Mr. J. Lee spoke. He left.', ['Mr. J. Lee spoke.', 'He left.']],
    ['a line break is an end', 'Tiêu đề 20/20\n\nĐoạn đầu', ['Tiêu đề 20/20', 'Đoạn đầu']],
    ['a small letter does not begin a sentence', 'Gần 1.000 v.v. và hơn', ['Gần 1.000 v.v. và hơn']],
    ['a closing quote belongs to its sentence', '“Đã xong.” Ông nói.', ['“Đã xong.”', 'Ông nói.']],
    ['a sentence that begins with a figure', 'Xong. 233/230 người.', ['Xong.', '233/230 người.']],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  const words = 'chữ '.repeat(499);
  it.each<[string, string, readonly number[]]>([
    ['without a stop, at a blank', `${words}${words}x`, [1999, 1994]],
    ['never between the groups of a numeral', `${words}12 345 678 người ${words}`.trim(), [1995, 1997, 16]],
    ['what has no blank is left out', `${'7'.repeat(5000)}% xong`, [5]],
    ['and nothing but digits too', `${'12 345 '.repeat(600)}% xong`, [7]],
  ])('a stretch too long to be a sentence is cut: %s', (_, text, lengths) => {
    expect(split(text).map((piece) => piece.length)).toEqual(lengths);
  });
});
