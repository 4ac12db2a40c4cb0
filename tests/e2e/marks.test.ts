import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, closePages, launch, open } from './browser.ts';
import { badgeOf, badgeOfTab, hashOf, lookOf, marksOf, runAgain, stateOf, tabOf } from './probe.ts';
import { type Server, serve } from './server.ts';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve();
  browser = await launch();
});
afterEach(() => closePages(browser));
afterAll(async () => {
  await browser.close();
  await server.close();
});

const MARKS = {
  'error-light': ['45/60 người tham gia 99, đạt 85%', '30/40 hộ, đạt 95%', '14/16 trường đạt chuẩn, đạt 80%'],
  'error-dark': ['18/24 điểm, đạt 70%'],
  'error-dark-halo': ['21/28 hộ ký cam kết, đạt 60%'],
  'warning-light': ['4,5% xuống 3,6%, giảm 0,9%'],
  'notice-light': ['233/230 đảng viên, bằng 101%'],
};

const errorsOf = async (page: Page) => (await marksOf(page))['error-light'];

describe('marks', () => {
  it('stand under the right text, by severity and ground', async () => {
    const page = await open(browser, server.url('marks-vi'));
    expect(await marksOf(page)).toEqual(MARKS);
  });

  it('stand in an English article', async () => {
    const page = await open(browser, server.url('marks-en'));
    expect(await marksOf(page)).toEqual({
      'error-light': [expect.stringMatching(/^12 of 15 schools \(85%/)],
      'warning-light': ['4.5% to 3.6%, down 0.9%'],
    });
  });

  it.each([['marks-vi'], ['marks-en'], ['dark-vi']])('change nothing in %s', async (slug) => {
    const bare = await browser.context.newPage();
    await bare.goto(server.url(slug, '?unread').replace('localhost', 'unread.localhost'));
    const page = await open(browser, server.url(slug));
    expect(await marksOf(page)).not.toEqual({});
    expect(await marksOf(bare)).toEqual({});
    expect(await hashOf(page)).toBe(await hashOf(bare));
  });

  it('work under the strictest content security policy', async () => {
    const page = await open(browser, server.url('marks-en', '?csp'));
    expect(Object.keys(await marksOf(page)).sort()).toEqual(['error-light', 'warning-light']);
    expect(await lookOf(page, 'error-light')).toBe('underline solid 2px rgb(179, 20, 27)');
    expect(await lookOf(page, 'warning-light')).toBe('underline dashed 2px rgb(168, 67, 0)');
  });

  it('are not doubled when the script runs twice', async () => {
    const page = await open(browser, server.url('marks-vi'));
    const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
    const before = await sheets();
    for (const _ of [1, 2]) await runAgain(browser.worker, page);
    await stateOf(browser.worker, page);
    expect(await marksOf(page)).toEqual(MARKS);
    expect(await sheets()).toBe(before);
  });

  it('follow the page when it rewrites its text', async () => {
    const page = await open(browser, server.url('marks-en'));
    await page.evaluate(() => {
      const [first] = document.querySelectorAll('p');
      if (first !== undefined) first.innerHTML = 'The council heard from <b>12 of 16 schools (85%)</b>.';
    });
    await expect.poll(() => errorsOf(page)).toEqual([expect.stringMatching(/^12 of 16 schools \(85%/)]);
    await page.evaluate(() => document.querySelector('article')?.replaceChildren());
    await expect.poll(() => marksOf(page)).toEqual({});
    await expect.poll(async () => (await badgeOf(browser.worker, page)).text).toBe('');
  });

  it('keep to the text where the same text is written anew', async () => {
    const page = await open(browser, server.url('marks-en'));
    const before = await marksOf(page);
    await page.evaluate(() => {
      for (const p of document.querySelectorAll('p')) p.innerHTML = String(p.innerHTML);
    });
    await expect.poll(() => marksOf(page)).toEqual(before);
  });
});

describe('the ground', () => {
  it.each<['light' | 'dark', string, string]>([
    ['light', 'error-light', 'underline solid 2px rgb(179, 20, 27)'],
    ['dark', 'error-dark', 'underline solid 2px rgb(255, 143, 134)'],
  ])('of a page without a background is that of the %s scheme', async (colorScheme, name, look) => {
    const page = await open(browser, server.url('dark-vi'));
    await page.emulateMedia({ colorScheme });
    await expect.poll(async () => Object.keys(await marksOf(page))).toEqual([name]);
    expect(await lookOf(page, name)).toBe(look);
  });

  it('is followed when the site switches by itself', async () => {
    const page = await open(browser, server.url('dark-vi'));
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(async () => Object.keys(await marksOf(page))).toEqual(['error-dark']);
    await page.evaluate(() => document.documentElement.classList.add('day'));
    await expect.poll(async () => Object.keys(await marksOf(page))).toEqual(['error-light']);
  });
});

describe('the badge', () => {
  it.each([
    ['marks-vi', '7', 'Recount: 5 do not add up, 1 mislabelled, 1 worth knowing'],
    ['marks-en', '2', 'Recount: 1 does not add up, 1 mislabelled'],
    ['no-text', '', 'Recount'],
    ['unread-language', '', 'Recount'],
  ])('of %s is %j', async (slug, text, title) => {
    const page = await open(browser, server.url(slug));
    await expect.poll(() => badgeOf(browser.worker, page)).toEqual({ text, title });
  });

  it('is gone on the next page', async () => {
    const page = await open(browser, server.url('marks-en'));
    await expect.poll(async () => (await badgeOf(browser.worker, page)).text).toBe('2');
    const tab = await tabOf(browser.worker, page);
    await page.goto(server.url('marks-en').replace('localhost', 'unread.localhost'));
    await expect.poll(async () => (await badgeOfTab(browser.worker, tab)).text).toBe('');
  });
});

describe('a page', () => {
  it.each([
    ['no-text', { problem: 'no-text' }],
    ['unread-language', { problem: 'unread-language' }],
    ['mislabelled-language', { language: 'vi' }],
    ['marks-en', { language: 'en' }],
  ])('%s is answered for with %j', async (slug, answer) => {
    const page = await open(browser, server.url(slug));
    expect(await stateOf(browser.worker, page)).toMatchObject(answer);
  });
});
