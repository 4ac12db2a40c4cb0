import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** What axe objects to on a page of the gallery, each as `rule: element`. */
async function violations(page: Page, query: string): Promise<readonly string[]> {
  await page.goto(`${server.resolvedUrls?.local[0]}?${query}`);
  await page.locator('.card, .popup').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return violationsOn(page, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
}

/** The full list, an empty state with its way on, and one that only waits; the others differ from these in words. */
const POPUPS = ['everyVerdict', 'tensions', 'unmarked', 'empty', 'nothingChecked', 'loading'];

it('the popup is no longer than a browser lets it be, however many claims there are', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 600 } });
  await page.goto(`${server.resolvedUrls?.local[0]}?view=popup&name=everyVerdict&locale=en`);
  await page.locator('.popup .row').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
  await page.close();
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(['vi', 'en'])('the cards in %s have nothing that axe objects to', async (locale) => {
    const page = await browser.newPage({ colorScheme });
    expect(await violations(page, `view=cards&locale=${locale}`)).toEqual([]);
    await page.close();
  });

  it.each(['vi', 'en'])('the popup in %s has nothing that axe objects to', async (locale) => {
    const page = await browser.newPage({ colorScheme });
    for (const name of POPUPS)
      expect(await violations(page, `view=popup&name=${name}&locale=${locale}`), name).toEqual([]);
    await page.close();
  });
});
