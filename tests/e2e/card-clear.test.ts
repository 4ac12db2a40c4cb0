import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, closePages, launch, open } from './browser.ts';
import { LAYOUT_PAGES } from './layouts.ts';
import { changeSettings, pointOf, step } from './probe.ts';
import { type Server, serve } from './server.ts';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve(LAYOUT_PAGES);
  browser = await launch();
});
afterEach(async () => {
  await changeSettings(browser.worker, { textSize: 100 });
  await closePages(browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const dialog = (page: Page) => page.locator('[data-recount-card] dialog');

interface Seen {
  /** How many pixels of the claim's text are outside the view, under the card or under what stays of the page. */
  readonly hidden: number;
  readonly card: { readonly top: number; readonly bottom: number };
  readonly claim: { readonly top: number; readonly bottom: number };
  readonly view: number;
}

/** What can be seen of the claim whose card is open: each of its lines is asked for along its upper and lower edge. */
const seen = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('recount-current'));
    const lines = ranges.flatMap(([, highlight]) =>
      [...highlight].flatMap((range) => (range instanceof Range ? [...range.getClientRects()] : [])),
    );
    const card = document.querySelector('[data-recount-card]')?.shadowRoot?.querySelector('dialog');
    const article = document.querySelector('article');
    const isSeen = (x: number, y: number) => article?.contains(document.elementFromPoint(x, y)) === true;
    let hidden = 0;
    for (const { left, right, top, bottom } of lines) {
      for (let y = Math.ceil(top) + 1; y < bottom - 1; y++) {
        if (!isSeen(left + 2, y) || !isSeen(right - 2, y)) hidden++;
      }
    }
    const { top, bottom } = card?.getBoundingClientRect() ?? new DOMRect();
    return {
      hidden,
      card: { top, bottom },
      claim: {
        top: Math.min(...lines.map((line) => line.top)),
        bottom: Math.max(...lines.map((line) => line.bottom)),
      },
      view: innerHeight,
    };
  });

async function opened(slug: string, width: number, height: number): Promise<Page> {
  const page = await open(browser, server.url(slug));
  await page.setViewportSize({ width, height });
  await step(browser.worker, page, 1);
  await dialog(page).waitFor();
  return page;
}

const SLUGS = ['middle', 'end', 'start', 'short', 'head', 'head-end', 'foot', 'scroller', 'box', 'long'];

/** 1280 × 800 at 400% has as many CSS pixels as the second. */
describe.each([
  [360, 640, 100],
  [320, 200, 100],
  [320, 568, 150],
  [640, 360, 100],
  [1280, 800, 100],
] as const)('in a window of %d × %d at %d%%', (width, height, textSize) => {
  it.each(SLUGS)('a claim can be seen beside its card: %s', async (slug) => {
    await changeSettings(browser.worker, { textSize });
    const page = await opened(`layout-${slug}`, width, height);
    await expect.poll(async () => (await seen(page)).hidden).toBe(0);
  });
});

describe('a sheet', () => {
  it('lies at the bottom, with the claim above it', async () => {
    const { card, claim, view } = await seen(await opened('layout-middle', 360, 640));
    expect(card.bottom).toBe(view);
    expect(claim.bottom).toBeLessThan(card.top);
  });

  it('lies at the top where the page ends with its claim', async () => {
    const { card, claim } = await seen(await opened('layout-end', 360, 640));
    expect(card.top).toBe(0);
    expect(claim.top).toBeGreaterThan(card.bottom);
  });

  it('at the top is put away by a pull up', async () => {
    const page = await opened('layout-end', 360, 640);
    const grip = await page.locator('[data-recount-card] .grip').boundingBox();
    if (grip === null) throw new Error('The sheet has no handle');
    const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
    expect(y).toBeGreaterThan((await seen(page)).card.bottom - 16);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 50);
    await page.mouse.move(x, y - 120);
    await page.mouse.up();
    await dialog(page).waitFor({ state: 'detached' });
  });

  it('clears a claim that is tapped where the sheet comes up', async () => {
    const page = await open(browser, server.url('layout-middle'));
    await page.setViewportSize({ width: 360, height: 640 });
    await page.evaluate(() => document.querySelector('.claim')?.scrollIntoView({ block: 'end' }));
    const { x, y } = await pointOf(page, '.claim', '12 of 15');
    expect(y).toBeGreaterThan(500);
    await page.mouse.click(x, y);
    await dialog(page).waitFor();
    await expect.poll(async () => (await seen(page)).hidden).toBe(0);
  });

  it('that grows under the hands of the reader stays at its side, and clears the claim again', async () => {
    const page = await opened('layout-middle', 360, 640);
    const before = await seen(page);
    await page.locator('[data-recount-card] summary').last().click();
    await expect.poll(async () => (await seen(page)).hidden).toBe(0);
    const after = await seen(page);
    expect(after.card.bottom).toBe(before.card.bottom);
  });

  it('leaves the page to the reader, who may scroll the claim away', async () => {
    const page = await opened('layout-middle', 360, 640);
    await page.evaluate(() => scrollBy({ top: 300, behavior: 'instant' }));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    expect((await seen(page)).claim.bottom).toBeLessThan(0);
  });
});
