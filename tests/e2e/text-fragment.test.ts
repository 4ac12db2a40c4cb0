import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../cli/read/html.ts';
import { linkTo } from '../../lib/desk/forms/text-fragment.ts';
import { textQuote } from '../../lib/desk/forms/text-quote.ts';
import { auditText } from '../../lib/engine/audit.ts';
import type { Span } from '../../lib/engine/text/span.ts';
import { type Browser, launch } from './browser.ts';

const PAGES = join(import.meta.dirname, '../pages');
const SITE = 'http://localhost/article';

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ viewport: { width: 500, height: 240 } });
});
afterAll(() => browser.close());

/** Where a passage stands in the window, which the browser has scrolled or not; nothing where it is not on the page. */
const placeOf = (page: Page, passage: { readonly before: string; readonly exact: string }) =>
  page.evaluate(({ before, exact }) => {
    const places: { readonly node: Node; readonly at: number }[] = [];
    let letters = '';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('script, style')) continue;
      [...(node.nodeValue ?? '')].forEach((sign, at) => {
        if (/\s/u.test(sign)) return;
        letters += sign;
        places.push({ node, at });
      });
    }
    const bare = (text: string): string => text.replace(/\s+/gu, '');
    const start = letters.indexOf(bare(before + exact)) + bare(before).length;
    const [first, last] = [places[start], places[start + bare(exact).length - 1]];
    if (first === undefined || last === undefined || start < bare(before).length) return undefined;
    const range = new Range();
    range.setStart(first.node, first.at);
    range.setEnd(last.node, last.at + 1);
    const { top, bottom } = range.getBoundingClientRect();
    return { scrolled: scrollY > 0, seen: bottom > 0 && top < innerHeight };
  }, passage);

/** Opens the link with the article pushed far down, so that nothing is seen unless the browser goes there. */
async function landing(html: string, link: string, text: string, span: Span) {
  const page = await browser.context.newPage();
  await page.route(`${SITE}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `${html.replace(/<body[^>]*>/u, '$&<div style="height: 3000px"></div>')}<div style="height: 3000px">`,
    }),
  );
  await page.goto(link);
  const { prefix, exact } = textQuote(text, span);
  // One line of what stands before it: between two blocks the page may have more than the article.
  const passage = { before: prefix.split('\n').at(-1) ?? '', exact };
  await expect.poll(() => placeOf(page, passage)).toEqual({ scrolled: true, seen: true });
  await page.close();
}

describe.each(['district-report-vi', 'district-report-en', 'budget-tables-vi', 'tension-vi'])(
  'a link to a claim of %s',
  (slug) => {
    it('lands on it, for each claim', async () => {
      const html = await readFile(join(PAGES, slug, 'source.html'), 'utf8');
      const { text, tables } = readArticle(html);
      const { findings } = auditText(text, slug.endsWith('en') ? 'en' : 'vi', tables);
      expect(findings.length).toBeGreaterThan(0);
      for (const { record } of findings) await landing(html, linkTo(SITE, text, record), text, record);
    }, 600_000);
  },
);

/** The span of the marked part of a text. */
function marked(source: string): { readonly text: string; readonly span: Span } {
  const start = source.indexOf('[');
  return {
    text: source.replace('[', '').replace(']', ''),
    span: { start, end: source.indexOf(']') - 1 },
  };
}

const GAP = '<div style="height: 1500px"></div>';

describe('a link to one of several alike', () => {
  it.each<[name: string, html: string, source: string]>([
    [
      'told apart by its neighbours',
      `<p>Ở xã A tăng 5% so với năm trước.</p>${GAP}<p>Ở xã B <b>tăng</b> 5% so với năm trước.</p>`,
      'Ở xã A tăng 5% so với năm trước.\n\nỞ xã B [tăng 5%] so với năm trước.',
    ],
    [
      'told apart by accents only',
      `<p>Nấm hương tăng 5% một năm.</p>${GAP}<p>Ở Nam Hương tăng 5% một năm.</p>`,
      'Nấm hương tăng 5% một năm.\n\nỞ Nam Hương [tăng 5% một năm].',
    ],
    [
      'between dashes',
      `<p>Ở xã A – tăng 5% – là nhờ lúa.</p>${GAP}<p>Ở xã B – tăng 5% – là nhờ ngô.</p>`,
      'Ở xã A – tăng 5% – là nhờ lúa.\n\nỞ xã B – [tăng 5%] – là nhờ ngô.',
    ],
    [
      'with signs that have a meaning in the fragment',
      '<p>Kết nạp 233/230 - vượt, bằng 101% & hơn (so với kế hoạch).</p>',
      'Kết nạp [233/230 - vượt, bằng 101% & hơn (so với kế hoạch)].',
    ],
    [
      'in the cells of a row',
      `<table><tr><td>Xã A</td><td>120</td><td>90</td><td>75%</td></tr></table>${GAP}
       <table><tr><td>Xã B</td><td>120</td><td>91</td><td>75%</td></tr></table>`,
      'Xã A\n\n120\n\n90\n\n75%\n\nXã B\n\n[120\n\n91\n\n75%]',
    ],
    [
      'at the end of a sentence before other blocks',
      `<p>Lãi tăng 5%.</p>${GAP}<p>Năm nay lãi tăng 5%.</p><aside>Quảng cáo</aside><p>Hết.</p>`,
      'Lãi tăng 5%.\n\nNăm nay lãi [tăng 5%].\n\nHết.',
    ],
  ])('%s', async (_, html, source) => {
    const { text, span } = marked(source);
    await landing(`<!doctype html><body>${html}`, linkTo(SITE, text, span), text, span);
  });
});
