import { describe, expect, it } from 'vitest';
import { csvArticle, csvText, isCsv } from '../../../lib/documents/files/csv-text.ts';

describe('csvText', () => {
  it.each<[what: string, csv: string, text: string]>([
    ['commas', 'a,b\n1,2\n', 'a\tb\n1\t2'],
    ['semicolons, since the comma is the decimal sign', 'a;b\n1,5;2,5\n', 'a\tb\n1,5\t2,5'],
    ['tabs', 'a\tb\n1\t2', 'a\tb\n1\t2'],
    ['signs within quotes', 'a,b\n"1,200","say ""x"""\n', 'a\tb\n1,200\tsay "x"'],
    ['lines and tabs within a cell', 'a,b\n"x\ny","z\tz"\n', 'a\tb\nx y\tz z'],
    ['lines that hold nothing', 'a,b\r\n\r\n,\r\n1,2\r\n', 'a\tb\n1\t2'],
    ['one column', 'a\n1\n', 'a\n1'],
    ['nothing', '', ''],
  ])('%s', (_, csv, text) => {
    expect(csvText(csv)).toBe(text);
  });
});

describe('csvArticle', () => {
  it.each<[declared: string, csv: string]>([
    ['en', '1200;1320;10,0\n840;924;10,0\n'],
    ['en', '-4.5,"1,250",+3%\n'],
    ['', 'Ward,2023\n1,2\n'],
    ['', '1,2,tấn\n'],
  ])('of %s: %j', (declared, csv) => {
    expect(csvArticle(csv).parts[0]?.declared).toBe(declared);
  });
});

describe('isCsv', () => {
  it.each<[is: boolean, name: string, mediaType: string | undefined]>([
    [true, 'a.csv', undefined],
    [true, 'A.CSV', undefined],
    [true, '/export', 'text/csv'],
    [false, 'a.csv.txt', undefined],
    [false, 'csv', undefined],
    [false, 'a.csv', 'text/plain'],
  ])('%s: %s as %s', (is, name, mediaType) => {
    expect(isCsv({ name, mediaType })).toBe(is);
  });
});
