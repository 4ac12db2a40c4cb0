import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { withChange } from '../../../lib/desk/evidence/make-evidence.ts';
import { CSV_COLUMNS, toCsv } from '../../../lib/desk/forms/csv.ts';
import { decided } from './decided.ts';

const rowsOf = (csv: string): readonly Record<string, string>[] => {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    // Said, not guessed: a reader that holds to RFC 4180.
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(meta.fields).toEqual([...CSV_COLUMNS]);
  return data;
};

describe.each(['vi', 'en'] as const)('CSV in %s', (language) => {
  it('is read back, a row for each claim, quotes and line breaks in their cells', async () => {
    const evidence = await decided(language);
    const rows = rowsOf(toCsv([evidence, evidence], language, 'bare'));
    expect(rows).toHaveLength(evidence.claims.length * 2);
    expect(rows[0]).toMatchObject({
      url: 'https://example.org/a?b=1',
      language,
      number: '1',
      quote: evidence.claims[0]?.finding.record.quote,
      note: 'Đã gọi phòng, họ nói "đúng", và\n=1+1',
      decision: 'confirmed',
      by_hand: 'no',
      reason: 'Số của báo không khớp',
      decided_by: 'Lan',
    });
    expect(rows[1]).toMatchObject({
      decision: 'dismissed',
      reason: 'Làm tròn; theo lệ, "của báo"',
      decided_at: '2026-11-25T10:00:00.000Z',
    });
    expect(rows[3]).toMatchObject({ by_hand: 'yes' });
    expect(rows[3]?.rule).not.toMatch(/\/hand\./u);
  });
});

describe('what a spreadsheet would run', () => {
  it.each<[note: string, cell: string]>([
    ['=1+1', "'=1+1"],
    ['+84 225', "'+84 225"],
    ['-A1', "'-A1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\t=1', "'\t=1"],
    ['＝1+1', "'＝1+1"],
    ['\n=1', "'\n=1"],
    [' -12.5', "' -12.5"],
    ["'=1+1", "''=1+1"],
    ["'-12.5", "'-12.5"],
    ["'quoted'", "'quoted'"],
    ['-12.5', '-12.5'],
    ['a =1+1', 'a =1+1'],
    ['', ''],
  ])('%j is written as %j', async (note, cell) => {
    const evidence = withChange(await decided('vi'), 0, { note });
    expect(rowsOf(toCsv([evidence], 'vi', 'bare'))[0]?.note).toBe(cell);
  });
});

/** The way back, as the documentation has it. */
const asWritten = (cell: string): string =>
  cell.replace(/^'(?='*(?!-\d+(?:\.\d+)?$)\s*[=+\-@\t\r\n＝＋－＠])/u, '');

it('gives every text back, letter by letter', async () => {
  const evidence = await decided('vi');
  const signs = fc.constantFrom(
    ...["'", '=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', ',', '1', '.', 'a', '＝'],
  );
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 8 }), (note) => {
      const [row] = rowsOf(toCsv([withChange(evidence, 0, { note })], 'vi', 'bare'));
      expect(asWritten(row?.note ?? '')).toBe(note);
      expect(row?.note ?? '').not.toMatch(/^\s*[=+@＝＋－＠]/u);
    }),
    { numRuns: 300 },
  );
});

describe('the start of the file', () => {
  it('has a byte order mark where it is asked for', async () => {
    const evidence = await decided('vi');
    const bare = toCsv([evidence], 'vi', 'bare');
    expect(bare.startsWith('url,')).toBe(true);
    expect(toCsv([evidence], 'vi', 'byte-order-mark')).toBe(`\uFEFF${bare}`);
  });

  it('is the header even where there is no claim', () => {
    expect(toCsv([], 'en', 'bare')).toBe(`${CSV_COLUMNS.join(',')}\r\n`);
  });
});
