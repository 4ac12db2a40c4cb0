import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { agreeTo } from './agree.ts';
import { type Browser, closePages, launch, open } from './browser.ts';
import { openPopup } from './popup.ts';
import { badgeOf, changeSettings, hashOf, marksOf, pressCommand } from './probe.ts';
import { type Server, serve } from './server.ts';

/** The global of the extension's background, in which the evaluated functions run. */
declare const chrome: WxtBrowser;

/** A host of which the extension has no permission, in the demo build neither. */
const HOST = 'unread.localhost';
const SITE = `*://*.${HOST}/*`;
/** What the demo build may read unasked. */
const DEMO = ['http://127.0.0.1/*', 'http://localhost/*'];

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve();
  browser = await launch();
  await agreeTo(browser, [SITE, '*://*/*']);
});
afterEach(async () => {
  await changeSettings(browser.worker, { locale: 'en', off: [] });
  await closePages(browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const elsewhere = (): string => server.url('marks-en').replace('localhost', HOST);
const visit = async (url: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
};
const ownPage = async (name: 'options' | 'welcome'): Promise<Page> => {
  const page = await visit(browser.extensionUrl(`${name}.html`));
  await page.locator('h1').waitFor();
  return page;
};
const marks = async (page: Page) => Object.keys(await marksOf(page)).sort();
const MARKED = ['error-light', 'warning-light'];
const chosen = (page: Page) => page.locator('.reach label:has(:checked) strong').innerText();
const registered = () =>
  browser.worker.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.map(({ matches, excludeMatches = [] }) => [matches, excludeMatches]);
  });

describe('a site that is switched off', () => {
  it('loses its marks in open tabs without a trace, and gets them back', async () => {
    const bare = await visit(elsewhere());
    const page = await open(browser, server.url('marks-en'));
    await expect.poll(() => marks(page)).toEqual(MARKED);
    const sheets = (of: Page) => of.evaluate(() => document.adoptedStyleSheets.length);
    await changeSettings(browser.worker, { off: ['localhost'] });
    await expect.poll(() => marks(page)).toEqual([]);
    expect(await hashOf(page)).toBe(await hashOf(bare));
    expect(await sheets(page)).toBe(await sheets(bare));
    await expect.poll(async () => (await badgeOf(browser.worker, page)).text).toBe('');
    await changeSettings(browser.worker, { off: [] });
    await expect.poll(() => marks(page)).toEqual(MARKED);
    await expect.poll(async () => (await badgeOf(browser.worker, page)).text).toBe('2');
  });

  it('loses its open card too', async () => {
    const page = await open(browser, server.url('marks-en'));
    await page.bringToFront();
    await pressCommand(browser, 'open-claim');
    const card = page.locator('[data-recount-card] dialog');
    await card.waitFor();
    await changeSettings(browser.worker, { off: ['localhost'] });
    await expect.poll(() => card.count()).toBe(0);
  });

  it('is not read when its pages open, until it is on again', async () => {
    await changeSettings(browser.worker, { off: ['localhost'] });
    await expect.poll(registered).toEqual([[expect.anything(), ['*://localhost/*']]]);
    const page = await visit(server.url('marks-en'));
    const other = await open(browser, server.url('marks-en').replace('localhost', '127.0.0.1'));
    await expect.poll(() => marks(other)).toEqual(MARKED);
    expect(await marks(page)).toEqual([]);
    await changeSettings(browser.worker, { off: [] });
    await expect.poll(() => marks(page)).toEqual(MARKED);
  });

  it('is so from the switch of the popup, and on again from there', async () => {
    const page = await open(browser, server.url('marks-en'));
    const popup = await openPopup(browser, page);
    const press = `document.querySelector('[role=switch]')?.click() ?? true`;
    const says = (words: string) =>
      `document.querySelector('.site p')?.textContent === ${JSON.stringify(words)}`;
    await popup.value(says('Pages here are read as they open.'));
    await popup.value(press);
    // Firefox gives back what a manifest asks for, too; Chromium does not, and there the site is switched off.
    const off = browser.firefox
      ? 'Pages here are read only when you press Recount’s button.'
      : 'Off here; other sites are still read as they open.';
    await popup.value(says(off));
    await expect.poll(() => marks(page)).toEqual([]);
    await popup.value(press);
    // The question of Firefox may close the popup.
    if (browser.firefox === undefined) await popup.value(says('Pages here are read as they open.'));
    await expect.poll(() => marks(page)).toEqual(MARKED);
  });

  it('is listed in the settings, and switched on again there', async () => {
    await changeSettings(browser.worker, { off: ['localhost', 'a.example'] });
    const page = await visit(server.url('marks-en'));
    const options = await ownPage('options');
    await options.getByRole('button', { name: 'Switch on for localhost' }).click();
    await expect.poll(() => marks(page)).toEqual(MARKED);
    await expect.poll(() => options.locator('.sites').last().locator('li').allInnerTexts()).toHaveLength(1);
  });
});

describe('a site that is added', () => {
  it('is read in open tabs at once, and left at once when it is removed', async () => {
    const page = await visit(elsewhere());
    expect(await marks(page)).toEqual([]);
    const options = await ownPage('options');
    await options.getByRole('textbox', { name: 'Add a site' }).fill(elsewhere());
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(() => marks(page)).toEqual(MARKED);
    await expect.poll(registered).toEqual([[expect.arrayContaining([SITE]), []]]);
    const before = await hashOf(page);
    await options.getByRole('button', { name: `Remove ${HOST}` }).click();
    await expect.poll(() => marks(page)).toEqual([]);
    expect(await hashOf(page)).toBe(before);
    await expect.poll(registered).toEqual([[DEMO, []]]);
  });

  it('must be one', async () => {
    const options = await ownPage('options');
    await options.getByRole('textbox', { name: 'Add a site' }).fill('no site');
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await options.getByText('That is not the address of a site').waitFor();
    expect(await registered()).toEqual([[DEMO, []]]);
  });
});

// The last, since Chromium takes away what the demo build may read unasked, too, with all sites.
describe('the choice of the first page', () => {
  it('is what the browser has granted, also when that changes elsewhere', async () => {
    const page = await visit(elsewhere());
    const options = await ownPage('options');
    const welcome = await ownPage('welcome');
    const choose = async (on: Page, name: string) => {
      await on.bringToFront();
      await on.getByRole('radio', { name }).click();
      for (const both of [welcome, options]) await expect.poll(() => chosen(both)).toBe(name);
    };
    expect(await chosen(welcome)).toBe('On sites I choose');
    await choose(welcome, 'On all sites');
    await expect.poll(() => marks(page)).toEqual(MARKED);
    await choose(options, 'When I click');
    await expect.poll(() => marks(page)).toEqual([]);
    await expect.poll(registered).toEqual([]);

    await welcome.bringToFront();
    await welcome.getByRole('radio', { name: 'On sites I choose' }).click();
    await welcome.getByText(/^No site yet/u).waitFor();
    expect(await chosen(options)).toBe('When I click');
    await welcome.getByRole('textbox', { name: 'Add a site' }).fill(HOST);
    await welcome.keyboard.press('Enter');
    await expect.poll(() => chosen(options)).toBe('On sites I choose');
    await expect.poll(() => marks(page)).toEqual(MARKED);

    await choose(welcome, 'On all sites');
    await choose(welcome, 'On sites I choose');
    await expect.poll(registered).toEqual([[[SITE], []]]);
    await expect.poll(() => marks(page)).toEqual(MARKED);
    await browser.worker.evaluate((origins) => chrome.permissions.remove({ origins }), [SITE]);
    await expect.poll(() => chosen(welcome)).toBe('When I click');
    await expect.poll(() => marks(page)).toEqual([]);
  });
});
