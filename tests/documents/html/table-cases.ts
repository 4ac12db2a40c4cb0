import type { Table } from '../../../lib/engine/text/table.ts';

/** Tables as they are to be read: a line a row, heads in brackets, a caption first. */
export const shown = ({ text, tables }: { readonly text: string; readonly tables: readonly Table[] }) =>
  tables.map(({ caption, rows }) => [
    ...(caption === undefined ? [] : [`= ${text.slice(caption.start, caption.end)}`]),
    ...rows.map((row) =>
      row
        .map(({ start, end, isHeader }) =>
          isHeader ? `[${text.slice(start, end)}]` : text.slice(start, end),
        )
        .join('|'),
    ),
  ]);

/** HTML, and the tables in it, whichever DOM it is read in. */
export const TABLES: readonly (readonly [
  what: string,
  html: string,
  tables: readonly (readonly string[])[],
])[] = [
  [
    'heads and cells',
    '<p>x</p><table><tr><th>a</th><th>b</th></tr><tr><td> 1 </td><td><b>2</b></td></tr></table>',
    [['[a]|[b]', '1|2']],
  ],
  [
    'a caption, sections out of order, the head of a row',
    '<table><caption>ĐVT: tấn</caption><tfoot><tr><th scope="row">Tổng</th><td>3</td></tr></tfoot>' +
      '<thead><tr><td role="columnheader">a</td><th>b</th></tr></thead><tbody><tr><td>x</td><td>3</td></tr></tbody></table>',
    [['= ĐVT: tấn', '[a]|[b]', 'x|3', '[Tổng]|3']],
  ],
  [
    'merged cells',
    '<table><tr><th rowspan="2">a</th><th colspan="2">b</th></tr><tr><th>c</th><th>d</th></tr>' +
      '<tr><td>x</td><td>1</td><td>2</td></tr></table>',
    [['[a]|[b]|[b]', '[a]|[c]|[d]', 'x|1|2']],
  ],
  [
    'paragraphs, breaks and an empty cell',
    '<table><tr><td><p>a</p><p>b</p></td><td>c<br>d</td></tr><tr><td></td><td>&nbsp;</td></tr></table>',
    [['a\n\nb|c\nd', '|']],
  ],
  [
    'spans that make no sense',
    '<table><tr><td colspan="x">a</td><td rowspan="-1">b</td></tr></table>',
    [['a|b']],
  ],
  [
    'a table for the layout, and the table in it',
    '<table><tr><td>menu</td><td><table><tr><td>a</td><td>1</td></tr></table></td></tr></table>',
    [['a|1']],
  ],
  [
    'a table that says that it is none',
    '<table role="presentation"><tr><td>a</td><td>b</td></tr></table>',
    [],
  ],
  ['one column', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', []],
  ['no rows', '<table></table>', []],
];
