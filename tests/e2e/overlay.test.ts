import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Browser, closePages, launch } from './browser.ts';
import { hashOf, pointOf, readWithout, runAgain, stateOf, step } from './probe.ts';
import { type Server, serve } from './server.ts';

let server: Server;
let browser: Browser;
let page: Page;
let before: string;
beforeAll(async () => {
  server = await serve();
  browser = await launch();
});
beforeEach(async () => {
  page = await browser.context.newPage();
  before = await readWithout('Highlight', browser.worker, page, server.url('marks-vi'));
});
afterEach(() => closePages(browser));
afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Line {
  readonly look: string;
  readonly left: number;
  readonly width: number;
  readonly y: number;
}

/** The lines of the overlay as they are drawn now, in viewport coordinates, from top to bottom. */
const lines = (): Promise<readonly Line[]> =>
  page.evaluate(() => {
    const drawn = document.querySelector('recount-marks')?.shadowRoot?.querySelectorAll('div') ?? [];
    return [...drawn]
      .filter((div) => div.style.borderBottomStyle !== '')
      .map((div) => {
        const { left, width, top } = div.getBoundingClientRect();
        const { borderBottomStyle, borderBottomWidth } = getComputedStyle(div);
        return { look: `${borderBottomStyle} ${borderBottomWidth}`, left, width, y: top };
      })
      .sort((a, b) => a.y - b.y);
  });
/** The line that lies below a text, if there is one. */
const lineBelow = async (selector: string, text: string): Promise<Line | undefined> => {
  const { x, y } = await pointOf(page, selector, text);
  return (await lines()).find(
    (line) => line.left <= x && x <= line.left + line.width && line.y > y && line.y < y + 20,
  );
};

it('draws a line of its severity below each mark', async () => {
  await expect.poll(async () => (await lineBelow('#wrong', '45/60'))?.look).toBe('solid 2px');
  expect((await lineBelow('#unit', '4,5%'))?.look).toBe('dashed 2px');
  expect((await lineBelow('#rounded', '230'))?.look).toBe('dotted 2px');
  expect((await lineBelow('#far', '14/16'))?.look).toBe('solid 2px');
  expect(await lineBelow('#clean', '29/26')).toBeUndefined();
});

it('draws nothing below text that cannot be seen', async () => {
  await expect.poll(async () => (await lineBelow('#wrong', '45/60'))?.look).toBe('solid 2px');
  const { top, bottom } = await page.evaluate(() => {
    const { top, bottom } = document.querySelector('#wrong')?.getBoundingClientRect() ?? new DOMRect();
    return { top, bottom };
  });
  const below = (await lines()).filter(({ y }) => y > top && y < bottom + 20);
  expect(new Set(below.map(({ y }) => Math.round(y))).size).toBe(1);
});

it('leaves the page as it was, and takes no click', async () => {
  await expect.poll(async () => (await lines()).length).toBeGreaterThan(0);
  expect(await hashOf(page)).toBe(before);
  const { x, y } = await pointOf(page, '#wrong', '45/60');
  const under = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.id, [x, y] as const);
  expect(under).toBe('wrong');
});

it.each<[string, () => Promise<unknown>]>([
  ['scrolled', () => page.evaluate(() => scrollTo(0, 120))],
  ['made narrow', () => page.setViewportSize({ width: 700, height: 600 })],
  [
    'changed above',
    () => page.evaluate(() => document.querySelector('h1')?.style.setProperty('margin-top', '90px')),
  ],
  [
    'scrolled within',
    async () => {
      await page.evaluate(() => {
        const article = document.querySelector('article');
        Object.assign(article?.style ?? {}, { height: '500px', overflow: 'auto' });
      });
      // The new size is drawn first, so that only the scrolling is left to be followed.
      await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 200)));
      await page.evaluate(() => document.querySelector('article')?.scrollTo(0, 60));
    },
  ],
])('follows its text when the page is %s', async (_, change) => {
  await change();
  await expect.poll(async () => (await lineBelow('#unit', '4,5%'))?.look).toBe('dashed 2px');
  expect((await lineBelow('#wrong', '45/60'))?.look).toBe('solid 2px');
});

it('opens the card and tints the current claim', async () => {
  const { x, y } = await pointOf(page, '#wrong', '45/60');
  await page.mouse.click(x, y);
  await page.locator('recount-card dialog').waitFor();
  await step(browser.worker, page, 1);
  const tinted = page.locator('recount-marks div[style*="background-color"]');
  await expect.poll(() => tinted.count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => tinted.count()).toBe(0);
});

it('is not doubled when the script runs twice', async () => {
  await runAgain(browser.worker, page);
  await stateOf(browser.worker, page);
  expect(await page.locator('recount-marks').count()).toBe(1);
});
