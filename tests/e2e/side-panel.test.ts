import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { browserSession, hiddenTarget } from '../../scripts/demo/hidden-target.ts';
import { type Browser, closePages, launch, open } from './browser.ts';
import { openPopup } from './popup.ts';
import { type Server, serve } from './server.ts';

const VIETNAMESE = 'Quận Bến Đò tổng kết công tác năm';
const ENGLISH = 'Harbour council closes its books';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve();
  browser = await launch();
  // The page of the first start comes to the front when it is there, and would close the popup.
  const welcome = browser.extensionUrl('welcome.html');
  await vi.waitFor(
    () => expect(browser.context.pages().map((page) => page.url())).toContain(welcome),
    10_000,
  );
  await closePages(browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Evaluates in the side panel itself, once it is open. */
async function inSidePanel(): Promise<(expression: string) => Promise<unknown>> {
  const session = await browserSession(browser.context);
  return (await hiddenTarget(session, browser.extensionUrl('sidepanel.html'))).evaluate;
}

it('opens from the popup, and goes with the tab that is shown', async () => {
  const page = await open(browser, server.url('marks-vi'));
  const popup = await openPopup(browser, page);
  // Pressed a little later, since the popup goes with it and could not answer any more.
  await popup.value(`[...document.querySelectorAll('footer button')]
    .filter((button) => button.textContent === 'Audit in the side panel')
    .map((button) => setTimeout(() => button.click())).length > 0`);
  const evaluate = await inSidePanel();
  const title = () => evaluate(`document.querySelector('h1')?.textContent`);
  await expect.poll(title).toBe(VIETNAMESE);
  const other = await open(browser, server.url('marks-en'));
  await other.bringToFront();
  await expect.poll(title).toBe(ENGLISH);
  await page.bringToFront();
  await expect.poll(title).toBe(VIETNAMESE);
  await page.goto(server.url('marks-en'));
  await expect.poll(title).toBe(ENGLISH);
});
