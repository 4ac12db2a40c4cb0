// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { wholeOf } from '../../../lib/documents/files/article.ts';
import { readText } from '../../../lib/documents/html/read-text.ts';
import { audit } from '../../../lib/engine/audit.ts';
import type { Table } from '../../../lib/engine/text/table.ts';
import { PageTextBuilder } from '../../../lib/extension/page/page-text.ts';
import { LAID_OUT } from '../../../lib/extension/page/read-page.ts';

const shown = ({ text, tables }: { readonly text: string; readonly tables: readonly Table[] }) =>
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

const TABLES: readonly (readonly [what: string, html: string, tables: readonly (readonly string[])[]])[] = [
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

describe.each<[string, (html: string) => { readonly text: string; readonly tables: readonly Table[] }]>([
  [
    'the page',
    (html) => {
      document.body.innerHTML = html;
      return readText(document.body, () => false, LAID_OUT, new PageTextBuilder());
    },
  ],
  [
    'the command line',
    (html) => {
      document.body.innerHTML = html;
      return wholeOf(document);
    },
  ],
])('tables read by %s', (_, read) => {
  it.each(TABLES)('%s', (_, html, tables) => {
    expect(shown(read(html))).toEqual(tables);
  });

  it('leave out what cannot be seen', () => {
    const html = '<table><tr><td>a</td><td hidden style="display: none">b</td><td>c</td></tr></table>';
    expect(shown(read(html))).toEqual([['a|c']]);
  });

  it('give claims whose offsets lead to their cells', () => {
    const rows = ['A|100|90|90', 'B|200|220|110', 'C|50|40|80', 'D|80|60|70'];
    const cells = rows.map((row) => `<tr><td>${row.split('|').join('</td><td>')}</td></tr>`).join('');
    const { text, tables } = read(
      `<p>Kết\u00ADquả:</p><table><tr><th>Xã</th><th>Kế hoạch</th><th>Thực hiện</th><th>Tỷ lệ (%)</th></tr>${cells}</table>`,
    );
    // The test's browser draws cells without a gap, so that only their letters can be compared.
    const findings = audit(text, 'vi', tables).map(({ record }) => record);
    expect(findings.map(({ quote, verdict }) => [quote.replace(/\s+/gu, ''), verdict])).toEqual([
      ['A1009090', 'consistent'],
      ['B200220110', 'consistent'],
      ['C504080', 'consistent'],
      ['D806070', 'inconsistent'],
    ]);
    const wrong = findings[3];
    expect(text.slice(wrong?.stated?.start, wrong?.stated?.end)).toBe('70');
    expect(wrong?.operands.map(({ start, end }) => text.slice(start, end))).toEqual(['60', '80']);
  });
});
