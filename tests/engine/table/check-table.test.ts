import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/engine/audit.ts';
import { severityOf } from '../../../lib/engine/check/verdict.ts';
import { FOUND, SILENT } from './tables.ts';

/** The lines of a table as a spreadsheet copies them; Markdown stays as it is. */
function written(table: string): string {
  const lines = table.split('\n').map((line) => line.trim());
  return lines.some((line) => line.startsWith('|--'))
    ? lines.join('\n')
    : lines.map((line) => line.split(/ ?\| ?/u).join('\t')).join('\n');
}

const recordsOf = (table: string, language: string) =>
  audit(written(table), language)
    .map(({ record }) => record)
    .filter(({ rule }) => rule.includes('/table.'));

describe('tables with claims', () => {
  it.each(FOUND)('%s: %s', (language, _, table, rules, flags) => {
    const records = recordsOf(table, language);
    const counts = new Map<string, number>();
    for (const { rule } of records) {
      const name = rule.split('.')[1] ?? '';
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const found = [...counts].map(([rule, count]) => `${rule} ${count}`).sort();
    const flagged = records
      .filter(({ verdict }) => severityOf(verdict) === 'error')
      .map(({ stated, computed, repairs }) => {
        const edits = repairs.map(({ from, to }) => `${from}>${to}`).join(', ');
        const shown = written(table).slice(stated?.start, stated?.end);
        return `${shown} → ${computed?.value} [${edits}]`;
      });
    expect([found, flagged]).toEqual([rules.split(', ').sort(), flags]);
  });
});

describe('tables that are silent', () => {
  it.each(SILENT)('%s: %s', (language, _, table) => {
    expect(recordsOf(table, language).map(({ rule, quote }) => `${rule} ${quote}`)).toEqual([]);
  });
});

describe('what a table claims and what its cells say', () => {
  const TABLE = `Tháng | Năm 2023 | Năm 2024
    Một | 7.250 | 8.120 (tăng 12,0%)
    Hai | 8.000 | 8.400 (tăng 5,0%)
    Ba | 9.000 | 8.100 (giảm 10,0%)`;
  const CELLS = `Nội dung | Kết quả
    Trong tổng số 640 lao động của phường | Có 208 nữ, chiếm 32,5%
    Phường có 320 hộ | 23/25 hộ (90%)
    Khác | -`;

  it('a figure that another column gives is not derived once more', () => {
    expect(audit(written(TABLE), 'vi').map(({ record }) => record.rule)).toEqual(
      Array(3).fill('vi/table.change'),
    );
  });

  it('a pair whose percentage stands in another column is no quota besides', () => {
    const pairs = `Khối | Chỉ tiêu đạt | Tỷ lệ (%)
      Đảng | 12/15 chỉ tiêu | 80
      Đoàn thể | 18/20 chỉ tiêu | 90
      Chính quyền | 21/28 chỉ tiêu | 75`;
    expect(audit(written(pairs), 'vi').map(({ record }) => record.kind)).toEqual(Array(3).fill('ratio'));
  });

  it('a cell is read as running text is, but says nothing of the next', () => {
    expect(audit(written(CELLS), 'vi').map(({ record }) => record.quote)).toEqual(['23/25 hộ (90%)']);
  });
});
