import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Browser, clickAction, closePages, launch } from './browser.ts';
import { marksOf, pointOf, runAgain } from './probe.ts';
import { type Server, serve } from './server.ts';

let server: Server;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  server = await serve();
  browser = await launch();
});
beforeEach(async () => {
  page = await browser.context.newPage();
  // Of this host the extension has no permission, in the demo build neither.
  await page.goto(server.url('marks-en').replace('localhost', 'unread.localhost'));
});
afterEach(() => closePages(browser));
afterAll(async () => {
  await browser.close();
  await server.close();
});

it('does not read a page before it is asked to', async () => {
  await expect(runAgain(browser.worker, page)).rejects.toThrow();
  expect(await marksOf(page)).toEqual({});
});

it('reads the page, and opens its card, once its toolbar button was pressed', async () => {
  await clickAction(browser, page);
  await expect
    .poll(async () => Object.keys(await marksOf(page)).sort())
    .toEqual(['error-light', 'warning-light']);
  const { x, y } = await pointOf(page, 'p', '12 of 15');
  await page.mouse.click(x, y);
  await page.locator('[data-recount-card] dialog').waitFor();
});
