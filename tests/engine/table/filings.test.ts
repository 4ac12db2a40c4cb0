import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/engine/audit.ts';
import { severityOf } from '../../../lib/engine/check/verdict.ts';
import { cellName } from '../../../lib/engine/report/cell-name.ts';
import type { Cell, Table } from '../../../lib/engine/text/table.ts';
import { FILINGS } from './filings.ts';

/** The text of a page with the table, cells parted by blank lines, and the table in it. */
function pageOf(rows: readonly string[]): { text: string; table: Table } {
  let text = '';
  const cells = rows.map((row) => {
    const laid: Cell[] = [];
    for (const written of row.split(/ ?\| ?/u).map((cell) => cell.trim())) {
      const last = laid.at(-1);
      if (written === '=' && last !== undefined) {
        laid.push(last);
        continue;
      }
      const start = text.length;
      text += written;
      laid.push({ start, end: text.length, isHeader: false });
      if (written !== '') text += '\n\n';
    }
    return laid;
  });
  return { text, table: { caption: undefined, rows: cells } };
}

const recordsOf = (rows: readonly string[]) => {
  const { text, table } = pageOf(rows);
  return audit(text, 'en', [table])
    .map(({ record }) => record)
    .filter(({ rule }) => rule.includes('/table.'));
};

describe('tables as companies print them', () => {
  it.each(FILINGS)('%s', (_, rows, rules, flags) => {
    const records = recordsOf(rows);
    const isFlag = ({ verdict }: (typeof records)[number]) => severityOf(verdict) === 'error';
    const counts = new Map<string, number>();
    for (const { rule } of records.filter((record) => !isFlag(record))) {
      const name = rule.split('.')[1] ?? '';
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const found = [...counts].map(([rule, count]) => `${rule} ${count}`).sort();
    const flagged = records
      .filter(isFlag)
      .map(
        (record) =>
          `${cellName(record)}: ${record.stated?.value} → ${Math.round(record.computed?.value ?? 0)}`,
      );
    expect([found.join(', '), flagged]).toEqual([rules, flags]);
  });
});

describe('the cell of a claim', () => {
  const ROWS = [
    ' | Year | =',
    ' | 2024 | 2023',
    'Gains | 240 | 180',
    'Losses | (655) | (1,010)',
    'Total | (415) | (830)',
  ];

  it('is named by its row and by the heads over its column', () => {
    expect(recordsOf(ROWS).map(({ cell }) => cell)).toEqual([
      { row: 'Total', column: 'Year 2024' },
      { row: 'Total', column: 'Year 2023' },
    ]);
  });

  it('is quoted from the name of its row, also where the figures of the claim stand in other rows', () => {
    expect(recordsOf(ROWS).map(({ quote }) => quote.replace(/\s+/gu, ' '))).toEqual([
      'Total (415)',
      'Total (415) (830)',
    ]);
  });

  it('has no name where the table gives none', () => {
    const [first] = recordsOf(['100 | 110 | 10%', '200 | 230 | 15%', '400 | 500 | 25%', '300 | 327 | 9%']);
    expect([first?.rule, first?.cell]).toEqual(['en/table.change', undefined]);
  });
});

it('a table is read to its last row', () => {
  const rows = Array.from({ length: 2600 }, (_, at) => {
    const before = 1000 + ((at * 41) % 613);
    const after = before + ((at * 59) % 257);
    const growth = at === 2599 ? '88.8' : ((after / before - 1) * 100).toFixed(1);
    return `Village ${at + 1} | ${before} | ${after} | ${growth}%`;
  });
  const records = recordsOf(['Village | 2014 | 2024 | Growth', ...rows]);
  expect(records).toHaveLength(2600);
  expect(records.filter(({ verdict }) => verdict !== 'consistent').map(({ cell }) => cell?.row)).toEqual([
    'Village 2600',
  ]);
});
