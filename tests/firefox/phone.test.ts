import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sidewaysExcess, violationsOn } from '../e2e/axe/violations.ts';
import { type Browser, open } from '../e2e/browser.ts';
import { badgeOf, pointOf, tabOf } from '../e2e/probe.ts';
import { type Server, serve } from '../e2e/server.ts';
import { launchFirefox } from './launch.ts';

let server: Server;
let browser: Browser;
let article: Page;
beforeAll(async () => {
  server = await serve();
  browser = await launchFirefox('phone', { viewport: { width: 360, height: 740 } });
  article = await open(browser, server.url('marks-vi'));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page of the extension, without what the extension API has not got on a phone. */
async function ownPage(name: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl(name));
  await page.locator('h1').first().waitFor();
  return page;
}

/** What is pressed and lower than a finger needs at least (WCAG 2.2, 2.5.8), but for links within a text. */
const tooLow = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, summary, select')]
      .map((one) => [one.textContent?.trim(), one.getBoundingClientRect().height] as const)
      .filter(([, height]) => height > 0 && height < 24),
  );

it('the background reads the article, and counts', async () => {
  await expect.poll(async () => (await badgeOf(browser.worker, article)).text).toBe('7');
});

it('a tap on a mark opens the card, which fits the view', async () => {
  await article.locator('#far').scrollIntoViewIfNeeded();
  const { x, y } = await pointOf(article, '#far', '14/16');
  await article.mouse.click(x, y);
  const card = article.locator('[data-recount-card] dialog');
  await card.waitFor();
  const { left, right, bottom } = await card.evaluate((dialog) => {
    const { left, right, bottom } = dialog.getBoundingClientRect();
    return { left, right, bottom };
  });
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(360);
  expect(bottom).toBeLessThanOrEqual(740);
});

describe.each(['popup', 'options', 'welcome', 'history', 'workbench', 'viewer', 'sidepanel'])(
  '%s',
  (name) => {
    it('fits the view, can be pressed with a finger, and keeps the rules of accessibility', async () => {
      const page = await ownPage(`${name}.html?tab=${await tabOf(browser.worker, article)}`);
      expect(
        await page.evaluate(() =>
          ['windows', 'commands', 'sidebarAction'].filter((api) => api in Reflect.get(globalThis, 'browser')),
        ),
      ).toEqual([]);
      if (name === 'sidepanel') await page.locator('.row').first().click();
      expect(await sidewaysExcess(page)).toBe(0);
      expect(await tooLow(page)).toEqual([]);
      expect(await violationsOn(page)).toEqual([]);
    });
  },
);

it('the settings say nothing of keys of the browser', async () => {
  const page = await ownPage('options.html#keys');
  await page.getByText('In the card').waitFor();
  expect(await page.getByText('Change the keys in the browser').count()).toBe(0);
});
