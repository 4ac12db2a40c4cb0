import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { panelBeside, press, row } from './beside.ts';
import { type Browser, launch, type Options, open } from './browser.ts';
import { extensionDir, newFolder } from './build.ts';
import { hashOf, marksOf, pointOf, tabOf } from './probe.ts';
import { type Server, serve } from './server.ts';

/** The global of the extension’s background, and of the browser’s page of its extensions. */
declare const chrome: WxtBrowser;

let server: Server;
let browser: Browser;
/** What pages complain of. */
let complaints: string[];
async function start(options: Options = {}): Promise<void> {
  browser = await launch(options);
  browser.context.on('weberror', (error) => complaints.push(error.error().message));
  browser.context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}
beforeEach(async () => {
  server = await serve();
  complaints = [];
  await start();
});
afterEach(async () => {
  await browser.close();
  await server.close();
});

const errorsOf = async (page: Page) => (await marksOf(page))['error-light'] ?? [];
const WRONG = '14/16 trường đạt chuẩn, đạt 80%';
/** A sentence more, whose figures do not fit. */
const add = () => {
  const paragraph = document.createElement('p');
  paragraph.id = 'added';
  paragraph.textContent = 'Hội phụ nữ vận động được 33/60 hộ tham gia, đạt 65% kế hoạch.';
  document.querySelector('article')?.append(paragraph);
};
const ADDED = '33/60 hộ tham gia, đạt 65%';

async function opensCard(page: Page): Promise<void> {
  const { x, y } = await pointOf(page, 'body', '14/16');
  await page.mouse.click(x, y);
  await page.locator('dialog.card').waitFor();
}

describe('a page', () => {
  it('that was left and comes back as it was has its marks, is read on, and its card opens', async () => {
    const page = await open(browser, server.url('marks-vi'));
    await page.goto(server.url('no-text'));
    await page.goBack();
    await expect.poll(() => errorsOf(page)).toContain(WRONG);
    await page.evaluate(add);
    await expect.poll(() => errorsOf(page)).toContain(ADDED);
    await opensCard(page);
    expect(complaints).toEqual([]);
  });

  it('that is left before it has been audited costs the next one nothing', async () => {
    const page = await browser.context.newPage();
    for (let count = 0; count < 5; count++) await page.goto(server.url('marks-vi'), { waitUntil: 'commit' });
    await expect.poll(() => errorsOf(page)).toContain(WRONG);
    expect(complaints).toEqual([]);
  });

  it('that was frozen is read on when it goes on', async () => {
    const page = await open(browser, server.url('marks-vi'));
    const session = await browser.context.newCDPSession(page);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await page.evaluate(add);
    await expect.poll(() => errorsOf(page)).toContain(ADDED);
    await opensCard(page);
    expect(complaints).toEqual([]);
  });
});

describe('a tab', () => {
  it('that was discarded to save memory is read again when the reader comes back to it', async () => {
    const page = await open(browser, server.url('marks-vi'));
    const tab = await tabOf(browser.worker, page);
    const other = await browser.context.newPage();
    await other.bringToFront();
    await browser.worker.evaluate((id) => chrome.tabs.discard(id), tab);
    await browser.worker.evaluate(
      async (url) => {
        const tabs = await chrome.tabs.query({ url });
        for (const { id } of tabs) if (id !== undefined) await chrome.tabs.update(id, { active: true });
      },
      `${new URL(page.url()).origin.replace(/:\d+$/u, '')}/*`,
    );
    const again = () => browser.context.pages().find((one) => one.url() === server.url('marks-vi'));
    await expect
      .poll(async () => {
        const shown = again();
        return shown === undefined ? [] : errorsOf(shown).catch(() => []);
      })
      .toContain(WRONG);
    expect(complaints).toEqual([]);
  });

  it('that the browser restores when it starts again is read', async () => {
    await browser.close();
    const profile = await mkdtemp(join(tmpdir(), 'recount-restored-'));
    try {
      browser = await launch({ profile });
      await open(browser, server.url('marks-vi'));
      await browser.close();
      await start({ profile, args: ['--restore-last-session'] });
      const restored = () => browser.context.pages().find((one) => one.url() === server.url('marks-vi'));
      await expect
        .poll(async () => {
          const page = restored();
          return page === undefined ? [] : errorsOf(page).catch(() => []);
        })
        .toContain(WRONG);
      expect(complaints).toEqual([]);
      await browser.close();
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    }
  });
});

