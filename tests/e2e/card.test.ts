import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { type Browser, closePages, launch, open } from './browser.ts';
import { cardScripts, changeSettings, hashOf, marksOf, pointOf, pressCommand, step } from './probe.ts';
import { type Server, serve } from './server.ts';

/** The global of the extension's background, in which the evaluated functions run. */
declare const chrome: WxtBrowser;

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

const card = (page: Page) => page.locator('[data-recount-card]');
const dialog = (page: Page) => card(page).locator('dialog');
const quote = async (page: Page) => (await dialog(page).locator('blockquote').textContent())?.trim();
const currentOf = async (page: Page) =>
  Object.entries(await marksOf(page))
    .filter(([name]) => name.startsWith('current'))
    .flatMap(([, texts]) => texts);

/** How often a card has come up, at the time of asking, from now on. */
async function countOpenings(page: Page): Promise<() => Promise<number>> {
  const counter = await page.evaluateHandle(() => {
    const count = { openings: 0 };
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        count.openings += [...addedNodes].filter(
          (node) => node instanceof HTMLElement && 'recountCard' in node.dataset,
        ).length;
      }
    }).observe(document.documentElement, { childList: true });
    return count;
  });
  return () => counter.evaluate(({ openings }) => openings);
}

/** Opens and closes the card on a mark: once its script is there, a card comes up at once or not at all. */
async function openAndClose(page: Page): Promise<void> {
  await clickOn(page, '#wrong', '45/60');
  await dialog(page).waitFor();
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'detached' });
}

/** Whether anything is drawn on the canvas of the card's chart. */
const inkOfChart = (page: Page): Promise<boolean> =>
  dialog(page)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const context = canvas.getContext('2d');
      return context?.getImageData(0, 0, canvas.width, canvas.height).data.some((byte) => byte > 0) ?? false;
    });

async function clickOn(page: Page, selector: string, text: string): Promise<void> {
  const { x, y } = await pointOf(page, selector, text);
  await page.mouse.click(x, y);
}

describe('what a card needs', () => {
  it('comes once a mark is in the view, and not before', async () => {
    const page = await open(browser, server.url('below-view'));
    await expect.poll(() => marksOf(page)).not.toEqual({});
    expect(await cardScripts(browser.worker, page)).toEqual([]);
    await page.locator('#far').scrollIntoViewIfNeeded();
    await expect.poll(() => cardScripts(browser.worker, page)).toEqual(['card', 'chart']);
    await clickOn(page, '#far', '44 of 48');
    await dialog(page).waitFor();
  });

  it('comes with the card where that is asked for before, its chart behind it', async () => {
    const page = await open(browser, server.url('below-view'));
    await step(browser.worker, page, 1);
    await dialog(page).waitFor();
    await expect.poll(() => cardScripts(browser.worker, page)).toEqual(['card', 'chart']);
    await expect.poll(() => inkOfChart(page)).toBe(true);
  });
});

