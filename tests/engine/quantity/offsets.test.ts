import { describe, expect, it } from 'vitest';
import { numbersIn } from './reading.ts';

describe('a number leads back to the raw text that it was read from', () => {
  it.each<[what: string, language: string, text: string, ...quotes: string[]]>([
    ['hedge, scale and unit', 'vi', 'Thu hơn 453,4 tỷ đồng trong kỳ.', 'hơn 453,4 tỷ đồng'],
    ['marks written apart', 'vi', 'đa\u0323t 5 ty\u0309 đo\u0302\u0300ng', '5 ty\u0309 đo\u0302\u0300ng'],
    ['words written apart', 'vi', 'co\u0301 ba mu\u031Bo\u031Bi hộ', 'ba mu\u031Bo\u031Bi hộ'],
    ['a soft hyphen inside', 'vi', 'ch\u00ADỉ có 1.9\u00AD47 hộ', '1.9\u00AD47 hộ'],
    ['a zero-width space inside', 'vi', '\uFEFFđạt 91\u200B,7%', '91\u200B,7%'],
    ['a narrow no-break space', 'vi', 'có 12\u202F500 hộ', '12\u202F500 hộ'],
    ['full-width digits', 'vi', 'đạt ４４／４８ phiếu', '４４', '４８ phiếu'],
    ['a true minus', 'vi', 'giảm \u22120,87%', '\u22120,87%'],
    ['a compound', 'vi', 'thu 206 tỷ 541 triệu đồng', '206 tỷ 541 triệu đồng'],
    ['a half behind', 'vi', 'giá 3 triệu rưỡi một tháng', '3 triệu rưỡi'],
    ['a hedge behind', 'vi', 'từ 50% trở lên', '50% trở lên'],
    ['a fraction', 'vi', 'Hơn một nửa số hộ', 'Hơn một nửa'],
    ['a typographic apostrophe', 'en', 'the city’s 1’234’567 people', '1’234’567 people'],
    ['words with hyphens', 'en', 'Some twenty\u2011one schools', 'Some twenty\u2011one schools'],
    ['a currency', 'en', 'It lost US$1.32bn (\u22124%).', 'US$1.32bn', '\u22124%'],
    ['a range', 'en', 'between £5\u00A0million and £7\u00A0million', '£5\u00A0million and £7\u00A0million'],
    ['an article', 'en', 'Half a million people', 'Half a million people'],
  ])('%s, %s: %s', (_, language, text, ...quotes) => {
    expect(numbersIn(text, language).map(({ quote }) => quote)).toEqual(quotes);
  });
});
