import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sidewaysExcess, violationsOn } from './axe/violations.ts';
import { type Browser, closePages, launch } from './browser.ts';
import { openPopup } from './popup.ts';
import { badgeOf, changeSettings, marksOf } from './probe.ts';

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
  ] as const)(
    'has a mark in %s, painted as in an article, and the real card beside it',
    async (locale, word, recomputed) => {
      await changeSettings(browser.worker, { locale });
      const page = await openWelcome();
      const card = page.locator('.card-place dialog');
      await card.waitFor();
      expect(await card.innerText()).toContain(word);
      expect(await card.innerText()).toContain(recomputed);
      const mark = await page.locator('.mark').innerText();
      await expect.poll(() => marksOf(page)).toEqual({ 'error-light': [mark] });
    },
  );

  it('leaves the focus alone at first; the mark gives it to the card, which gives it back', async () => {
    const page = await openWelcome();
    const card = page.locator('.card-place dialog');
    await card.waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.className ?? '');
    const inCard = () =>
      card.evaluate((dialog) => {
        const root = dialog.getRootNode();
        return root instanceof ShadowRoot && root.activeElement === dialog;
      });
    await expect
      .poll(() => page.locator('.card-place > div').evaluate((host) => host.hasAttribute('inert')))
      .toBe(false);
    expect(await inCard()).toBe(false);
    await page.locator('.mark').click();
    await expect.poll(inCard).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.count()).toBe(0);
    expect(await focused()).toBe('mark');
    await page.keyboard.press('Enter');
    await expect.poll(inCard).toBe(true);
  });

  it('shows where the button is pinned, unless it is', async () => {
    const page = await openWelcome();
    await page.getByRole('heading', { name: 'Keep the button in sight' }).waitFor();
    expect(await page.locator('.pin li').count()).toBe(2);
  });

  it('says before the browser asks what it will ask, and proposes news sites of the reader’s language', async () => {
    await changeSettings(browser.worker, { locale: 'vi' });
    const page = await openWelcome();
    await page.getByText(/đọc và thay đổi mọi dữ liệu của bạn/u).waitFor();
    await page.getByRole('radio', { name: 'Trên trang web tôi chọn' }).check();
    await page.getByRole('button', { name: 'Thêm vnexpress.net' }).waitFor();
    expect(await page.getByRole('button', { name: 'Thêm bbc.com' }).count()).toBe(0);
  });

  it.each([
    ['en', '44 of 48 schools (96.7%)'],
    ['vi', '44/48 tổ dân phố đạt chuẩn văn hóa, đạt 96,7%'],
  ] as const)('opens an article to try on, in %s', async (locale, error) => {
    await changeSettings(browser.worker, { locale });
    const page = await openWelcome();
    const opened = browser.context.waitForEvent('page');
    await page.locator('.try .button').click();
    const article = await opened;
    await expect.poll(async () => (await marksOf(article))['error-light']).toEqual([error]);
    expect(Object.keys(await marksOf(article)).sort()).toEqual([
      'error-light',
      'notice-light',
      'warning-light',
    ]);
    await expect.poll(async () => (await badgeOf(browser.worker, article)).text).toBe('3');
    const popup = await openPopup(browser, article);
    await popup.value(`document.querySelectorAll('main .row').length >= 6`);
    await popup.value(`document.querySelector('main .row').click() ?? true`);
    await article.locator('[data-recount-card] dialog').waitFor();
    expect(await violationsOn(article)).toEqual([]);
  });

  it('speaks another language and takes another ground at once', async () => {
    const page = await openWelcome();
    await page.getByText('VI', { exact: true }).click();
    await page.getByText('Thử với một câu').waitFor();
    await expect.poll(() => page.locator('.card-place dialog').innerText()).toContain('91,7%');
    await changeSettings(browser.worker, { theme: 'dark' });
    await expect.poll(async () => Object.keys(await marksOf(page))).toEqual(['error-dark']);
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
