import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../lib/engine/languages/registry.ts';
import { bareQuantity } from '../../../lib/engine/quantity/bare-numeral.ts';
import type { Quantity } from '../../../lib/engine/quantity/quantity.ts';
import { decimalSigns, readWith } from '../../../lib/engine/table/decimal-sign.ts';

function formatOf(tag: string) {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  return language.numbers;
}

function quantityOf(digits: string, tag: string): Quantity {
  const span = { start: 0, end: digits.length };
  const quantity = bareQuantity({ span, numeral: span, digits, sign: '' }, formatOf(tag));
  if (quantity === undefined) throw new Error(`${digits} is no numeral`);
  return quantity;
}

/** The signs of columns that are parted by bars. */
const signsOf = (tag: string, columns: string): string =>
  decimalSigns(
    columns.split('|').map((column) => {
      const all = column.trim();
      return all === '' ? [] : all.split(' ').map((digits) => quantityOf(digits, tag));
    }),
    formatOf(tag),
  ).join(' ');

describe('the decimal sign of each column', () => {
  it.each<[what: string, language: string, columns: string, signs: string]>([
    ['what its own numerals prove', 'en', '1,5 1.234 | 2.5 1,234', ', .'],
    ['numerals with both signs', 'vi', '1,234.5 | 1.234,5', '. ,'],
    ['that of the language where nothing tells', 'en', '1.234 | 5 | ', '. . .'],
    ['that of the language where nothing tells', 'vi', '1.234 | 5 | ', ', , ,'],
    ['that of the table where only others tell', 'en', '1.234 5.678 | 2,5 | 7', ', , ,'],
    ['that of the language where the others contradict each other', 'en', '1.234 5.678 | 2,5 | 2.5', '. , .'],
    ['that of the language where its own contradict each other', 'vi', '2,5 2.5 | 1.234 5.678', ', ,'],
    ['beside numerals without a sign one groups thousands', 'en', '1.234 987', ','],
    ['beside numerals without a sign one groups thousands', 'vi', '1,234 987', '.'],
    ['two signs that would each group thousands', 'en', '1.234 5,678 987', '.'],
    ['what one numeral proves, whatever the others would say', 'en', '2.5 1.234 987', '.'],
    ['thousands twice over', 'en', '1.234.567', ','],
  ])('%s, %s: %s', (_, language, columns, signs) => {
    expect(signsOf(language, columns)).toBe(signs);
  });
});

describe('the reading that a decimal sign allows', () => {
  it.each<[language: string, digits: string, sign: ',' | '.', value: number]>([
    ['en', '1.234', '.', 1.234],
    ['en', '1.234', ',', 1234],
    ['vi', '1.234', '.', 1.234],
    ['vi', '1.234', ',', 1234],
    ['vi', '987', '.', 987],
    ['en', '2,5', '.', 2.5],
  ])('%s: %s with “%s”', (language, digits, sign, value) => {
    const { readings } = readWith(quantityOf(digits, language), sign);
    expect(readings.map((reading) => Number(reading.value))).toEqual([value]);
  });
});
