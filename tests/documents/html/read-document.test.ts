// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { MARKUP_VIEW } from '../../../lib/documents/html/markup-view.ts';
import { readDocument } from '../../../lib/documents/html/read-document.ts';
import { PlainTextBuilder } from '../../../lib/documents/html/text-builder.ts';
import { NO_PROSE, TEXTS } from './text-cases.ts';

const read = (html: string) => {
  document.body.innerHTML = html;
  return readDocument(document, MARKUP_VIEW, () => new PlainTextBuilder());
};

describe('the text of a document by its markup', () => {
  it.each<readonly [string, string]>([
    ...TEXTS,
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['<p>12<span style="display: block">34</span></p>', '12\n\n34'],
    ['<p>12<span style="display: inline-block">34</span></p>', '1234'],
    ['<div>12<dialog open>34</dialog></div>', '12'],
  ])('%j reads %j', (html, text) => {
    expect(read(html)?.text).toBe(text);
  });

  it.each<readonly [string, string]>([
    ...NO_PROSE,
    ['display: none', '<span style="color: red; display:none">12%</span>'],
    ['hidden', '<span hidden>12%</span>'],
    ['visibility: hidden', '<span style="visibility: hidden">12%</span>'],
    ['no size', '<span style="font-size: 0">12%</span>'],
    ['a closed dialogue', '<dialog>12%</dialog>'],
    ['what is struck out', '<del>12%</del><s>12%</s>'],
    ['a drawing', '<svg><text>12%</text></svg>'],
  ])('leaves out %s', (_, html) => {
    expect(read(`<p>23${html}3/230</p>`)?.text.replace(/\s+/gu, '')).toBe('233/230');
  });

  it.each<[what: string, html: string]>([
    ['what only assistive technology is not told', '<span aria-hidden="true">12%</span>'],
    ['what is not hidden', '<span style="display: inline">12%</span>'],
    ['a size', '<span style="font-size: 0.8em">12%</span>'],
    ['what may not be edited', '<span contenteditable="false">12%</span>'],
    ['an inserted figure', '<ins>12%</ins>'],
    ['a role that is no field', '<span role="note">12%</span>'],
  ])('reads %s', (_, html) => {
    expect(read(`<p>By ${html} of all.</p>`)?.text).toBe('By 12% of all.');
  });
});

describe('the region', () => {
  const prose = 'Hội nghị đã công bố quyết định về công tác cán bộ. '.repeat(4);
  const links = `<ul>${'<li><a href="#">Tin khác trong ngày hôm nay</a></li>'.repeat(40)}</ul>`;
  it.each<[string, string, string]>([
    ['the article', `<main>${links}<article>${prose}</article></main>`, 'ARTICLE'],
    [
      'main around several articles',
      `<main><article>${prose}</article><article>${prose}</article><article>${prose}</article></main>`,
      'MAIN',
    ],
    [
      'an article body inside',
      `<article><h1>Tin</h1><div itemprop="articleBody">${prose}</div></article>`,
      'DIV',
    ],
    ['the body around a teaser', `<article>Tin ngắn</article><div>${prose}</div>`, 'BODY'],
    ['the body, without any markup', `<div>${prose}</div>`, 'BODY'],
  ])('is %s', (_, html, tag) => {
    expect(read(html)?.region.tagName).toBe(tag);
  });

  it.each<[string, string, string]>([
    ['navigation', `<nav>12%</nav><p>x</p>`, 'x'],
    ['a footer', `<p>x</p><footer>12%</footer>`, 'x'],
    ['an aside', `<p>x</p><aside>12%</aside>`, 'x'],
    ['a landmark', `<p>x</p><div role="complementary">12%</div>`, 'x'],
    ['nothing where there is nothing else', `<aside>12%</aside>`, '12%'],
  ])('leaves out %s', (_, html, text) => {
    expect(read(html)?.text).toBe(text);
  });
});
