import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Request, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { ARTICLE_VI } from '../desk/evidence/fixtures.ts';
import { agreeTo } from './agree.ts';
import { sidewaysExcess, violationsOn } from './axe/violations.ts';
import { type Browser, closePages, launch, open } from './browser.ts';
import { kept, writeHistory } from './history-file.ts';
import { openPopup } from './popup.ts';
import { changeSettings, tabOf } from './probe.ts';
import { type Server, serve } from './server.ts';

/** The global of the extension's background, in which the evaluated functions run. */
declare const chrome: WxtBrowser;

const SERVICE = 'https://factchecktools.googleapis.com/';
const KEY = 'AIza-of-the-reader';
const ANSWER = {
  claims: [
    {
      text: 'Kết nạp đảng viên đạt 101% chỉ tiêu',
      claimant: 'Thành ủy',
      claimReview: [
        {
          publisher: { name: 'Tạp chí Kiểm Tin', site: 'kiemtin.example' },
          url: 'https://kiemtin.example/101',
          title: 'Con số 101% từ đâu ra?',
          reviewDate: '2026-11-20T00:00:00Z',
          textualRating: 'Sai một phần',
          languageCode: 'vi',
        },
      ],
    },
  ],
};

let server: Server;
let browser: Browser;
let folder: string;
let file: string;
/** What was asked of Google’s service, and how it answers. */
let requests: Request[] = [];
let respond: (route: Route) => Promise<void>;

const answer =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  (route: Route) =>
    route.fulfill({ status, headers: headers, json: body });

beforeAll(async () => {
  server = await serve();
  folder = await mkdtemp(join(tmpdir(), 'recount-published-'));
  file = join(folder, 'history.json');
  const article = {
    id: 'vi-1',
    url: 'https://bao.example/ket-qua',
    title: 'Kết quả',
    auditedAt: '2026-11-20T08:00:00.000Z',
  };
  await writeHistory(file, [await kept({ ...article, text: ARTICLE_VI, language: 'vi' })]);
  browser = await launch();
  await agreeTo(browser, [`${SERVICE}*`]);
  await browser.context.route(`${SERVICE}**`, async (route) => {
    requests.push(route.request());
    await respond(route);
  });
});
beforeEach(async () => {
  requests = [];
  respond = answer(200, ANSWER);
  await changeSettings(browser.worker, { locale: 'en', theme: 'auto', textSize: 100 });
  await browser.worker.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.permissions.remove({ origins: ['https://factchecktools.googleapis.com/*'] });
  });
});
afterEach(() => closePages(browser));
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function openOptions(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('options.html#published'));
  await page.locator('h1').waitFor();
  return page;
}

/** Switches it on and enters the key, as a reader does. */
async function switchOn(): Promise<void> {
  const options = await openOptions();
  await options.locator('#published').getByText('On', { exact: true }).click();
  await options.getByLabel('Your key for the Fact Check Tools API').fill(KEY);
  await options.locator('#published').getByRole('button', { name: 'Save' }).click();
  await options.getByText('The key is saved.').waitFor();
  await options.close();
}

/** An audit of the history. */
async function openAudit(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('history.html'));
  await page.setInputFiles('input[type=file]', file);
  await page.locator('.entries a').first().click();
  await page.locator('.claims > li').first().waitFor();
  return page;
}

const first = (page: Page) => page.locator('.claims > li').first();
const press = (page: Page, name: string) => first(page).getByRole('button', { name }).click();
const says = (page: Page, words: string) => first(page).getByRole('status').getByText(words).waitFor();

/** Looks the first claim up, having read what is sent. */
async function lookUp(page: Page): Promise<void> {
  await press(page, 'Look up published fact checks');
  await press(page, 'Send and look up');
}

it('off, as it is at first, nothing is there to press and nothing is sent', async () => {
  const page = await openAudit();
  const options = await openOptions();
  expect(await options.getByLabel('Off', { exact: true }).isChecked()).toBe(true);
  expect(await page.locator('.published').count()).toBe(0);
  await open(browser, server.url('review-en'));
  expect(requests).toEqual([]);
});

