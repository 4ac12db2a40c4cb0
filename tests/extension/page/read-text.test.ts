// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/documents/html/read-text.ts';
import { PageTextBuilder } from '../../../lib/extension/page/page-text.ts';
import { LAID_OUT, readPage } from '../../../lib/extension/page/read-page.ts';
import { NO_PROSE, TEXTS } from '../../documents/html/text-cases.ts';

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}
const read = (root: Element) => {
  const builder = new PageTextBuilder();
  return { ...readText(root, () => false, LAID_OUT, builder), ...builder.build() };
};
const textOf = (html: string) => read(page(html)).text;

describe('the text of a page', () => {
  it.each<readonly [string, string]>([
    ...TEXTS,
    ['<p style="white-space: pre">a\n  b</p>', 'a\n  b'],
    ['<p>12<span style="display: inline-block">34</span></p>', '12 34'],
    [
      '<p><span style="display: inline-block">233</span>/<span style="display: inline-block">230</span></p>',
      '233/230',
    ],
  ])('%j reads %j', (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it.each<readonly [string, string]>([
    ...NO_PROSE,
    ['display: none', '<span style="display: none">12%</span>'],
    ['hidden', '<span hidden style="display: none">12%</span>'],
    ['visibility: hidden', '<span style="visibility: hidden">12%</span>'],
    [
      'text for screen readers only',
      '<span style="position: absolute; clip: rect(0px, 0px, 0px, 0px)">12%</span>',
    ],
    ['a clip path', '<span style="position: absolute; clip-path: inset(50%)">12%</span>'],
    ['one pixel', '<span style="position: absolute; width: 1px; height: 1px; overflow: hidden">12%</span>'],
  ])('leaves out %s', (_, html) => {
    expect(textOf(`<p>23${html}3/230</p>`).replace(' ', '')).toBe('233/230');
  });

  it('reads what is hidden only from assistive technology', () => {
    expect(textOf('<p>bằng <span aria-hidden="true">101%</span></p>')).toBe('bằng 101%');
  });

  it('does not split a figure around what cannot be seen', () => {
    expect(textOf('<p>23<span style="display: none">x</span>3</p>')).toBe('233');
  });

  it('reads the summary of a closed details element only', () => {
    expect(textOf('<details><summary>Bảng</summary><p>12%</p></details>')).toBe('Bảng');
    expect(textOf('<details open><summary>Bảng</summary><p>12%</p></details>')).toBe('Bảng\n\n12%');
  });

  it('changes nothing', () => {
    const body = page('<article><p>a <b>233</b>/230<br> b </p><aside>c</aside></article>');
    const before = body.innerHTML;
    readPage(document);
    expect(body.innerHTML).toBe(before);
  });
});

describe('the way back to the page', () => {
  it.each<[string, string]>([
    ['<p>Kết nạp <b>233</b>/230 đảng viên</p>', '233/230 đảng viên'],
    ['<p>Kết nạp\n   233/230\n   đảng viên, bằng\n101%</p>', '233/230 đảng viên, bằng 101%'],
    ['<p>x</p><p>20/20</p><p>y</p>', '20/20'],
    ['<p>x<br>20/20<br>y</p>', '20/20'],
    ['<p>x</p><p>20<i>/</i>20</p>', 'x\n\n20/20'],
    ['<p>cùng\u00a0kỳ 3,3%</p>', 'cùng\u00a0kỳ'],
  ])('in %j to %j', (html, quote) => {
    const { text, stretchOf } = read(page(html));
    const start = text.indexOf(quote);
    const [range] = stretchOf({ start, end: start + quote.length }) ?? [];
    expect(start).toBeGreaterThanOrEqual(0);
    expect(range?.toString().replace(/[ \n]+/g, ' ')).toBe(quote.replace('\n\n', ''));
    expect(range?.startContainer).toBeInstanceOf(Text);
    expect(range?.endContainer).toBeInstanceOf(Text);
  });

  it('has no range for a separator, for nothing, and for text that has gone', () => {
    const { stretchOf } = read(page('<p>Một</p><p>Hai</p>'));
    expect(stretchOf({ start: 3, end: 5 })).toBeUndefined();
    expect(stretchOf({ start: 1, end: 1 })).toBeUndefined();
    expect(stretchOf({ start: 50, end: 60 })).toBeUndefined();
    const last = document.querySelector('p:last-child')?.firstChild;
    if (last instanceof Text) last.data = 'H';
    expect(stretchOf({ start: 5, end: 8 })).toBeUndefined();
  });
});

describe('the way from the page', () => {
  /** The node of a text and the place of a sign in it. */
  const at = (body: HTMLElement, words: string): readonly [Text, number] => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const place = node instanceof Text ? node.data.indexOf(words) : -1;
      if (node instanceof Text && place >= 0) return [node, place];
    }
    throw new Error(`“${words}” is not there`);
  };

  it.each<[html: string, from: string, to: string, held: string | undefined]>([
    ['<p>Kết nạp <b>233</b>/230 đảng viên</p>', '233', ' viên', '233/230 đảng'],
    ['<p>Một hai</p><p>ba bốn</p>', 'hai', ' bốn', 'hai\n\nba'],
    ['<p>Một\n   hai  ba</p>', 'Một', ' ba', 'Một hai '],
    ['<p>Một hai</p><script>ba</script>', 'hai', 'ba', 'hai'],
    ['<p>Một</p><button>hai ba</button>', 'hai', 'ba', undefined],
    ['<p>Một hai</p>', 'hai', 'hai', undefined],
  ])('in %j from %j to %j is %j', (html, from, to, held) => {
    const body = page(html);
    const { text, spanOf } = read(body);
    const range = document.createRange();
    range.setStart(...at(body, from));
    range.setEnd(...at(body, to));
    const span = spanOf(range);
    expect(span && text.slice(span.start, span.end)).toBe(held);
  });
});
