import { describe, expect, it } from 'vitest';
import { looksLikeHtml, type Markup, markupOf } from '../../../lib/documents/files/sniff.ts';

const BLANKS = ' \t\n\r\f'.repeat(2000);
const LONG = `<!-- ${'- a <p> --'.repeat(20_000)} -->`;
const MANY = `<!--a-->${BLANKS}<?b?>`.repeat(200);

describe('a text looks like HTML', () => {
  it.each<[expected: boolean, what: string, text: string]>([
    [true, 'a declaration', '<!doctype html><p>x'],
    [true, 'in capitals', '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">'],
    [true, 'with many blanks in it', `<!doctype${BLANKS}html>`],
    [true, 'with line ends in it', '<!DOCTYPE\n\n\n      html\n      SYSTEM "about:legacy-compat">'],
    [true, 'with no blank in it', '<!doctypehtml>'],
    [true, 'an old element', '\n<!-- saved from … -->\n<HTML lang="vi">'],
    [true, 'attributes on lines of their own', '<html\n\n  lang="vi">'],
    [true, 'a head', '<head><title>x</title>'],
    [true, 'a body that is closed by a stroke', '<body/>'],
    [true, 'an element that is cut off', '<html'],
    [true, 'an instruction of XML', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "…">'],
    [
      true,
      'comments and instructions',
      '<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?><!-- a --><!-- b -->\n<html>',
    ],
    [true, 'a long comment', `${LONG}<html>`],
    [true, 'many comments far apart', `${MANY}<html>`],
    [true, 'many blanks', `${BLANKS}<html>`],
    [true, 'a comment of nothing', '<!--><html>'],
    [true, 'comments of nothing', '<!--><!---><!----><html>'],
    [true, 'a comment with a tag', '<!-- <rss> --><html>'],
    [false, 'a declaration of something else', '<!doctype svg>'],
    [false, 'a longer name', '<!doctype htmlish>'],
    [false, 'an element with a longer name', '<htmlish>'],
    [false, 'an element of a page', '<html-card>'],
    [false, 'a header alone', '<header>'],
    [false, 'another element first', '<rss version="2.0"><html>'],
    [false, 'prose that speaks of it', 'In 2024 <html> was 31 years old'],
    [false, 'a blank within the tag', '< html>'],
    [false, 'a comment that never ends', '<!-- never closed <html>'],
    [false, 'an instruction that never ends', '<?xml version="1.0" <html>'],
    [false, 'a long comment and nothing behind it', LONG],
    [false, 'many comments and nothing behind them', MANY],
    [false, 'blanks alone', BLANKS],
    [false, 'nothing', ''],
  ])('%s: %s', (expected, _, text) => {
    expect(looksLikeHtml(text)).toBe(expected);
  });
});

describe('how a document is marked up', () => {
  const FEED = '<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0">';
  const PAGE = `<?xml version="1.0"?>\n<!DOCTYPE${BLANKS}html><html>`;
  it.each<[markup: Markup, name: string, mediaType: string | undefined, text: string]>([
    ['html', 'a.html', undefined, 'x'],
    ['html', 'a.XHTML', undefined, 'x'],
    ['html', 'a.htm', undefined, FEED],
    ['html', 'a', 'text/html', 'x'],
    ['html', 'a', 'application/xhtml+xml', FEED],
    ['html', 'a.txt', undefined, '<html>'],
    ['html', 'a.xml', undefined, PAGE],
    ['html', 'a', 'text/plain', '<html>'],
    ['html', 'a', 'application/rss+xml', PAGE],
    ['xml', 'a.xml', undefined, FEED],
    ['xml', 'a', 'application/rss+xml', '<rss>'],
    ['xml', 'a', 'text/xml', '<tin-tức>'],
    ['xml', 'a', undefined, '<?xml version="1.0"?><!DOCTYPE nitf><nitf>'],
    ['none', 'a.html', 'text/plain', 'x'],
    ['none', 'a.xml', undefined, '<rss>'],
    ['none', 'a.xml', undefined, 'x'],
    ['none', 'a', 'text/xml', 'x'],
    ['none', 'a', 'text/xml', '<?xml version="1.0"?>'],
    ['none', 'a', 'text/xmlish', '<rss>'],
    ['none', 'a', 'text/plain', FEED],
    ['none', 'a.html.txt', undefined, 'x'],
    ['none', '', undefined, ''],
  ])('%s: %j as %j', (markup, name, mediaType, text) => {
    expect(markupOf({ name, mediaType }, text)).toBe(markup);
  });
});
