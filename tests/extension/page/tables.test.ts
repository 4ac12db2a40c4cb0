// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/documents/html/read-text.ts';
import { PageTextBuilder } from '../../../lib/extension/page/page-text.ts';
import { LAID_OUT } from '../../../lib/extension/page/read-page.ts';
import { shown, TABLES } from '../../documents/html/table-cases.ts';

const read = (html: string) => {
  document.body.innerHTML = html;
  return readText(document.body, () => false, LAID_OUT, new PageTextBuilder());
};

describe('tables as a page is laid out', () => {
  it.each(TABLES)('%s', (_, html, tables) => {
    expect(shown(read(html))).toEqual(tables);
  });

  it('leave out what cannot be seen', () => {
    const html = '<table><tr><td>a</td><td style="display: none">b</td><td>c</td></tr></table>';
    expect(shown(read(html))).toEqual([['a|c']]);
  });
});