describe('switched on', () => {
  it('asks the browser for the one permission, which is no site to read, and gives it back', async () => {
    const granted = () =>
      browser.worker.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
    expect(await granted()).not.toContain(`${SERVICE}*`);
    await switchOn();
    expect(await granted()).toContain(`${SERVICE}*`);
    const scripts = await browser.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(JSON.stringify(scripts)).not.toContain(SERVICE);
    const options = await openOptions();
    expect(await options.locator('#sites').innerText()).not.toContain('googleapis');
    await options.locator('#published').getByText('Off', { exact: true }).click();
    await expect.poll(granted).not.toContain(`${SERVICE}*`);
    expect(requests).toEqual([]);
  });

  it('shows what was published beside the claim that is selected in the side panel', async () => {
    await switchOn();
    const article = await open(browser, server.url('district-report-vi'));
    const page = await browser.context.newPage();
    const tab = await tabOf(browser.worker, article);
    await page.goto(browser.extensionUrl(`sidepanel.html?tab=${tab}`));
    await page.locator('.row').filter({ hasText: '233/230' }).click();
    await page.getByRole('button', { name: 'Look up published fact checks' }).click();
    await page.getByRole('button', { name: 'Send and look up' }).click();
    await page.locator('.detail').getByText('1 published fact check').waitFor();
    expect(requests.map((request) => new URL(request.url()).searchParams.get('query'))).toEqual([
      '233/230 đảng viên, bằng 101%',
    ]);
  });

  it('tells what is sent before the first look-up, sends that and nothing else, and shows what was published', async () => {
    await switchOn();
    const page = await openAudit();
    await press(page, 'Look up published fact checks');
    await says(page, 'The quote of this claim, its language and your key will go to Google');
    await press(page, 'Not now');
    expect(requests).toEqual([]);
    await lookUp(page);
    await first(page).getByText('1 published fact check').waitFor();
    expect(await first(page).locator('.published li').textContent()).toBe(
      'Con số 101% từ đâu ra?Rating: Sai một phần, by Tạp chí Kiểm Tin, 20 Nov 2026On: Kết nạp đảng viên đạt 101% chỉ tiêu',
    );
    expect(requests).toHaveLength(1);
    const [request] = requests;
    const { searchParams } = new URL(request?.url() ?? '');
    expect([...searchParams]).toEqual([
      ['query', '233/230 đảng viên, bằng 101%'],
      ['languageCode', 'vi'],
      ['pageSize', '5'],
      ['key', KEY],
    ]);
    const headers = (await request?.allHeaders()) ?? {};
    expect([request?.method(), request?.postData(), headers.cookie, headers.referer]).toEqual([
      'GET',
      null,
      undefined,
      undefined,
    ]);
    // Having agreed once, a press is enough.
    await page
      .locator('.claims > li')
      .nth(1)
      .getByRole('button', { name: 'Look up published fact checks' })
      .click();
    await page.locator('.claims > li').nth(1).getByText('1 published fact check').waitFor();
    expect(requests).toHaveLength(2);
  });

  it('keeps the key on the device, out of the synced storage and out of a backup', async () => {
    await switchOn();
    const stored = await browser.worker.evaluate(async () => ({
      sync: JSON.stringify(await chrome.storage.sync.get(null)),
      local: JSON.stringify(await chrome.storage.local.get(null)),
    }));
    expect([stored.sync.includes(KEY), stored.local.includes(KEY)]).toEqual([false, true]);
    const options = await openOptions();
    const field = options.getByLabel('Your key for the Fact Check Tools API');
    expect(await field.getAttribute('type')).toBe('password');
    await options.getByRole('button', { name: 'Show' }).click();
    expect([await field.getAttribute('type'), await field.inputValue()]).toEqual(['text', KEY]);
    await options.getByText('Set everything back').click();
    await expect.poll(() => field.count()).toBe(0);
    await options.getByText('Undo').click();
    await expect.poll(() => field.inputValue()).toBe(KEY);
    await options.getByRole('button', { name: 'Forget the key' }).click();
    await options.getByText('There is no key now; without one, nothing is looked up.').waitFor();
    const left = await browser.worker.evaluate(async () =>
      JSON.stringify(await chrome.storage.local.get(null)),
    );
    expect(left).not.toContain(KEY);
  });
});

