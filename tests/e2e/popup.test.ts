import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, closePages, launch, open } from './browser.ts';
import { openPopup } from './popup.ts';
import { changeSettings, marksOf, pointOf } from './probe.ts';
import { type Server, serve } from './server.ts';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve();
  browser = await launch();
});
afterEach(async () => {
  await changeSettings(browser.worker, { locale: 'en', show: 'notices' });
  await closePages(browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const visit = async (url: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
};
/** An expression that presses the row of a claim, and is true once there is one. */
const press = (quote: string): string =>
  `[...document.querySelectorAll('main button')]
    .filter((button) => button.textContent.includes(${JSON.stringify(quote)}))
    .map((button) => button.click()).length > 0`;

describe('the popup', () => {
  it.each<['en' | 'vi', string]>([
    ['en', '5 do not add up'],
    ['vi', '5 chỗ không khớp'],
  ])('counts and lists the claims of the page, in %s', async (locale, line) => {
    await changeSettings(browser.worker, { locale });
    const page = await open(browser, server.url('marks-vi'));
    const popup = await openPopup(browser, page);
    expect(await popup.value(`document.querySelector('h1')?.textContent`)).toContain(line);
    expect(await popup.value(`document.querySelectorAll('main .row').length`)).toBe(9);
    expect(await popup.value(`document.querySelector('main .row')?.textContent`)).toContain('45/60');
  });

  it.each([
    ['en', 'marks-vi'],
    ['vi', 'marks-vi'],
    ['en', 'district-report-en'],
    ['vi', 'district-report-vi'],
  ] as const)('shows five claims at least without scrolling, in %s of %s', async (locale, slug) => {
    await changeSettings(browser.worker, { locale });
    const page = await open(browser, server.url(slug));
    const popup = await openPopup(browser, page);
    await popup.value(`document.querySelectorAll('main .row').length >= 9`);
    const whole = await popup.value(`(() => {
      const { bottom } = document.querySelector('.list').getBoundingClientRect();
      return [...document.querySelectorAll('main .row')]
        .filter((row) => row.getBoundingClientRect().bottom <= Math.min(bottom, innerHeight) + 1).length;
    })()`);
    expect(whole).toBeGreaterThanOrEqual(5);
  });

  it('leads to the history', async () => {
    const page = await open(browser, server.url('marks-vi'));
    const popup = await openPopup(browser, page);
    const opened = browser.context.waitForEvent('page');
    await popup.value(`(() => {
      const own = [...document.querySelectorAll('.links button')].find((one) => one.textContent === 'History');
      own?.click();
      return own !== undefined;
    })()`);
    await expect.poll(async () => (await opened).url()).toBe(browser.extensionUrl('history.html'));
  });

  it('leads to a claim: the page scrolls, the card opens, the popup closes', async () => {
    const page = await open(browser, server.url('marks-vi'));
    const popup = await openPopup(browser, page);
    await popup.value(press('14/16'));
    const dialog = page.locator('[data-recount-card] dialog');
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('14/16');
    expect(Object.entries(await marksOf(page))).toContainEqual([
      'current-light',
      ['14/16 trường đạt chuẩn, đạt 80%'],
    ]);
    const { y } = await pointOf(page, '#far', '14/16');
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(page.viewportSize()?.height ?? 0);
    await expect.poll(() => popup.isOpen()).toBe(false);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
  });

  it('also leads to a claim that is not marked', async () => {
    const page = await open(browser, server.url('marks-vi'));
    const popup = await openPopup(browser, page);
    await popup.value(press('4/4'));
    await page.locator('[data-recount-card] dialog').waitFor();
    expect((await marksOf(page))['current-light']).toEqual(['4/4 chi bộ, đạt 100%']);
  });

  it.each<[string, () => string, RegExp]>([
    ['a page without text', () => server.url('no-text'), /text/i],
    ['a page in a language that is not read', () => server.url('unread-language'), /language/i],
    [
      'a page of the browser',
      () => (browser.firefox ? 'about:blank' : 'chrome://version/'),
      /cannot|closed|extension/i,
    ],
  ])('says why %s is not read', async (_, url, words) => {
    const page = await visit(url());
    const popup = await openPopup(browser, page);
    const text = await popup.value(
      `!document.querySelector('.loading') && document.querySelector('main')?.textContent`,
    );
    expect(text).toMatch(words);
  });
});
