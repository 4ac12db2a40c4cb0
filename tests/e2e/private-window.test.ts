import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { type Browser, launch } from './browser.ts';
import { allowPrivateWindows } from './private.ts';
import { type Server, serve } from './server.ts';

/** The global of a page of the extension. */
declare const chrome: WxtBrowser;

const ARTICLE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Quận Bến Đò tổng kết</title>
<p>Hiến máu được 45/60 người, đạt 85% kế hoạch của phường Thượng.</p></html>`;

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve(new Map([['private', new Map([['source.html', ARTICLE]])]]));
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

it('in a private window nothing is kept, and the panel says so', async () => {
  await allowPrivateWindows(browser);
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('options.html'));
  const tab = await page.evaluate(
    async (url) => (await chrome.windows.create({ incognito: true, url }))?.tabs?.[0]?.id,
    server.url('private'),
  );
  await page.goto(browser.extensionUrl(`sidepanel.html?tab=${tab}`));
  await page.getByText('This window is private, so nothing is kept.').waitFor();
  await page.locator('.row').first().click();
  await page.getByRole('button', { name: 'Confirm finding', exact: true }).click();
  await page.getByLabel('Note', { exact: true }).fill('Đã gọi phường.');
  await expect.poll(() => page.locator('.row').first().innerText()).toContain('Confirmed');
  // So long typing rests before it would be stored, and longer.
  await page.waitForTimeout(1_000);
  const left = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    unsaved: Object.keys(localStorage),
  }));
  expect(left).toEqual({ databases: [], unsaved: [] });
  await page.getByText('This window is private, so nothing is kept.').waitFor();
});