describe('what goes wrong has one sentence', () => {
  const error = (code: number, reason: string) => ({
    error: { code, message: reason, details: [{ reason }] },
  });
  it.each<[name: string, respond: (route: Route) => Promise<void>, words: string]>([
    ['a wrong key', answer(400, error(400, 'API_KEY_INVALID')), 'Google does not accept the key.'],
    [
      'a key for something else',
      answer(403, error(403, 'SERVICE_DISABLED')),
      'Google does not let this key use the Fact Check Tools API',
    ],
    ['a fault at Google', answer(500, {}), 'Google’s service has a fault at the moment.'],
    [
      'no connection',
      (route) => route.abort('internetdisconnected'),
      'Google could not be reached; this device may be offline.',
    ],
    ['the page of a hotel', answer(200, '<html>'), 'Google’s answer could not be read.'],
    ['nothing found', answer(200, {}), 'Google knows of no published fact check that fits this quote.'],
  ])('%s', async (_, how, words) => {
    await switchOn();
    respond = how;
    const page = await openAudit();
    await lookUp(page);
    await says(page, words);
    expect(requests).toHaveLength(1);
  });

  it('a used-up quota: when to try again, for all claims, and no request before', async () => {
    await switchOn();
    respond = answer(429, error(429, 'RATE_LIMIT_EXCEEDED'), {
      'retry-after': '600',
    });
    const page = await openAudit();
    await lookUp(page);
    await says(page, 'The quota of your key is used up for now. It may be tried again after');
    expect(await page.locator('.published').getByRole('button').count()).toBe(0);
    await page.reload();
    await says(page, 'The quota of your key is used up for now.');
    expect(requests).toHaveLength(1);
    const until = await browser.worker.evaluate(async () => {
      const { lookupPause } = await chrome.storage.local.get('lookupPause');
      return JSON.stringify(lookupPause);
    });
    expect(JSON.parse(until).until - Date.now()).toBeGreaterThan(500_000);
    // The end of the pause brings the button back, and sends nothing.
    await browser.worker.evaluate(() =>
      chrome.storage.local.set({ lookupPause: { until: Date.now() + 200, turns: 1 } }),
    );
    await first(page).getByRole('button', { name: 'Look up published fact checks' }).waitFor();
    expect(requests).toHaveLength(1);
  });
});

it.each([
  ['en', 'light'],
  ['en', 'dark'],
  ['vi', 'light'],
  ['vi', 'dark'],
] as const)('has nothing that axe objects to, and fits 320 pixels, in %s and %s', async (locale, theme) => {
  await switchOn();
  await changeSettings(browser.worker, { locale, theme, textSize: 150 });
  const page = await openAudit();
  await first(page).locator('.published button').click();
  await first(page).locator('.published button').first().click();
  await first(page).locator('.published li').waitFor();
  const options = await openOptions();
  for (const shown of [page, options]) {
    await shown.setViewportSize({ width: 320, height: 640 });
    expect(await violationsOn(shown)).toEqual([]);
    expect(await sidewaysExcess(shown)).toBe(0);
  }
});

it('the popup says what the page itself reviews, and nothing of it on other pages', async () => {
  const reviewed = `document.querySelector('.page-reviews')?.textContent ?? (document.querySelector('h1') && 'none')`;
  const page = await open(browser, server.url('review-en'));
  const popup = await openPopup(browser, page);
  expect(await popup.value(reviewed)).toBe(
    'This page reviews a claim: 85% of the schools of Hải Bình meet the standardRating: Mostly false, by The Figures Desk, 18 Nov 2026',
  );
  await page.bringToFront();
  const other = await open(browser, server.url('marks-en'));
  const otherPopup = await openPopup(browser, other);
  expect(await otherPopup.value(reviewed)).toBe('none');
  expect(requests).toEqual([]);
});
