import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { type Browser, launch, open } from '../e2e/browser.ts';
import { openPopup } from '../e2e/popup.ts';
import { type Server, serve } from '../e2e/server.ts';
import { type FirefoxWindow, sidebarIn } from './window.ts';

/** The global of a page of the extension. */
declare const chrome: WxtBrowser;

const VIETNAMESE = 'Quận Bến Đò tổng kết công tác năm';
const ENGLISH = 'Harbour council closes its books';

let server: Server;
let browser: Browser;
let firefox: FirefoxWindow;
beforeAll(async () => {
  server = await serve();
  browser = await launch();
  if (browser.firefox === undefined) throw new Error('Only Firefox has a sidebar');
  firefox = browser.firefox;
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page in a tab beside another, in the same window, which becomes the one that is shown. */
async function openBeside(page: Page, url: string): Promise<void> {
  await browser.worker.evaluate(
    async ([beside, url]) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === beside);
      await chrome.tabs.create({ url, ...(tab?.windowId !== undefined && { windowId: tab.windowId }) });
    },
    [page.url(), url] as const,
  );
}

it('opens from the popup, shows the claims, and goes with the tab that is shown', async () => {
  const page = await open(browser, server.url('marks-vi'));
  const popup = await openPopup(browser, page);
  await popup.value(`[...document.querySelectorAll('footer button')]
    .filter((button) => button.textContent === 'Audit in the side panel')
    .map((button) => button.click()).length > 0`);
  const sidebar = sidebarIn(firefox);
  const title = () => sidebar.evaluate(`document.querySelector('h1')?.textContent`);
  await expect.poll(title).toBe(VIETNAMESE);
  await expect.poll(() => sidebar.evaluate(`document.querySelectorAll('.row').length`)).toBe(9);
  await openBeside(page, server.url('marks-en'));
  await expect.poll(title).toBe(ENGLISH);
  await page.bringToFront();
  await expect.poll(title).toBe(VIETNAMESE);
  await page.goto(server.url('marks-en'));
  await expect.poll(title).toBe(ENGLISH);
});
