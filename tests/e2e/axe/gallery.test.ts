import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPEN_ROOTS } from '../open-roots.ts';
import { violationsOn } from './violations.ts';

const galleryDir = fileURLToPath(new URL('../../gallery', import.meta.url));

let server: ViteDevServer;
let browser: Browser;
beforeAll(async () => {
  server = await createServer({
    root: galleryDir,
    configFile: `${galleryDir}/vite.config.ts`,
    logLevel: 'error',
  });
  await server.listen(0);
  browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  // The server bundles what the gallery needs when it is first asked for it, which takes its time.
  const page = await newPage();
  await show(page, 'view=cards');
  await page.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A page on which the card, whose root is closed, can be looked into. */
async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.addInitScript(OPEN_ROOTS);
  return page;
}

/** Shows a page of the gallery. */
async function show(page: Page, query: string): Promise<void> {
  // The first page waits for all that it is made of to be built.
  await page.goto(`${server.resolvedUrls?.local[0]}?${query}`, { timeout: 120_000 });
  await page.locator('.card, .popup, .published').first().waitFor();
}

/** What axe objects to on a page of the gallery, each as `rule: element`. */
async function violations(page: Page, query: string): Promise<readonly string[]> {
  await show(page, query);
  return violationsNow(page);
}

async function violationsNow(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready);
  return violationsOn(page, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
}

/** The full list, an empty state with its way on, and one that only waits; the others differ from these in words. */
const POPUPS = ['everyVerdict', 'unmarked', 'empty', 'nothingChecked', 'loading'];

it('the popup is no longer than a browser lets it be, however many claims there are', async () => {
  const page = await newPage({ viewport: { width: 360, height: 600 } });
  await page.goto(`${server.resolvedUrls?.local[0]}?view=popup&name=everyVerdict&locale=en`);
  await page.locator('.popup .row').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
  await page.close();
});

/** What the drawing of a card's chart looks like, to the pixel. */
const drawing = (page: Page): Promise<string> =>
  page
    .locator('canvas')
    .first()
    .evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''));

describe('the chart', () => {
  it('follows the theme while it is shown, and is printed in dark ink', async () => {
    const page = await newPage({ colorScheme: 'light' });
    await show(page, 'view=cards&name=inconsistent&locale=en');
    const light = await drawing(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => drawing(page)).not.toBe(light);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await expect.poll(() => drawing(page)).toBe(light);
    const card = page.locator('.card');
    expect(await card.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await page.locator('footer').isVisible()).toBe(false);
    await page.close();
  });

  it('frames the figure that is being read, until the focus leaves it', async () => {
    const page = await newPage();
    await show(page, 'view=cards&name=totalShort&locale=en');
    const plain = await drawing(page);
    await page.locator('.chart .readable').focus();
    await page.keyboard.press('End');
    await expect.poll(() => drawing(page)).not.toBe(plain);
    await page.locator('summary').last().focus();
    await expect.poll(() => drawing(page)).toBe(plain);
    await page.close();
  });
});

it('a card over an article is not printed with it', async () => {
  const page = await newPage();
  await show(page, 'view=card&name=rounded&locale=en');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.card').isVisible()).toBe(false);
  await page.close();
});

/** States that a card comes into by the keyboard alone. */
const STATES: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ['with its pin in focus', 'rounded', (page) => page.keyboard.press('Tab')],
  [
    'with its menu open',
    'impossible',
    async (page) => page.locator('.card').getByRole('button', { expanded: false }).first().click(),
  ],
  [
    'with a figure being read',
    'totalShort',
    async (page) => {
      await page.locator('.chart .readable').focus();
      await page.keyboard.press('ArrowDown');
    },
  ],
  [
    'with everything unfolded',
    'inconsistent',
    (page) =>
      page.locator('.card').evaluate((card) => {
        for (const details of card.querySelectorAll('details')) details.open = true;
      }),
  ],
];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  describe.each(['vi', 'en'])('a card in %s', (locale) => {
    it.each(STATES)('%s has nothing that axe objects to', async (_, name, act) => {
      const page = await newPage({ colorScheme });
      await show(page, `view=card&name=${name}&locale=${locale}`);
      await act(page);
      expect(await violationsNow(page)).toEqual([]);
      await page.close();
    });

    it('as a sheet with large text has nothing that axe objects to', async () => {
      const page = await newPage({ colorScheme, viewport: { width: 320, height: 640 } });
      expect(await violations(page, `view=card&name=mislabelled&locale=${locale}&size=150`)).toEqual([]);
      await page.close();
    });
  });

  it.each(['vi', 'en'])('the cards in %s have nothing that axe objects to', async (locale) => {
    const page = await newPage({ colorScheme });
    expect(await violations(page, `view=cards&locale=${locale}`)).toEqual([]);
    await page.close();
  });

  it.each(['vi', 'en'])('published fact checks in %s have nothing that axe objects to', async (locale) => {
    const page = await newPage({ colorScheme, viewport: { width: 320, height: 640 } });
    expect(await violations(page, `view=published&locale=${locale}`)).toEqual([]);
    await page.close();
  });

  it.each(['vi', 'en'])('the popup in %s has nothing that axe objects to', async (locale) => {
    const page = await newPage({ colorScheme });
    for (const name of POPUPS)
      expect(await violations(page, `view=popup&name=${name}&locale=${locale}`), name).toEqual([]);
    await page.close();
  });
});
