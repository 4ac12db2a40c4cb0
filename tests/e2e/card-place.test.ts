import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { type Browser, closePages, launch, open } from './browser.ts';
import { changeSettings, hashOf, pointOf, step } from './probe.ts';
import { type Server, serve } from './server.ts';

/** The global of the extension's background, in which the evaluated functions run. */
declare const chrome: WxtBrowser;

let server: Server;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  server = await serve();
  browser = await launch({ viewport: { width: 1280, height: 800 } });
});
beforeEach(async () => {
  page = await open(browser, server.url('marks-vi'));
});
afterEach(async () => {
  await changeSettings(browser.worker, { textSize: 100 });
  await closePages(browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const card = () => page.locator('[data-recount-card]');
const dialog = () => card().locator('dialog');
const button = (name: string) => card().getByRole('button', { name, exact: true });
const quote = async () => (await dialog().locator('blockquote').textContent())?.trim();

async function clickOn(selector: string, text: string): Promise<void> {
  const { x, y } = await pointOf(page, selector, text);
  await page.mouse.click(x, y);
}

async function boxOf(): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await dialog().boundingBox();
  if (box === null) throw new Error('There is no card');
  return box;
}

/** Whether all of the card is in the view. */
async function isInside(): Promise<boolean> {
  const { x, y, width, height } = await boxOf();
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  return x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;
}

async function dragHeader(x: number, y: number): Promise<void> {
  const word = await card().locator('.word').boundingBox();
  if (word === null) throw new Error('The card has no header');
  const from = { x: word.x + word.width / 2, y: word.y + word.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + x / 2, from.y + y / 2);
  await page.mouse.move(from.x + x, from.y + y);
  await page.mouse.up();
}

async function openCard(): Promise<void> {
  await clickOn('#rounded', '230');
  await dialog().waitFor();
}

describe('a pinned card', () => {
  it('stays open where it is when the page is clicked, and lets the page have its Esc', async () => {
    await openCard();
    await button('Pin').click();
    const before = await boxOf();
    await clickOn('h1', 'Quận');
    await page.keyboard.press('Escape');
    expect(await boxOf()).toEqual(before);
    await button('Close').click();
    await card().waitFor({ state: 'detached' });
  });

  it('shows another claim that is clicked on, in the same place', async () => {
    await openCard();
    await dragHeader(400, -120);
    const before = await boxOf();
    await clickOn('#wrong', '45/60');
    await expect.poll(quote).toContain('45/60');
    const after = await boxOf();
    expect([after.x, after.y]).toEqual([before.x, before.y]);
    expect(await card().count()).toBe(1);
  });

  it('goes back beside its claim when it is let go', async () => {
    await openCard();
    const before = await boxOf();
    await dragHeader(300, 100);
    expect(await boxOf()).not.toEqual(before);
    await button('Pin').click();
    await expect.poll(boxOf).toEqual(before);
    await clickOn('h1', 'Quận');
    await card().waitFor({ state: 'detached' });
  });

  it('stays where it is while the page scrolls', async () => {
    await openCard();
    await button('Pin').click();
    const before = await boxOf();
    await page.evaluate(() => scrollTo(0, 500));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(500);
    expect(await boxOf()).toEqual(before);
  });
});

describe('a card that is dragged', () => {
  it('is pinned by it, and the page is left as it was', async () => {
    const hash = await hashOf(page);
    await openCard();
    const before = await boxOf();
    await dragHeader(200, 80);
    const after = await boxOf();
    expect([after.x - before.x, after.y - before.y]).toEqual([200, 80]);
    expect(await button('Pin').getAttribute('aria-pressed')).toBe('true');
    expect(await hashOf(page)).toBe(hash);
  });

  it.each([
    [-3000, -3000],
    [3000, 3000],
  ])('never leaves the view: %d, %d', async (x, y) => {
    await openCard();
    await dragHeader(x, y);
    expect(await isInside()).toBe(true);
  });

  it('comes along when the window shrinks', async () => {
    await openCard();
    await dragHeader(3000, 3000);
    await page.setViewportSize({ width: 700, height: 600 });
    await expect.poll(isInside).toBe(true);
  });

  it('is not moved by a click on its header, nor by its buttons', async () => {
    await openCard();
    const before = await boxOf();
    await card().locator('.word').click();
    expect(await boxOf()).toEqual(before);
    expect(await button('Pin').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('with the keyboard', () => {
  it('the card is moved by the arrow keys on the pin, which say so', async () => {
    await openCard();
    const before = await boxOf();
    await page.keyboard.press('Tab');
    expect(await card().locator('.hint').textContent()).toContain('Arrow keys');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const after = await boxOf();
    expect([after.x - before.x, after.y - before.y]).toEqual([16, 32]);
    expect(await quote()).toContain('233/230');
  });

  it('Tab goes round in the card, both ways', async () => {
    await openCard();
    const focused = () =>
      page.evaluate(
        () =>
          document
            .querySelector('[data-recount-card]')
            ?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName,
      );
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Next claim');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Pin');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Next claim');
  });

  it('the figures of the chart are read, and the claim stays', async () => {
    await openCard();
    const chart = card().getByRole('application', { name: 'Chart: arrow keys read its figures' });
    await chart.focus();
    const said = () => card().locator('.chart [role=status]').textContent();
    for (const [key, figure] of [
      ['ArrowRight', 'In the text: 101%'],
      ['ArrowDown', '233 of 230: 101.3%'],
      ['End', 'Line: 100% = 230'],
      ['Home', 'In the text: 101%'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(said).toContain(figure);
    }
    expect(await quote()).toContain('233/230');
    await page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
  });
});

describe('the text size', () => {
  it('is changed in the card, stored, and the button keeps the focus', async () => {
    await openCard();
    const size = () => dialog().evaluate((element) => getComputedStyle(element).fontSize);
    expect(await size()).toBe('14px');
    await button('Larger text').click();
    await expect.poll(size).toBe('16.1px');
    const stored = await browser.worker.evaluate(() => chrome.storage.sync.get('textSize'));
    expect(stored).toEqual({ textSize: 115 });
    const focused = await page.evaluate(() =>
      document.querySelector('[data-recount-card]')?.shadowRoot?.activeElement?.getAttribute('aria-label'),
    );
    expect(focused).toBe('Larger text');
    await button('Smaller text').click();
    await expect.poll(size).toBe('14px');
  });
});

/** 1280 × 800 at 400% leaves as many CSS pixels as the second. */
describe.each([
  [320, 640, 100],
  [320, 200, 100],
  [320, 640, 150],
  [320, 256, 150],
  [700, 300, 150],
] as const)('in a window of %d × %d at %d%%', (width, height, textSize) => {
  it('nothing is cut off and nothing scrolls sideways', async () => {
    await changeSettings(browser.worker, { textSize });
    await page.setViewportSize({ width, height });
    await step(browser.worker, page, 1);
    await dialog().waitFor();
    for (const _ of Array.from({ length: 7 })) {
      await expect.poll(isInside).toBe(true);
      expect((await boxOf()).height).toBeLessThanOrEqual(Math.ceil(height * 0.7));
      expect(await overflowing()).toEqual([]);
      await page.keyboard.press('j');
    }
  });
});

/** What reaches beyond the card sideways, or is a button that cannot be seen whole. */
function overflowing(): Promise<readonly string[]> {
  return dialog().evaluate((card) => {
    const { left, right, top, bottom } = card.getBoundingClientRect();
    const bars = [...card.querySelectorAll('header, footer, header button, footer button')];
    return [...card.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && !element.closest('.unseen'))
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const isLost = bars.includes(element) && (box.top < top - 0.5 || box.bottom > bottom + 0.5);
        return box.left < left - 0.5 || box.right > right + 0.5 || isLost;
      })
      .map((element) => element.outerHTML.slice(0, 80));
  });
}

describe('a sheet', () => {
  beforeEach(async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await step(browser.worker, page, 1);
    await dialog().waitFor();
  });

  it('lies at the bottom, as wide as the window', async () => {
    const { x, y, width, height } = await boxOf();
    const view = await page.evaluate(() => [visualViewport?.width, visualViewport?.height]);
    expect(x).toBe(0);
    expect([width, y + height]).toEqual(view);
  });

  it('is put away by a pull down', async () => {
    await dragHeader(0, 150);
    await card().waitFor({ state: 'detached' });
  });

  it('comes back from a short pull', async () => {
    const before = await boxOf();
    await dragHeader(0, 30);
    await expect.poll(boxOf).toEqual(before);
  });

  it('is made higher by a pull up and by its handle, and lower again', async () => {
    const before = await boxOf();
    await dragHeader(0, -80);
    await expect.poll(async () => (await boxOf()).height).toBe(632);
    await button('Full height').click();
    await expect.poll(boxOf).toEqual(before);
  });
});
