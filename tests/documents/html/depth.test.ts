import { describe, expect, it } from 'vitest';
import { isTooOpen, MOST_OPEN } from '../../../lib/documents/html/depth.ts';

const open = (html: string, times = MOST_OPEN + 1) => html.repeat(times);

describe('HTML', () => {
  it.each<[expected: boolean, what: string, html: string]>([
    [true, 'elements in each other', open('<b>')],
    [true, 'with attributes', open('<b title="x">')],
    [true, 'in capitals, with blanks', open('<DIV\n>')],
    [true, 'of the page’s own', open('<x-y>')],
    [true, 'with odd names', open('<a<b>')],
    [true, 'behind closed ones', open('<b></b>') + open('<b>')],
    [true, 'with strokes that close nothing', open('<div/>')],
    [true, 'in a drawing', `<svg>${open('<g>')}`],
    [true, 'behind a comment', `<!-- a -->${open('<b>')}`],
    [true, 'behind comments of nothing', `<!--><!--->${open('<b>')}`],
    [true, 'behind a comment that ends oddly', `<!-- a --!>${open('<b>')}`],
    [true, 'behind a script', `<script>a</script >${open('<b>')}`],
    [true, 'in a script of a drawing, which is none', `<svg><script>${open('<b>')}`],
    [true, 'behind what would be data in a drawing', `<![CDATA[>${open('<b>')}`],
    [false, 'as many as may be', open('<b>', MOST_OPEN)],
    [false, 'closed ones', open('<b></b>')],
    [false, 'those that hold nothing', open('<br>') + open('<img src=x>')],
    [false, 'those that the next one closes', `<ul>${open('<li>x')}</ul><table>${open('<tr><td>1')}`],
    [false, 'strokes in a drawing', `<svg>${open('<path d="M0 0"/>')}</svg>`],
    [false, 'drawings that are closed at once', open('<svg/>')],
    [false, 'texts in a script', `<script>${open('"<b>x<\\/b>"')}</script>`],
    [false, 'a script in capitals', `<SCRIPT>${open('<b>')}</Script>`],
    [
      false,
      'a style, a field and a title',
      ['style', 'textarea', 'title'].map((tag) => `<${tag}>${open('<b>')}</${tag}>`).join(''),
    ],
    [false, 'a script that never ends', `<script>${open('<b>')}</scripts>`],
    [false, 'a comment', `<!-- ${open('<b>')} -->`],
    [false, 'a comment that never ends', `<!-- ${open('<b>')}`],
    [false, 'data in a drawing', `<svg><![CDATA[${open('<b>')}]]></svg>`],
    [false, 'more ends than beginnings', `${open('</b>')}${open('<b>', MOST_OPEN)}`],
    [false, 'no tags', open('a < b > c')],
    [false, 'nothing', ''],
  ])('%s: %s', (expected, _, html) => {
    expect(isTooOpen(html, 'html')).toBe(expected);
  });
});

describe('XML', () => {
  it.each<[expected: boolean, what: string, xml: string]>([
    [true, 'elements in each other', open('<b>')],
    [true, 'of names that HTML closes itself', open('<li>')],
    [true, 'of names that hold nothing in HTML', open('<br>')],
    [true, 'of names of other letters', open('<tin:tức>')],
    [true, 'in a script', `<script>${open('<b>')}`],
    [false, 'closed ones', open('<li></li>')],
    [false, 'closed by a stroke', open('<br/>') + open('<g fill="x" />')],
    [false, 'data', `<a><![CDATA[${open('<b>')}]]></a>`],
    [false, 'data of many items', open('<item><![CDATA[<b>x<br>]]></item>')],
    [false, 'a comment', `<!-- ${open('<b>')} -->`],
  ])('%s: %s', (expected, _, xml) => {
    expect(isTooOpen(xml, 'xml')).toBe(expected);
  });
});
