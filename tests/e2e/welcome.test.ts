import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sidewaysExcess, violationsOn } from './axe/violations.ts';
import { type Browser, closePages, launch } from './browser.ts';
import { changeSettings } from './probe.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  await changeSettings(browser.worker, { locale: 'en', theme: 'auto', textSize: 100 });
  await closePages(browser);
});
afterAll(() => browser.close());

async function openWelcome(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('welcome.html'));
  await page.locator('h1').waitFor();
  return page;
}

describe('the welcome page', () => {
  it('is opened once, by the installation', async () => {
    const welcome = () =>
      browser.context.pages().filter((page) => page.url() === browser.extensionUrl('welcome.html')).length;
    await expect.poll(welcome).toBe(1);
  });

  it.each([
    ['en', 'Does not add up', '91.7%'],
    ['vi', 'Không khớp', '91,7%'],
  ] as const)('has a mark in %s that opens the real card', async (locale, word, recomputed) => {
    await changeSettings(browser.worker, { locale });
    const page = await openWelcome();
    await page.locator('.mark').click();
    const card = page.locator('recount-card dialog');
    await card.waitFor();
    expect(await card.innerText()).toContain(word);
    expect(await card.innerText()).toContain(recomputed);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('mark');
  });

  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['vi', 'light'],
    ['vi', 'dark'],
  ] as const)(
    'has nothing that axe objects to, and no sideways scrolling, in %s and %s',
    async (locale, theme) => {
      await changeSettings(browser.worker, { locale, theme });
      const page = await openWelcome();
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await violationsOn(page)).toEqual([]);
      expect(await sidewaysExcess(page)).toBe(0);
    },
  );
});
