import { articleOf } from './article.ts';

/** A text of so many UTF-16 units. */
export type Shape = (length: number, language: string) => string;
const over =
  (piece: string): Shape =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const nested =
  (open: string, close: string): Shape =>
  (length) =>
    open.repeat(length / 2) + close.repeat(length / 2);

/** Texts that make a careless reader slow, and text without a figure: what no reader can do without. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'no figure': over('one word behind another '),
  article: (length, language) => articleOf(language, length).slice(0, length),
  'a sentence of numbers': over('12, 34, 567 and 8 '),
  'numbers and blanks': over('123 456 '),
  'one run of digits': over('7'),
  'groups without end': over('123.456.'),
  'a chain of slashes': over('12/34/'),
  'pairs and percentages': over('12/34 đạt 9% '),
  'a chain of dashes': over('12-34-'),
  'ranges in words': over('12 to 34 đến '),
  'percent signs': over('%'),
  'a list of shares': over('12%, 5%, '),
  'growth without a stop': over('từ 12 lên 34, tăng 5% và '),
  'parts of totals': over('45 gồm 28, 17, '),
  'parts in either format': over('45.678 gồm 1.234, 2.345, 3.456 và '),
  'rises, then their changes': (length, language) =>
    over('144 vụ, ')(length / 2, language) + over('giảm 58 vụ (28,7%), ')(length / 2, language),
  'out of': over('12 trong số '),
  'number words in Vietnamese': over('ba mươi lẻ '),
  'number words in English': over('twenty one hundred thousand '),
  'compound amounts': over('206 tỷ 541 triệu '),
  'brackets side by side': over('(12%) '),
  'brackets in each other': nested('(', ')'),
  'open brackets': over('(12 '),
  blanks: over(' '),
  'blank lines': over(' \n'),
  stops: over('.'),
  'stops and quotes': over('."'),
  'a stop and blanks': (length, language) => `.${over(' ')(length, language)}`,
  initials: over('A. '),
  letters: over('a'),
  apostrophes: over("l'"),
  'combining marks': (length, language) => `a${over('\u0301')(length, language)}`,
  'zero-width': over('\u200B'),
  'full width': over('１２'),
  'lone surrogates': over('\uD800'),
};
