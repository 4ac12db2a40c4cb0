import { expect, it } from 'vitest';
import { layOut, type MergedCell, moved } from '../../../lib/engine/text/table.ts';

const TEXT = 'abcdefghij';

/** `a` is a cell, `a:2x3` one that covers two rows and three columns. */
function written(row: string): readonly MergedCell[] {
  return row
    .split(' ')
    .filter((cell) => cell !== '')
    .map((cell) => {
      const [letter = '', size = '1x1'] = cell.split(':');
      const [rowSpan = 1, columnSpan = 1] = size.split('x').map(Number);
      const start = TEXT.indexOf(letter);
      return { cell: { start, end: start + 1, isHeader: false }, rowSpan, columnSpan };
    });
}

it.each<[what: string, rows: readonly string[], laid: readonly string[]]>([
  ['plain', ['a b', 'c d'], ['ab', 'cd']],
  ['merged columns', ['a:1x2', 'c d'], ['aa', 'cd']],
  ['merged rows', ['a:2x1 b', 'c'], ['ab', 'ac']],
  ['both', ['a:2x1 b:1x2', 'c d', 'e f g'], ['abb', 'acd', 'efg']],
  ['a hole in the middle', ['a b:2x1 c', 'd e'], ['abc', 'dbe']],
  ['a row that is short', ['a b', 'c'], ['ab', 'c·']],
  ['more rows merged than there are', ['a:9x1 b', 'c'], ['ab', 'ac']],
  ['nothing', [], []],
])('%s', (_, rows, laid) => {
  const shown = layOut(rows.map(written)).map((row) =>
    row.map(({ start, end }) => TEXT.slice(start, end) || '·').join(''),
  );
  expect(shown).toEqual(laid);
});

it('keeps a merged cell one object where it is led to another text', () => {
  const table = { caption: { start: 0, end: 1 }, rows: layOut([written('a:1x2'), written('b c')]) };
  const { caption, rows } = moved(table, (offset) => offset + 10);
  expect(caption).toEqual({ start: 10, end: 11 });
  expect(rows[0]?.[0]).toBe(rows[0]?.[1]);
  expect(rows[1]?.[1]).toEqual({ start: 12, end: 13, isHeader: false });
});