describe('the card', () => {
  let page: Page;
  beforeEach(async () => {
    page = await open(browser, server.url('marks-vi'));
  });

  it('is opened by a click on a mark', async () => {
    await clickOn(page, '#rounded', '230');
    await dialog(page).waitFor();
    expect(await quote(page)).toContain('233/230');
    expect(await currentOf(page)).toEqual(['233/230 đảng viên, bằng 101%']);
  });

  it('leaves the page as it was, open and closed', async () => {
    const before = await hashOf(page);
    await clickOn(page, '#wrong', '45/60');
    await dialog(page).waitFor();
    expect(await hashOf(page)).toBe(before);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await hashOf(page)).toBe(before);
    expect(await currentOf(page)).toEqual([]);
  });

  it.each(['#more', '#field', '#link'])('gives the focus back to %s', async (selector) => {
    await page.focus(selector);
    await step(browser.worker, page, 1);
    await dialog(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-recount-card'))).toBe(true);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => `#${document.activeElement?.id}`)).toBe(selector);
  });

  it('gives the focus back to the page where nothing had it', async () => {
    await clickOn(page, '#wrong', '45/60');
    await dialog(page).waitFor();
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  it('is not opened beside the text of a mark', async () => {
    const openings = await countOpenings(page);
    await openAndClose(page);
    const { y } = await pointOf(page, '#rounded', '230');
    const right = await page.evaluate(
      () => document.querySelector('#rounded')?.getBoundingClientRect().right ?? 0,
    );
    await page.mouse.click(right - 5, y);
    await clickOn(page, '#rounded', 'Cả năm');
    await clickOn(page, 'h1', 'Quận');
    await openAndClose(page);
    expect(await openings()).toBe(2);
  });

  it('is not opened by a click on a link, which leads where it leads', async () => {
    const openings = await countOpenings(page);
    await openAndClose(page);
    await clickOn(page, '#link', '30/40');
    await expect.poll(() => page.url()).toContain('#rounded');
    await openAndClose(page);
    expect(await openings()).toBe(2);
  });

  it('is not opened while text is being selected, or with a modifier', async () => {
    const openings = await countOpenings(page);
    await openAndClose(page);
    const mark = await pointOf(page, '#wrong', '45/60');
    await page.mouse.move(mark.x, mark.y);
    await page.mouse.down();
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('#wrong') ?? document),
    );
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
    await page.evaluate(() => getSelection()?.empty());
    await page.keyboard.down('Shift');
    await page.mouse.click(mark.x, mark.y);
    await page.keyboard.up('Shift');
    await page.evaluate(() => getSelection()?.empty());
    await openAndClose(page);
    expect(await openings()).toBe(2);
  });

  it('shows the hand over a mark only', async () => {
    const cursor = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('#unit') ?? document.body).cursor);
    const mark = await pointOf(page, '#unit', '4,5%');
    await page.mouse.move(mark.x, mark.y);
    await expect.poll(cursor).toBe('pointer');
    const plain = await pointOf(page, '#unit', 'Tỷ lệ');
    await page.mouse.move(plain.x, plain.y);
    await expect.poll(cursor).toBe('auto');
  });

  it('goes with its own keys through all claims, and the page follows', async () => {
    await clickOn(page, '#rounded', '230');
    await dialog(page).waitFor();
    await page.keyboard.press('j');
    await expect.poll(() => currentOf(page)).toEqual(['45/60 người tham gia 99, đạt 85%']);
    await page.keyboard.press('k');
    await expect.poll(() => currentOf(page)).toEqual(['233/230 đảng viên, bằng 101%']);
    await page.keyboard.press('Escape');
    await expect.poll(() => currentOf(page)).toEqual([]);
  });
});

