import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { type Browser, launch, open } from './browser.ts';
import { hashOf, marksOf, pointOf } from './probe.ts';
import { type Server, serve } from './server.ts';

/** The global of the extension’s background, and of the browser’s page of its extensions. */
declare const chrome: WxtBrowser;

let server: Server;
let browser: Browser;
/** What pages complain of. */
let complaints: string[];
beforeEach(async () => {
  server = await serve();
  browser = await launch();
  complaints = [];
  browser.context.on('weberror', (error) => complaints.push(error.error().message));
  browser.context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});
afterEach(async () => {
  await browser.close();
  await server.close();
});

const errorsOf = async (page: Page) => (await marksOf(page))['error-light'] ?? [];
const WRONG = '14/16 trường đạt chuẩn, đạt 80%';
/** A sentence more, whose figures do not fit. */
const add = () => {
  const paragraph = document.createElement('p');
  paragraph.id = 'added';
  paragraph.textContent = 'Hội phụ nữ vận động được 33/60 hộ tham gia, đạt 65% kế hoạch.';
  document.querySelector('article')?.append(paragraph);
};
const ADDED = '33/60 hộ tham gia, đạt 65%';

async function opensCard(page: Page): Promise<void> {
  const { x, y } = await pointOf(page, 'body', '14/16');
  await page.mouse.click(x, y);
  await page.locator('dialog.card').waitFor();
}

describe('a page', () => {
  it('that was left and comes back as it was has its marks, is read on, and its card opens', async () => {
    const page = await open(browser, server.url('marks-vi'));
    await page.goto(server.url('no-text'));
    await page.goBack();
    await expect.poll(() => errorsOf(page)).toContain(WRONG);
    await page.evaluate(add);
    await expect.poll(() => errorsOf(page)).toContain(ADDED);
    await opensCard(page);
    expect(complaints).toEqual([]);
  });

  it('that is left before it has been audited costs the next one nothing', async () => {
    const page = await browser.context.newPage();
    for (let count = 0; count < 5; count++) await page.goto(server.url('marks-vi'), { waitUntil: 'commit' });
    await expect.poll(() => errorsOf(page)).toContain(WRONG);
    expect(complaints).toEqual([]);
  });

  it('that was frozen is read on when it goes on', async () => {
    const page = await open(browser, server.url('marks-vi'));
    const session = await browser.context.newCDPSession(page);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await page.evaluate(add);
    await expect.poll(() => errorsOf(page)).toContain(ADDED);
    await opensCard(page);
    expect(complaints).toEqual([]);
  });
});

/** Switches the extension on or off, on the browser's own page of extensions. */
async function switchTo(isOn: boolean, extensions?: Page): Promise<Page> {
  const page = extensions ?? (await browser.context.newPage());
  await page.goto('chrome://extensions');
  const id = new URL(browser.worker.url()).host;
  await page.evaluate(([id, isOn]) => chrome.management.setEnabled(id, isOn), [id, isOn] as const);
  await expect
    .poll(() => page.evaluate(async (id) => (await chrome.management.get(id)).enabled, id))
    .toBe(isOn);
  return page;
}

describe('under an open page', () => {
  it('the extension is loaded anew: the page is as it was, and what is opened then is read', async () => {
    const page = await open(browser, server.url('marks-vi'));
    const before = await hashOf(page);
    const extensions = await switchTo(false);
    await switchTo(true, extensions);
    await page.bringToFront();
    await page.evaluate(add);
    await page.mouse.click(5, 5);
    const fresh = await browser.context.newPage();
    await fresh.goto(server.url('marks-en'));
    await expect.poll(async () => (await errorsOf(fresh)).length).toBeGreaterThan(0);
    await page.evaluate(() => document.querySelector('#added')?.remove());
    expect(await hashOf(page)).toBe(before);
    expect(complaints).toEqual([]);
  });

  it('the extension is switched off: the page is as it was, and nothing of it fails', async () => {
    const page = await open(browser, server.url('marks-vi'));
    const before = await hashOf(page);
    await switchTo(false);
    await page.bringToFront();
    await page.evaluate(add);
    const { x, y } = await pointOf(page, 'body', '14/16');
    await page.mouse.click(x, y);
    await page.waitForTimeout(500);
    await page.evaluate(() => document.querySelector('#added')?.remove());
    expect(await hashOf(page)).toBe(before);
    expect(complaints).toEqual([]);
  });
});
