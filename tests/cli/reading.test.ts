import { describe, expect, it } from 'vitest';
import { languagesOf, tellLanguage } from '../../cli/language.ts';
import { decode } from '../../cli/read/decode.ts';
import { readArticle } from '../../cli/read/html.ts';
import { plainArticle } from '../../lib/documents/files/plain-article.ts';

const utf16 = (text: string, mark: readonly number[], swap: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return Buffer.concat([Buffer.from(mark), swap ? bytes.swap16() : bytes]);
};

describe('decode', () => {
  it.each<[name: string, bytes: Uint8Array, charset: string | undefined, text: string]>([
    ['UTF-8', Buffer.from('tỷ đồng'), undefined, 'tỷ đồng'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFtỷ'), undefined, 'tỷ'],
    ['UTF-16, little end first', utf16('tỷ', [0xff, 0xfe], false), undefined, 'tỷ'],
    ['UTF-16, big end first', utf16('tỷ', [0xfe, 0xff], true), undefined, 'tỷ'],
    ['a mark against the header', Buffer.from('\uFEFFtỷ'), 'iso-8859-1', 'tỷ'],
    ['the header', Buffer.from([0x35, 0xa3]), 'iso-8859-1', '5£'],
    [
      'the document',
      Buffer.from('<meta charset=windows-1252>\u0080', 'latin1'),
      undefined,
      '<meta charset=windows-1252>€',
    ],
    [
      'the older way of a document',
      Buffer.from(
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">\u00d0',
        'latin1',
      ),
      undefined,
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">Đ',
    ],
    [
      'the header before the document',
      Buffer.from('<meta charset=windows-1252>tỷ'),
      'utf-8',
      '<meta charset=windows-1252>tỷ',
    ],
    [
      'a stray control',
      Buffer.from('Of 48 \u0002members 29 agreed'),
      undefined,
      'Of 48 \u0002members 29 agreed',
    ],
    ['an unknown name in the header', Buffer.from('tỷ'), 'x-nonsense', 'tỷ'],
  ])('%s', (_, bytes, charset, text) => {
    expect(decode(bytes, 'it', charset)).toBe(text);
  });
});

describe('readArticle', () => {
  it.each<[name: string, html: string, text: string]>([
    ['blocks', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['text beside a block', 'One<div>Two</div>Three', 'One\n\nTwo\n\nThree'],
    ['line breaks', '<p>One<br>Two<br/>Three</p>', 'One\nTwo\nThree'],
    ['inline elements', '<p>1<b>2</b>3 <i>of</i> 5</p>', '123 of 5'],
    ['white space', '<p>\n  12  of\t15\n</p>', '12 of 15'],
    ['a space on either side of a tag', '<p>12 <b> of</b> 15</p>', '12 of 15'],
    ['no-break spaces', '<p>12\u00A0of&nbsp;15</p>', '12\u00A0of\u00A015'],
    ['cells', '<table><tr><th>Plan<td>230<tr><th>Done<td>233</table>', 'Plan\n\n230\n\nDone\n\n233'],
    ['entities', '<p>&lt;5% &amp; &#53;%</p>', '<5% & 5%'],
    [
      'what is not prose',
      '<p>a<script>b</script><style>c</style><textarea>d</textarea><button>e</button></p>',
      'a',
    ],
    ['what is hidden', '<p>a<span hidden>b</span></p>', 'a'],
    [
      'marks of notes',
      '<p>12 of 15<sup>2</sup> schools<sup>[a]</sup>, up 4%<sup>1, 3</sup></p>',
      '12 of 15 schools, up 4%',
    ],
    ['what is raised and no note', '<p>40 m<sup>2</sup>, the 21<sup>st</sup></p>', '40 m2, the 21st'],
    ['nothing', '', ''],
  ])('%s', (_, body, text) => {
    expect(readArticle(body).text).toBe(text);
    expect(
      readArticle(`<!doctype html><html><head><title></title></head><body>${body}</body></html>`).text,
    ).toBe(text);
  });

  const SENTENCE =
    'The council counted the votes twice, and the second count, which took all night, agreed with the first. ';
  const PAGE = `<!doctype html><html lang="en-GB"><head><title>Recount ends – The Paper</title></head><body>
    <nav><a href="/">Home</a> <a href="/90">90% off subscriptions</a></nav>
    <main><h1>Recount ends</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}<p>In all 12 of 15 members (80%) voted.</p></main>
    <footer>Contact us, 24/7</footer></body></html>`;

  it('takes the article with its headline and leaves what is around it', () => {
    const { text, parts } = readArticle(PAGE);
    expect(text).toMatch(/^Recount ends/);
    expect(text).toContain('In all 12 of 15 members (80%) voted.');
    expect(text).not.toMatch(/Home|90% off|24\/7/);
    expect(parts).toEqual([{ start: 0, end: text.length, declared: 'en-GB' }]);
  });
});

describe('documents that are no article', () => {
  const P = '<p>The motion was carried by 12 of 15 members, and the meeting went on until late at night.</p>';
  it.each<[name: string, html: string]>([
    [
      'no body',
      `<!doctype html><html lang="en"><head><title>t</title></head><div><div>${P}</div></div></html>`,
    ],
    [
      'drawings of many strokes',
      `<html><body><svg>${'<path d="M0 0"/>'.repeat(600)}</svg>${P}</body></html>`,
    ],
    ['list items without ends', `<html><body><ul>${'<li>x'.repeat(600)}</ul>${P}</body></html>`],
    ['elements in each other', `<body>${'<div>'.repeat(2000)}${P}${'</div>'.repeat(2000)}</body>`],
    ['strokes that close nothing', `<body>${'<div/>'.repeat(300)}${P}</body>`],
  ])('%s', (_, html) => {
    expect(readArticle(html).text).toContain('12 of 15 members');
  });

  it.each<[name: string, html: string]>([['more than a tree is built of', `${'<b>'.repeat(100_000)}${P}`]])(
    'refuses %s',
    (_, html) => {
      expect(() => readArticle(`<html><body>${html}</body></html>`, 'html', 'x.html')).toThrow(
        /^x\.html opens more than 4000 elements/u,
      );
    },
  );
});

describe('names that objects, parsers and DOMs have uses of their own for', () => {
  const many = Array.from({ length: 50_000 }, (_, at) => `a${at}=1`);
  it.each<[what: string, html: string, text: string]>([
    ['attributes', '<p __proto__=1 constructor=2 xmlns:x=3 a<b=4 "=5>12 of 15', '12 of 15'],
    [
      'elements',
      '<__proto__>1</__proto__><constructor>12</constructor><x:y> of</x:y><a<b> 15',
      '<__proto__>112 of 15',
    ],
    ['attributes of a drawing', '<svg xmlns:xlink=x xlink:href=y __proto__=1></svg>12 of 15', '12 of 15'],
    ['a second document in the first', '<html __proto__=1><body constructor=2><p>12 of 15', '12 of 15'],
    ['components', '<p is=constructor>12 of <x-__proto__>15', '12 of 15'],
    ['fields', '<form><input name=childNodes><input name=tagName><p>12 of 15</form>', '12 of 15'],
    ['zeros', '<p a\0b="x\0y">12\0 of 15', '12 of 15'],
    ['fifty thousand attributes', `<p hidden ${many.join(' ')}>12</p><p>15</p>`, '15'],
    ['as many on as many tags', `${many.map((one) => `<html ${one}>`).join('')}<p>15</p>`, '15'],
  ])('%s', (_, html, text) => {
    expect(readArticle(html).text).toBe(text);
  });
});

describe('XML that is no HTML', () => {
  it.each<[name: string, xml: string, text: string]>([
    [
      'a feed',
      '<?xml version="1.0"?><rss><channel><title>News</title><item><title>Vote</title><description>12 of 15 (80%)</description></item></channel></rss>',
      'News\n\nVote\n\n12 of 15 (80%)',
    ],
    [
      'an article of an agency',
      '<?xml version="1.0"?><nitf><body><body.content><p>Of <em>15</em> members 12 came</p><p>3 did not</p></body.content></body></nitf>',
      'Of 15 members 12 came\n\n3 did not',
    ],
    ['sections of character data', '<?xml version="1.0"?><a><b><![CDATA[12 < 15]]></b></a>', '12 < 15'],
  ])('%s', (_, xml, text) => {
    expect(readArticle(xml, 'xml').text).toBe(text);
  });
});

describe('tellLanguage', () => {
  const VI = 'Hội nghị đã nghe báo cáo về tình hình thu ngân sách của quận trong năm qua.';
  it.each<[tag: string, name: string, text: string]>([
    ['vi', 'Vietnamese', VI],
    ['vi', 'decomposed', VI.normalize('NFD')],
    ['vi', 'short', 'bằng 101% kế hoạch'],
    [
      'vi',
      'without its marks',
      'Hoi nghi da nghe bao cao ve tinh hinh thu ngan sach cua quan trong nam qua.',
    ],
    ['en', 'English', 'Turnover rose by 5% to 20 million pounds last year, the company said.'],
    [
      'en',
      'with Vietnamese names',
      'The party committee of Vĩnh Sa district said that revenue was above the estimate.',
    ],
  ])('%s: %s', async (tag, _, text) => {
    expect(await tellLanguage(text)).toBe(tag);
  });

  it.each<[tag: string, name: string, declared: string, text: string]>([
    ['vi', 'a page that declares another language than its own', 'en', VI],
    ['en', 'a page with too few words to tell', 'en-GB', '12/15 (80%)'],
    ['vi', 'a page that declares nonsense', '{{lang}}', VI],
  ])('%s: %s', async (tag, _, declared, text) => {
    const [main, ...others] = await languagesOf(plainArticle(text, declared), undefined);
    expect(main.language).toBe(tag);
    expect(others).toEqual([]);
  });
});
