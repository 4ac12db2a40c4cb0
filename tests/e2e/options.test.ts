import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sidewaysExcess, violationsOn } from './axe/violations.ts';
import { type Browser, closePages, launch, open } from './browser.ts';
import { changeSettings, marksOf, pointOf } from './probe.ts';
import { type Server, serve } from './server.ts';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve();
  browser = await launch();
});
afterEach(async () => {
  await changeSettings(browser.worker, {
    locale: 'en',
    show: 'notices',
    theme: 'auto',
    textSize: 100,
    off: [],
  });
  await closePages(browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function openOptions(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('options.html'));
  await page.locator('h1').waitFor();
  return page;
}

describe('the settings page', () => {
  it('changes what is marked in an open tab at once', async () => {
    const article = await open(browser, server.url('marks-vi'));
    const severities = async () =>
      [...new Set(Object.keys(await marksOf(article)).map((name) => name.split('-')[0]))].sort();
    const options = await openOptions();
    await options.getByText('Errors', { exact: true }).click();
    await expect.poll(severities).toEqual(['error', 'warning']);
    await options.getByText('All', { exact: true }).click();
    await expect.poll(severities).toEqual(['error', 'none', 'notice', 'warning']);
  });

  it('changes theme and text size of an open card, and of itself', async () => {
    const article = await open(browser, server.url('marks-vi'));
    const { x, y } = await pointOf(article, '#wrong', '45/60');
    await article.mouse.click(x, y);
    const card = article.locator('[data-recount-card] dialog');
    await card.waitFor();
    const options = await openOptions();
    await options.getByText('Dark', { exact: true }).click();
    await options.getByText('130%', { exact: true }).click();
    for (const surface of [card, options.locator('main')]) {
      await expect
        .poll(() => surface.evaluate((element) => getComputedStyle(element).fontSize))
        .toBe('18.2px');
      await expect
        .poll(() => surface.evaluate((element) => getComputedStyle(element).color))
        .toBe('rgb(233, 235, 238)');
    }
  });

  it('speaks the language that is chosen, at once', async () => {
    const options = await openOptions();
    await options.getByText('Tiếng Việt').click();
    await options.getByText('Recount: cài đặt').waitFor();
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('vi');
  });

  it('saves the settings to a file, and restores them from it', async () => {
    const options = await openOptions();
    await options.getByText('Dark', { exact: true }).click();
    const download = options.waitForEvent('download');
    await options.getByText('Save to a file').click();
    const file = await (await download).path();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ theme: 'dark' });
    await options.getByText('Light', { exact: true }).click();
    await options.setInputFiles('input[type=file]', file);
    await options.getByText('The settings were restored.').waitFor();
    await expect.poll(() => options.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  it('says so where a file is no backup, and changes nothing', async () => {
    const options = await openOptions();
    const buffer = Buffer.from('{"theme":"dark"}');
    await options.setInputFiles('input[type=file]', { name: 'a.json', mimeType: 'application/json', buffer });
    await options.getByText('This file is not a backup').waitFor();
    expect(await options.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
  });

  it('restores all but what cannot be read in a file, says so, and takes it back', async () => {
    const options = await openOptions();
    const theme = () => options.evaluate(() => document.documentElement.dataset.theme);
    const values = { format: 'recount-settings', version: 1, theme: 'dark', textSize: 'big' };
    const buffer = Buffer.from(JSON.stringify(values));
    await options.setInputFiles('input[type=file]', { name: 'a.json', mimeType: 'application/json', buffer });
    await options.getByText('except for what cannot be read in the file: text size.').waitFor();
    await expect.poll(theme).toBe('dark');
    await options.getByText('Undo').click();
    await expect.poll(theme).toBeUndefined();
  });

  it('sets everything back, and takes that back too', async () => {
    const options = await openOptions();
    const theme = () => options.evaluate(() => document.documentElement.dataset.theme);
    await options.getByText('Dark', { exact: true }).click();
    await expect.poll(theme).toBe('dark');
    await options.getByText('Set everything back').click();
    await expect.poll(theme).toBeUndefined();
    await options.getByText('Undo').click();
    await expect.poll(theme).toBe('dark');
  });

  it('shows the keys as the browser has them, and opens its page for changing them', async () => {
    const options = await openOptions();
    const keys = await options.locator('#keys .group').first().locator('dd').allInnerTexts();
    expect(keys).toEqual(['Alt+Shift+↓', 'Alt+Shift+↑', 'Alt+Shift+→', 'no key', 'Alt+Shift+5']);
    const opened = browser.context.waitForEvent('page');
    await options.getByText('Change the keys in the browser').click();
    const place = browser.firefox ? 'about:addons' : 'chrome://extensions/shortcuts';
    await expect.poll(async () => (await opened).url()).toBe(place);
  });

  it('is open at the section that a link names', async () => {
    const page = await browser.context.newPage();
    await page.goto(browser.extensionUrl('options.html#keys'));
    const top = () => page.locator('#keys').evaluate((section) => section.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(10);
  });

  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['vi', 'light'],
    ['vi', 'dark'],
  ] as const)(
    'has nothing that axe objects to, and no sideways scrolling, in %s and %s',
    async (locale, theme) => {
      await changeSettings(browser.worker, { locale, theme, textSize: 150, off: ['a.example'] });
      const options = await openOptions();
      await options.setViewportSize({ width: 320, height: 640 });
      expect(await violationsOn(options)).toEqual([]);
      expect(await sidewaysExcess(options)).toBe(0);
    },
  );
});
