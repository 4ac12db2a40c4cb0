import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Browser, closePages, launch, open } from './browser.ts';
import { LAYOUT_PAGES, pageUnder } from './layouts.ts';
import { step } from './probe.ts';
import { type Server, serve } from './server.ts';

/** Rules that a page may have for its root or for all that it holds, by a name that is a slug. */
const RULES: Readonly<Record<string, string>> = {
  plain: '',
  direction: 'html { direction: rtl; unicode-bidi: bidi-override; }',
  vertical: 'html { writing-mode: vertical-rl; text-orientation: upright; }',
  zoomed: 'html { zoom: 1.5; }',
  'zoomed-out': 'html { zoom: 0.8; }',
  text:
    'html { font: italic 9px/3 fantasy; letter-spacing: 4px; word-spacing: 9px; text-indent: 40px; text-align: right; ' +
    'text-transform: uppercase; white-space: pre; text-shadow: 2px 2px red; cursor: crosshair; hyphens: auto; }',
  off: 'html { user-select: none; pointer-events: none; }',
  hidden: 'html { visibility: hidden; } body { visibility: visible; }',
  scheme: 'html { color-scheme: only dark; background: #fff; }',
  painted: 'html { filter: invert(1); transform: scale(0.7); opacity: 0.6; contain: paint; overflow: clip; }',
  all:
    '*, *::before, *::after { direction: rtl !important; color: red !important; font-size: 30px !important; ' +
    'background: yellow !important; zoom: 1.3 !important; transform: rotate(3deg) !important; ' +
    'border: 3px solid lime !important; opacity: 0.5 !important; writing-mode: vertical-lr !important; }',
  own: '[data-recount-card] { display: none !important; width: 300px !important; direction: rtl !important; zoom: 2; }',
  names: 'html { --pulled: 90px; }',
};

let server: Server;
let browser: Browser;
beforeAll(async () => {
  const pages = Object.entries(RULES).map(([name, style]) => [`under-${name}`, pageUnder(style)] as const);
  server = await serve(new Map([...LAYOUT_PAGES, ...pages]));
  browser = await launch({ viewport: { width: 1000, height: 1400 } });
});
afterEach(() => closePages(browser));
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function opened(slug: string): Promise<Page> {
  const page = await open(browser, server.url(slug));
  await step(browser.worker, page, 1);
  await page.locator('[data-recount-card]').waitFor({ state: 'attached' });
  return page;
}

/** All that the card looks like, but for where it lies: the size of its box, and what holds for each of its elements. */
const looks = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() => {
    const card = document.querySelector('[data-recount-card]')?.shadowRoot?.querySelector('dialog');
    if (!card) return {};
    const place = /^(?:left|top|right|bottom|inset|perspective-origin|transform-origin|--)/;
    const { width, height } = card.getBoundingClientRect();
    const found: Record<string, string> = { size: `${Math.round(width)} × ${Math.round(height)}` };
    [card, ...card.querySelectorAll('*')].forEach((element, index) => {
      const style = getComputedStyle(element);
      for (const name of style)
        if (!place.test(name)) found[`${index} ${element.localName} ${name}`] = style.getPropertyValue(name);
    });
    return found;
  });

let plain: Readonly<Record<string, string>> | undefined;

it.each(Object.keys(RULES).filter((name) => name !== 'plain'))(
  'the card looks as it does everywhere: %s',
  async (name) => {
    plain ??= await looks(await opened('under-plain'));
    expect(Object.keys(plain).length).toBeGreaterThan(1000);
    expect(plain.size).toMatch(/^360 × [3-5]\d\d$/);
    const found = await looks(await opened(`under-${name}`));
    expect(Object.entries(found).filter(([key, value]) => plain?.[key] !== value)).toEqual([]);
  },
);

it('the card does not dim the page', async () => {
  const page = await opened('under-plain');
  const display = await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::backdrop { background: rgb(0 0 0 / 80%); } *::before { content: "X"; }');
    document.adoptedStyleSheets.push(sheet);
    const host = document.querySelector('[data-recount-card]');
    return host && ['::backdrop', '::before'].map((part) => getComputedStyle(host, part).display);
  });
  expect(display).toEqual(['none', 'none']);
});

it('the English of a card stands from left to right on a page that does not', async () => {
  const page = await opened('layout-rtl');
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
  const card = page.locator('[data-recount-card]');
  const [finding, next] = [
    await card.locator('h2').evaluate((heading) => {
      const range = document.createRange();
      range.selectNodeContents(heading);
      return range.getBoundingClientRect().left - heading.getBoundingClientRect().left;
    }),
    await card.getByRole('button', { name: 'Next claim' }).boundingBox(),
  ];
  expect(finding).toBeLessThan(1);
  const box = await card.locator('dialog').boundingBox();
  expect((next?.x ?? 0) - (box?.x ?? 0)).toBeGreaterThan(300);
});