/** What only the browser's own page of extensions may do. */
interface DeveloperPrivate {
  updateProfileConfiguration(changes: { readonly inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: { readonly failQuietly: boolean }): Promise<void>;
}

/** Switches the extension on or off, on the browser's own page of extensions. */
async function switchTo(isOn: boolean, extensions?: Page): Promise<Page> {
  const page = extensions ?? (await browser.context.newPage());
  await page.goto('chrome://extensions');
  const id = new URL(browser.worker.url()).host;
  await page.evaluate(([id, isOn]) => chrome.management.setEnabled(id, isOn), [id, isOn] as const);
  await expect
    .poll(() => page.evaluate(async (id) => (await chrome.management.get(id)).enabled, id))
    .toBe(isOn);
  return page;
}

describe('under an open page', () => {
  it('the extension is loaded anew: the page is as it was, and what is opened then is read', async () => {
    const page = await open(browser, server.url('marks-vi'));
    const before = await hashOf(page);
    const extensions = await switchTo(false);
    await switchTo(true, extensions);
    await page.bringToFront();
    await page.evaluate(add);
    await page.mouse.click(5, 5);
    const fresh = await browser.context.newPage();
    await fresh.goto(server.url('marks-en'));
    await expect.poll(async () => (await errorsOf(fresh)).length).toBeGreaterThan(0);
    await page.evaluate(() => document.querySelector('#added')?.remove());
    expect(await hashOf(page)).toBe(before);
    expect(complaints).toEqual([]);
  });

  it('the extension is switched off: the page is as it was, and nothing of it fails', async () => {
    const page = await open(browser, server.url('marks-vi'));
    const before = await hashOf(page);
    await switchTo(false);
    await page.bringToFront();
    await page.evaluate(add);
    const { x, y } = await pointOf(page, 'body', '14/16');
    await page.mouse.click(x, y);
    await page.waitForTimeout(500);
    await page.evaluate(() => document.querySelector('#added')?.remove());
    expect(await hashOf(page)).toBe(before);
    expect(complaints).toEqual([]);
  });

  it('the extension is switched off while a card is open: what is wanted in it is said not to be kept', async () => {
    const page = await open(browser, server.url('marks-vi'));
    await opensCard(page);
    const extensions = await browser.context.newPage();
    await switchTo(false, extensions);
    await page.bringToFront();
    await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await page.locator('dialog.card').getByText('The browser did not keep this.').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog.card').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('the extension is updated: the page is read by the new one, and what was typed in the panel is kept', async () => {
    await browser.close();
    const { RECOUNT_E2E_BUILD: built } = process.env;
    const folder = await newFolder();
    try {
      await cp(extensionDir(), join(folder, 'chrome-mv3-demo'), { recursive: true });
      process.env.RECOUNT_E2E_BUILD = folder;
      await start();
      const page = await open(browser, server.url('marks-vi'));
      const panel = await panelBeside(browser, page);
      await row(panel, '45/60').click();
      await press(panel, 'Confirm finding');
      await panel.getByText('Kept in the history on this device.').waitFor();
      await panel.getByLabel('Note', { exact: true }).pressSequentially('Đã gọi');
      await page.bringToFront();
      await opensCard(page);
      const manifest = join(folder, 'chrome-mv3-demo/manifest.json');
      await writeFile(
        manifest,
        (await readFile(manifest, 'utf8')).replace(/"version": *"[^"]+"/u, '"version": "99.0.0"'),
      );
      const extensions = await browser.context.newPage();
      await extensions.goto('chrome://extensions');
      const [fresh] = await Promise.all([
        browser.context.waitForEvent('serviceworker'),
        extensions.evaluate(async (id) => {
          const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
          // Without it, an extension that is in no store is not started again.
          await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
          await developerPrivate.reload(id, { failQuietly: true });
        }, new URL(browser.worker.url()).host),
      ]);
      await extensions.close();
      browser = { ...browser, worker: fresh };
      expect(await fresh.evaluate(() => chrome.runtime.getManifest().version)).toBe('99.0.0');
      await page.evaluate(add);
      await expect.poll(() => errorsOf(page)).toContain(ADDED);
      expect(await errorsOf(page)).toContain(WRONG);
      await opensCard(page);
      const again = await panelBeside(browser, page);
      await row(again, '45/60').click();
      await expect.poll(() => again.getByLabel('Note', { exact: true }).inputValue()).toBe('Đã gọi');
      expect(complaints).toEqual([]);
    } finally {
      process.env.RECOUNT_E2E_BUILD = built;
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** Puts the clock of a page or of the background forward, or back, by so many milliseconds. */
const putClock = (by: number) => {
  const { now } = Date;
  const Then = Date;
  globalThis.Date = class extends Then {
    constructor(...given: [] | [number | string]) {
      super(given[0] ?? now() + by);
    }
    static override now = () => now() + by;
  } as DateConstructor;
};
const YEAR = 365 * 86_400_000;

it.each([
  ['back', -YEAR],
  ['forward', YEAR],
])('a clock that is put %s by a year: the page is read on, and what is decided last holds', async (_, by) => {
  const page = await open(browser, server.url('marks-vi'));
  const panel = await panelBeside(browser, page);
  await row(panel, '45/60').click();
  await press(panel, 'Confirm finding');
  await panel.getByText('Kept in the history on this device.').waitFor();
  const tab = await tabOf(browser.worker, page);
  await browser.worker.evaluate(putClock, by);
  await browser.worker.evaluate(
    ([tabId, by]) =>
      chrome.scripting.executeScript({
        target: { tabId },
        func: (by: number) => {
          const now = Date.now() + by;
          Date.now = () => now;
        },
        args: [by],
      }),
    [tab, by] as const,
  );
  await page.evaluate(putClock, by);
  await panel.evaluate(putClock, by);
  await page.bringToFront();
  await page.evaluate(add);
  await expect.poll(() => errorsOf(page)).toContain(ADDED);
  await opensCard(page);
  await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
  await expect.poll(() => errorsOf(page)).not.toContain(WRONG);
  await panel.bringToFront();
  await expect.poll(() => row(panel, '14/16').innerText()).toContain('Dismissed');
  // The panel has gone along to the claim of the card.
  await row(panel, '45/60').click();
  await press(panel, 'Dismiss');
  await panel.getByText('Kept in the history on this device.').waitFor();
  await panel.close();
  await page.reload();
  const again = await panelBeside(browser, page);
  await expect.poll(() => row(again, '14/16').innerText()).toContain('Dismissed');
  expect(await row(again, '45/60').innerText()).toContain('Dismissed');
  const history = await browser.context.newPage();
  await history.goto(browser.extensionUrl('history.html'));
  await history.getByText('2 decided').waitFor();
  expect(complaints).toEqual([]);
});
