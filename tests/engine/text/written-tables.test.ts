import { describe, expect, it } from 'vitest';
import { writtenTables } from '../../../lib/engine/text/written-tables.ts';

/** The tables of a text: cells parted by bars, heads in brackets. */
const shown = (text: string): readonly (readonly string[])[] =>
  writtenTables(text).map(({ rows }) =>
    rows.map((row) =>
      row
        .map(({ start, end, isHeader }) =>
          isHeader ? `[${text.slice(start, end)}]` : text.slice(start, end),
        )
        .join('|'),
    ),
  );

describe('tables written out in a text', () => {
  it.each<[what: string, text: string, tables: readonly (readonly string[])[]]>([
    ['tabs', 'a\tb\n1\t2\n3\t4', [['a|b', '1|2', '3|4']]],
    ['blanks around the cells', 'a \t b\n 1\t2 \n3\t 4', [['a|b', '1|2', '3|4']]],
    ['lines of several lengths', 'a\tb\tc\n1\t2\n3\t4\t5', [['a|b|c', '1|2|', '3|4|5']]],
    ['an empty cell', 'a\tb\n\t2\n3\t4', [['a|b', '|2', '3|4']]],
    ['text around', 'Một câu.\na\tb\n1\t2\n3\t4\nHai câu.', [['a|b', '1|2', '3|4']]],
    [
      'two tables',
      'a\tb\n1\t2\n3\t4\n\nc\td\n5\t6\n7\t8',
      [
        ['a|b', '1|2', '3|4'],
        ['c|d', '5|6', '7|8'],
      ],
    ],
    ['bars', '| a | b |\n|---|--:|\n| 1 | 2 |\n| 3 | 4 |', [['[a]|[b]', '1|2', '3|4']]],
    ['bars within only', 'a | b\n--- | :-:\n1 | 2\n3 | 4', [['[a]|[b]', '1|2', '3|4']]],
    [
      'a bar that is written with a stroke',
      '| a | b |\n|--|--|\n| 1\\|2 | 2 |\n| 3 | 4 |',
      [['[a]|[b]', '1\\|2|2', '3|4']],
    ],
    ['two rows only', 'a\tb\n1\t2', []],
    ['one tab in one line', 'a\tb\nc\nd', []],
    ['bars without the line under the heads', 'a | b\n1 | 2\n3 | 4\n5 | 6', []],
    ['one column', '| a |\n|---|\n| 1 |\n| 2 |', []],
    ['rows that a blank line parts', 'a\tb\n1\t2\n\n3\t4', []],
    ['nothing', '', []],
  ])('%s', (_, text, tables) => {
    expect(shown(text)).toEqual(tables);
  });
});
