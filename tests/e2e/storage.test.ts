import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { panelBeside, press, row } from './beside.ts';
import { type Browser, closePages, launch, open } from './browser.ts';
import { hashOf, marksOf, pointOf } from './probe.ts';
import { type Server, serve } from './server.ts';
import {
  corrupt,
  emptySettings,
  fillDisk,
  fillSettings,
  removeStored,
  writeProtect,
} from './storage-faults.ts';

/** The global of the extension’s pages, in which the evaluated functions run. */
declare const chrome: WxtBrowser;

let server: Server;
let profile: string;
let browser: Browser;
/** What pages complain of. */
let complaints: string[];

async function start(): Promise<void> {
  browser = await launch({ profile });
  browser.context.on('weberror', (error) => complaints.push(error.error().message));
  browser.context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}

beforeAll(async () => {
  server = await serve();
});
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'recount-storage-'));
  complaints = [];
  await start();
});
afterEach(async () => {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
});
afterAll(() => server.close());

const FULL = 'There is no more room on the disk: make some, then try again.';
const CLOSED = 'The browser does not open the history:';
const REFUSED = 'The browser did not store this, and all else is as it was:';
const UNKEPT = 'The browser did not keep this.';

const card = (page: Page) => page.locator('dialog.card');

/** The article, which must be marked, and whose card must open. */
async function article(): Promise<Page> {
  const page = await open(browser, server.url('marks-vi'));
  await expect
    .poll(async () => (await marksOf(page))['error-light'])
    .toContain('14/16 trường đạt chuẩn, đạt 80%');
  await opensCard(page);
  return page;
}

async function opensCard(page: Page): Promise<void> {
  const { x, y } = await pointOf(page, 'body', '14/16');
  await page.mouse.click(x, y);
  await card(page).waitFor();
}

/** What is wanted in the card is refused, told, and not shown as if it were so. */
async function isRefusedInCard(page: Page): Promise<void> {
  const before = await marksOf(page);
  await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
  await card(page).getByText(UNKEPT).waitFor();
  await page.getByRole('button', { name: 'Dismiss', exact: true }).waitFor();
  expect(await marksOf(page)).toEqual(before);
}

/** What is typed into a card that cannot keep it stands there to be typed on. */
async function isTypedOn(page: Page): Promise<void> {
  await card(page).getByRole('button', { name: 'Note', exact: true }).click();
  const field = card(page).getByRole('textbox', { name: 'Note' });
  await field.fill('Hỏi lại');
  await field.press('Enter');
  await card(page).getByText(UNKEPT).waitFor();
  await expect.poll(() => field.inputValue()).toBe('Hỏi lại');
}

const visit = async (name: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl(name));
  return page;
};

const signs = async (page: Page) => {
  const panel = await panelBeside(browser, page);
  await row(panel, '14/16').waitFor();
  return panel;
};