describe('the keyboard commands', () => {
  const order = [
    '233/230 đảng viên, bằng 101%',
    '45/60 người tham gia 99, đạt 85%',
    '4,5% xuống 3,6%, giảm 0,9%',
    '30/40 hộ, đạt 95%',
    '18/24 điểm, đạt 70%',
    '21/28 hộ ký cam kết, đạt 60%',
    '14/16 trường đạt chuẩn, đạt 80%',
  ];

  it('go from mark to mark, from the last to the first and back', async () => {
    const page = await open(browser, server.url('marks-vi'));
    const visited: string[] = [];
    for (const _ of order) {
      await step(browser.worker, page, 1);
      visited.push(...(await currentOf(page)));
    }
    expect(visited).toEqual(order);
    await step(browser.worker, page, 1);
    expect(await currentOf(page)).toEqual(order.slice(0, 1));
    await step(browser.worker, page, -1);
    expect(await currentOf(page)).toEqual(order.slice(-1));
    expect(await card(page).count()).toBe(1);
  });

  it('bring the claim into view, with room for its card', async () => {
    const page = await open(browser, server.url('marks-vi'));
    await step(browser.worker, page, -1);
    await dialog(page).waitFor();
    const { y } = await pointOf(page, '#far', '14/16');
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan((page.viewportSize()?.height ?? 0) * 0.7);
  });

  it('have keys that the browser accepts, and words each', async () => {
    const commands = await browser.worker.evaluate(() => chrome.commands.getAll());
    // Chromium puts them in order, and calls the keys arrows.
    const keys = commands.map(({ name, shortcut }) => [name, shortcut?.replace(' Arrow', '')]);
    expect(keys.toSorted()).toEqual([
      ['_execute_action', 'Alt+Shift+5'],
      ['next-claim', 'Alt+Shift+Down'],
      ['open-claim', 'Alt+Shift+Right'],
      // Chromium takes four suggestions; the reader may set a fifth.
      ['open-panel', ''],
      ['previous-claim', 'Alt+Shift+Up'],
    ]);
    const described = commands.filter(({ name }) => name !== '_execute_action');
    expect(described.map(({ description }) => description)).not.toContain('');
  });

  it.each([
    ['next-claim', order.slice(0, 1)],
    ['previous-claim', order.slice(-1)],
    ['open-claim', order.slice(0, 1)],
  ])('reach the page that is shown: %s', async (command, current) => {
    const page = await open(browser, server.url('marks-vi'));
    await pressCommand(browser, command);
    await dialog(page).waitFor();
    expect(await currentOf(page)).toEqual(current);
  });

  it('open the card of the claim in view, and again of the one that the reader came to last', async () => {
    const page = await open(browser, server.url('marks-vi'));
    await page.evaluate(() => document.querySelector('#far')?.scrollIntoView());
    await pressCommand(browser, 'open-claim');
    await dialog(page).waitFor();
    expect(await currentOf(page)).toEqual(order.slice(-1));
    await page.keyboard.press('Escape');
    await step(browser.worker, page, -1);
    const [last] = await currentOf(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).count()).toBe(0);
    await pressCommand(browser, 'open-claim');
    await dialog(page).waitFor();
    expect(await currentOf(page)).toEqual([last]);
  });

  it('go on after the card was closed', async () => {
    const page = await open(browser, server.url('marks-vi'));
    await step(browser.worker, page, 1);
    await page.keyboard.press('Escape');
    await step(browser.worker, page, 1);
    expect(await currentOf(page)).toEqual(order.slice(1, 2));
  });
});

describe('the settings', () => {
  afterEach(() => changeSettings(browser.worker, { locale: 'en', show: 'notices' }));

  it('change the language of an open card at once', async () => {
    const page = await open(browser, server.url('marks-vi'));
    await clickOn(page, '#wrong', '45/60');
    await dialog(page).getByText('Does not add up').first().waitFor();
    await changeSettings(browser.worker, { locale: 'vi' });
    await dialog(page).getByText('Không khớp').first().waitFor();
    expect(await currentOf(page)).toEqual(['45/60 người tham gia 99, đạt 85%']);
  });

  it('change how much is marked at once', async () => {
    const page = await open(browser, server.url('marks-vi'));
    const severities = async () =>
      [...new Set(Object.keys(await marksOf(page)).map((name) => name.split('-')[0]))].sort();
    await changeSettings(browser.worker, { show: 'errors' });
    await expect.poll(severities).toEqual(['error', 'warning']);
    await changeSettings(browser.worker, { show: 'everything' });
    await expect.poll(severities).toEqual(['error', 'none', 'notice', 'warning']);
    expect((await marksOf(page))['none-light']).toEqual([
      '4/4 chi bộ, đạt 100%',
      expect.stringContaining('29/26'),
    ]);
  });
});

it('works under the strictest content security policy', async () => {
  const page = await open(browser, server.url('marks-en', '?csp'));
  await step(browser.worker, page, 1);
  await dialog(page).waitFor();
  expect(await dialog(page).evaluate((element) => getComputedStyle(element).width)).toBe('360px');
});
