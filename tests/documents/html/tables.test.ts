// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { wholeOf } from '../../../lib/documents/files/article.ts';
import { audit } from '../../../lib/engine/audit.ts';
import { shown, TABLES } from './table-cases.ts';

const read = (html: string) => {
  document.body.innerHTML = html;
  return wholeOf(document);
};

describe('tables by their markup', () => {
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