/** Keeps a decision on each of two claims, a name and a theme. */
async function keepSomething(): Promise<void> {
  const page = await article();
  const panel = await signs(page);
  await row(panel, '14/16').click();
  await press(panel, 'Confirm finding');
  await panel.getByText('Kept in the history on this device.').waitFor();
  const options = await visit('options.html');
  await options.evaluate(() => chrome.storage.local.set({ signer: 'An' }));
  await options.getByText('Dark', { exact: true }).click();
  await expect.poll(() => options.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await closePages(browser);
}

/** That it is all there; the panel that shows it. */
async function isAllThere(): Promise<Page> {
  const panel = await signs(await article());
  await expect.poll(() => row(panel, '14/16').innerText()).toContain('Confirmed');
  await expect.poll(() => panel.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  expect(await panel.evaluate(() => chrome.storage.local.get('signer'))).toEqual({ signer: 'An' });
  return panel;
}

/** That a page is audited, decided on and kept as on the first day. */
async function isAsOnTheFirstDay(): Promise<void> {
  const panel = await signs(await article());
  expect(await row(panel, '14/16').innerText()).not.toContain('Confirmed');
  await row(panel, '14/16').click();
  await press(panel, 'Confirm finding');
  await panel.getByText('Kept in the history on this device.').waitFor();
  const options = await visit('options.html');
  await options.getByText('Light', { exact: true }).click();
  await expect.poll(() => options.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
}

describe('a disk that is full', () => {
  it('pages are read, what is decided is said not to be kept, and is kept once there is room', async () => {
    await keepSomething();
    // For half a minute Chromium would go on with the room that it knew of.
    await browser.close();
    await start();
    const free = await fillDisk(browser, await visit('options.html'));
    const page = await open(browser, server.url('marks-vi'));
    const before = await hashOf(page);
    await opensCard(page);
    await isRefusedInCard(page);
    await isTypedOn(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => card(page).count()).toBe(0);
    expect(await hashOf(page)).toBe(before);
    const panel = await signs(page);
    await row(panel, '45/60').click();
    await press(panel, 'Confirm finding');
    await panel.getByText(FULL).waitFor();
    await panel.getByLabel('Note', { exact: true }).pressSequentially('Đã gọi');
    const history = await visit('history.html');
    await history.getByText('1 decided').waitFor();
    await free();
    await panel.bringToFront();
    await press(panel, 'Try again');
    await panel.getByText('Kept in the history on this device.').waitFor();
    await closePages(browser);
    const again = await isAllThere();
    await row(again, '45/60').click();
    await expect.poll(() => again.getByLabel('Note', { exact: true }).inputValue()).toBe('Đã gọi');
    expect(complaints).toEqual([]);
  });
});

describe('storage of settings that is full', () => {
  it('what is chosen is said not to be stored, is as it was, and is stored once there is room', async () => {
    const page = await article();
    const options = await visit('options.html');
    await fillSettings(options);
    const theme = options.getByRole('radio', { name: 'Dark' });
    await options.getByText('Dark', { exact: true }).click();
    await options.getByText(REFUSED).waitFor();
    await expect.poll(() => theme.isChecked()).toBe(false);
    const popup = await visit('popup.html');
    await popup.getByText('Errors', { exact: true }).click();
    await popup.getByText(REFUSED).waitFor();
    const panel = await signs(page);
    await panel.getByText('Report', { exact: true }).waitFor();
    await page.bringToFront();
    await page.getByRole('button', { name: 'Larger text' }).click();
    await card(page).getByText(UNKEPT).waitFor();
    await page.getByRole('button', { name: 'Misread?' }).click();
    await page.getByRole('button', { name: /^Check no more of this kind/u }).click();
    await card(page).getByText(UNKEPT).waitFor();
    // The history has a room of its own.
    await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await page.getByRole('button', { name: 'Dismissed: take back' }).waitFor();
    await expect.poll(() => card(page).getByText(UNKEPT).count()).toBe(0);
    await emptySettings(options);
    await options.bringToFront();
    await options.getByText('Dark', { exact: true }).click();
    await expect.poll(() => theme.isChecked()).toBe(true);
    await expect.poll(() => options.getByText(REFUSED).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('while the browser did not run', () => {
  it('its folders were write-protected: pages are read, all that cannot be kept is said, and nothing is lost', async ({
    skip,
  }) => {
    await keepSomething();
    await browser.close();
    const free = writeProtect(profile);
    try {
      await start();
      skip(free === undefined, 'this machine has no way to keep its user from writing');
      const page = await article();
      await isRefusedInCard(page);
      await isTypedOn(page);
      const panel = await signs(page);
      await panel.getByText(CLOSED).waitFor();
      await row(panel, '45/60').click();
      await press(panel, 'Dismiss');
      await expect.poll(() => row(panel, '45/60').innerText()).toContain('Dismissed');
      await panel.getByText(CLOSED).waitFor();
      const history = await visit('history.html');
      await history.getByText(CLOSED).waitFor();
      const options = await visit('options.html');
      await options.getByText('Dark', { exact: true }).click();
      await options.getByText(REFUSED).waitFor();
      await (await visit('workbench.html')).locator('main').waitFor();
      await browser.close();
    } finally {
      free?.();
    }
    await start();
    await isAllThere();
    expect(complaints).toEqual([]);
  });

  it.each([
    ['was spoiled: what cannot be read is as on the first day', corrupt],
    ['was deleted: all is as on the first day', removeStored],
  ])('what it stored %s, and everything goes on', async (_, spoil) => {
    await keepSomething();
    await browser.close();
    spoil(profile);
    await start();
    await isAsOnTheFirstDay();
    await (await visit('history.html')).getByText('1 audit').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('under open pages', () => {
  it('all that is stored is deleted: what is shown stays, and what is decided next is kept', async () => {
    await keepSomething();
    const page = await article();
    const panel = await signs(page);
    await expect.poll(() => row(panel, '14/16').innerText()).toContain('Confirmed');
    const session = await browser.context.newCDPSession(panel);
    await session.send('Storage.clearDataForOrigin', {
      origin: browser.extensionUrl('').replace(/\/$/u, ''),
      storageTypes: 'indexeddb,local_storage',
    });
    await panel.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]));
    await expect.poll(() => panel.evaluate(() => document.documentElement.dataset.theme)).not.toBe('dark');
    await row(panel, '45/60').click();
    await press(panel, 'Dismiss');
    await panel.getByText('Kept in the history on this device.').waitFor();
    await closePages(browser);
    const again = await signs(await article());
    await expect.poll(() => row(again, '45/60').innerText()).toContain('Dismissed');
    await expect.poll(() => row(again, '14/16').innerText()).toContain('Confirmed');
    expect(complaints).toEqual([]);
  });
});
