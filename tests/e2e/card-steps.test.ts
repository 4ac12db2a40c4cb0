import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, closePages, launch, open } from './browser.ts';
import { LAYOUT_PAGES } from './layouts.ts';
import { badgeOf, changeSettings, marksOf, step } from './probe.ts';
import { type Server, serve } from './server.ts';

let server: Server;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  server = await serve(LAYOUT_PAGES);
  browser = await launch({ viewport: { width: 1280, height: 800 } });
});
beforeEach(async () => {
  page = await open(browser, server.url('layout-several'));
  await step(browser.worker, page, 1);
  await dialog().waitFor();
});
afterEach(async () => {
  await changeSettings(browser.worker, { show: 'notices' });
  await closePages(browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const card = () => page.locator('[data-recount-card]');
const dialog = () => card().locator('dialog');
const button = (name: string) => card().getByRole('button', { name, exact: true });
const counter = async () => /^\d+ of \d+/.exec((await card().locator('.position').textContent()) ?? '')?.[0];
const quote = async () => (await dialog().locator('blockquote').textContent())?.replace(/\s+/g, ' ') ?? '';

async function placeOf(locator = dialog()): Promise<readonly [x: number, y: number]> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is not there');
  return [box.x, box.y];
}

async function drag(x: number, y: number): Promise<void> {
  const [left, top] = await placeOf(card().locator('.word'));
  await page.mouse.move(left + 20, top + 8);
  await page.mouse.down();
  await page.mouse.move(left + 20 + x / 2, top + 8 + y / 2);
  await page.mouse.move(left + 20 + x, top + 8 + y);
  await page.mouse.up();
}

const next = () => button('Next claim');

describe('the counter', () => {
  it('counts what is marked, and the buttons go to each of it', async () => {
    expect((await badgeOf(browser.worker, page)).text).toBe('3');
    const seen: (string | undefined)[] = [];
    const quotes: string[] = [];
    for (const _ of [1, 2, 3]) {
      seen.push(await counter());
      quotes.push(await quote());
      if ((await next().getAttribute('aria-disabled')) !== 'true') await next().click();
    }
    expect(seen).toEqual(['1 of 3', '2 of 3', '3 of 3']);
    expect(quotes).toEqual([
      expect.stringContaining('12 of 15'),
      expect.stringContaining('8,000'),
      expect.stringContaining('18 of 24'),
    ]);
    expect(await next().getAttribute('aria-disabled')).toBe('true');
  });

  it('goes with the keyboard commands', async () => {
    await step(browser.worker, page, 1);
    await expect.poll(counter).toBe('2 of 3');
    await step(browser.worker, page, 1);
    await expect.poll(counter).toBe('3 of 3');
    await step(browser.worker, page, 1);
    await expect.poll(counter).toBe('1 of 3');
  });

  it('follows what the reader wants to be marked, with the card open', async () => {
    await changeSettings(browser.worker, { show: 'everything' });
    await expect.poll(counter).toBe('2 of 5');
    await changeSettings(browser.worker, { show: 'notices' });
    await expect.poll(counter).toBe('1 of 3');
  });

  it('follows claims that come and go on the page, at the same claim', async () => {
    await next().click();
    expect(await counter()).toBe('2 of 3');
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Of its sailors 21 of 28 (60%) live on the island.';
      document.querySelector('.claim')?.before(paragraph);
    });
    await expect.poll(counter, { timeout: 120_000 }).toBe('3 of 4');
    expect(await quote()).toContain('8,000');
    await button('Previous claim').click();
    await button('Previous claim').click();
    expect([await counter(), await quote()]).toEqual(['1 of 4', expect.stringContaining('21 of 28')]);
    await page.evaluate(() => document.querySelectorAll('.claim')[1]?.remove());
    await expect.poll(counter, { timeout: 120_000 }).toBe('1 of 3');
    await next().click();
    expect(await quote()).toContain('8,000');
  });

  it('goes with its card when the claim has left the page', async () => {
    await page.evaluate(() => document.querySelectorAll('.claim')[1]?.remove());
    await card().waitFor({ state: 'detached' });
    expect((await marksOf(page))['current-light']).toBeUndefined();
  });
});

describe('a card that was dragged', () => {
  it('stays where it was put while the reader steps, to and fro', async () => {
    await drag(300, 60);
    const put = await placeOf();
    for (const name of ['Next claim', 'Next claim', 'Previous claim', 'Previous claim']) {
      await button(name).click();
      await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
      expect(await placeOf()).toEqual(put);
    }
    await page.keyboard.press('j');
    await step(browser.worker, page, 1);
    await expect.poll(counter).toBe('3 of 3');
    expect(await placeOf()).toEqual(put);
  });

  it('stays at the foot of the window too, where a longer one has no room', async () => {
    await drag(300, 900);
    const put = await placeOf();
    await next().click();
    await next().click();
    expect(await placeOf()).toEqual(put);
  });

  it('does not lie over the claim that it is about', async () => {
    await drag(-40, -90);
    for (const _ of [1, 2]) {
      await next().click();
      const [, top] = await placeOf();
      const { bottom } = await page.evaluate(() => {
        const [range] = [...CSS.highlights].flatMap(([name, highlight]) =>
          name.startsWith('recount-current') ? [...highlight] : [],
        );
        return range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
      });
      const height = (await dialog().boundingBox())?.height ?? 0;
      expect(bottom < top || bottom > top + height).toBe(true);
    }
  });
});

it('the buttons of a card that was not moved stay under the pointer', async () => {
  const before = await placeOf();
  await next().click();
  await expect.poll(counter).toBe('2 of 3');
  expect(await placeOf()).toEqual(before);
  const [, under] = await placeOf(next());
  await next().click();
  await expect.poll(counter).toBe('3 of 3');
  expect((await placeOf(next()))[1]).toBeGreaterThanOrEqual(under);
  // With a key it goes beside its claim again.
  await page.keyboard.press('k');
  await expect.poll(placeOf).not.toEqual(before);
});
