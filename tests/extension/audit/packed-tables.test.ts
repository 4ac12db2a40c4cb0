import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, type Table } from '../../../lib/engine/text/table.ts';
import type { PackedTable } from '../../../lib/extension/audit/packed-table-schema.ts';
import { areAlike, pack, unpack } from '../../../lib/extension/audit/packed-tables.ts';

const cell = (start: number, end: number, isHeader = false) => ({ start, end, isHeader });
const merged = cell(9, 12);

const TABLES: readonly [string, Table, PackedTable][] = [
  ['without rows', { caption: undefined, rows: [] }, { caption: null, width: 0, cells: [], places: null }],
  [
    'with a caption and a head',
    { caption: { start: 0, end: 3 }, rows: [[cell(4, 6, true), cell(7, 8)]] },
    { caption: [0, 3], width: 2, cells: [4, 2, 1, 3, 1, 0], places: null },
  ],
  [
    'with a foot that is written before',
    { caption: undefined, rows: [[cell(20, 25)], [cell(4, 6)]] },
    { caption: null, width: 1, cells: [20, 5, 0, -16, 2, 0], places: null },
  ],
  [
    'with a merged cell',
    {
      caption: undefined,
      rows: [
        [merged, cell(13, 14)],
        [merged, cell(15, 16)],
      ],
    },
    { caption: null, width: 2, cells: [9, 3, 0, 4, 1, 0, 2, 1, 0], places: [0, 1, 0, 2] },
  ],
];

describe.each(TABLES)('a table %s', (_, table, packed) => {
  it('is packed', () => expect(pack(table)).toEqual(packed));
  it('comes out as it was', () => expect(unpack(packed)).toEqual(table));
});

it('a merged cell is one when it comes out', () => {
  const [above, below] = unpack(pack(TABLES[3]?.[1] ?? expect.fail())).rows;
  expect(above?.[0]).toBe(below?.[0]);
});

it('any table comes out as it was, also after JSON', () => {
  const written = fc.array(
    fc.array(
      fc.record({
        cell: fc.record({ start: fc.nat(9999), end: fc.nat(9999), isHeader: fc.boolean() }),
        rowSpan: fc.integer({ min: 1, max: 3 }),
        columnSpan: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 5 },
    ),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(written, (rows) => {
      const table: Table = { caption: undefined, rows: layOut(rows) };
      // A table of rows without places has none.
      fc.pre((table.rows[0]?.length ?? 0) > 0);
      expect(unpack(JSON.parse(JSON.stringify(pack(table))))).toEqual(table);
    }),
  );
});

it('tables are alike where nothing of them differs', () => {
  const all = () => TABLES.map(([, table]) => pack(table));
  expect(areAlike(all(), all())).toBe(true);
  expect(areAlike(all(), all().slice(1))).toBe(false);
  expect(
    areAlike(
      [pack({ caption: undefined, rows: [[cell(1, 2)]] })],
      [pack({ caption: undefined, rows: [[cell(1, 2, true)]] })],
    ),
  ).toBe(false);
});
