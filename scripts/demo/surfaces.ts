import type { Page } from 'playwright-core';
import type { WxtBrowser } from 'wxt/browser';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { exampleArticle, exampleEvidence, exampleHistory } from './examples.ts';
import type { DemoBrowser } from './extension.ts';
import { openGravest } from './pictures.ts';
import { openToolbarPopup } from './toolbar-popup.ts';

/** The global of the extension's background, in which the evaluated functions run. */
declare const chrome: WxtBrowser;

/** How a surface is to be shown. */
export interface Setting {
  readonly locale: Locale;
  readonly scheme: 'light' | 'dark';
  /** Of the window, in CSS pixels. */
  readonly width: number;
}

/** Where a surface finds its articles and itself. */
export interface Stage {
  readonly browser: DemoBrowser;
  /** Of the bundled articles. */
  readonly origin: string;
}

/** Takes one picture, as a file in WebP. */
export type Shot = (stage: Stage, setting: Setting) => Promise<Buffer>;

export interface Surface {
  readonly name: string;
  readonly title: string;
  readonly widths: readonly number[];
  readonly take: Shot;
}

const WIDTHS = [320, 768, 1280] as const;
/** High enough for the card to find a place, low enough for a phone. CSS pixels. */
const HEIGHT = 720;

/** Every surface of Recount, in the order in which a reader meets them. */
export const SURFACES: readonly Surface[] = [
  ownPage('welcome', 'The first page', 'welcome.html'),
  { name: 'article', title: 'An article, its marks, and the card', widths: WIDTHS, take: article },
  // It is as wide as it wants to be.
  { name: 'popup', title: 'The popup of the toolbar button', widths: [1280], take: popup },
  // As wide as browsers make it at first, and as narrow as they let it become.
  { name: 'panel', title: 'The side panel', widths: [320, 400], take: panel },
  ownPage('settings', 'The settings', 'options.html'),
  ownPage('viewer', 'The viewer of PDFs', 'viewer.html', async ({ locale }, stage) => ({
    name: `${locale}.pdf`,
    mimeType: 'application/pdf',
    buffer: await printed(stage, `${stage.origin}/${locale}`),
  })),
  ownPage('history', 'The history', 'history.html', async ({ locale }) => ({
    name: 'history.json',
    mimeType: 'application/json',
    buffer: await exampleHistory(locale),
  })),
  { name: 'workbench', title: 'The workbench', widths: WIDTHS, take: workbench },
  ownPage('report', 'A report on an audit', 'report.html', async ({ locale }) => ({
    name: 'evidence.json',
    mimeType: 'application/json',
    buffer: await exampleEvidence(locale),
  })),
];

/** A file that a page is given to show. */
interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
type Giver = (setting: Setting, stage: Stage) => Promise<Given>;

/** One of Recount's own pages: the whole of it, or, where it shows a file that may be long, what a window shows. */
function ownPage(name: string, title: string, path: string, giver?: Giver): Surface {
  const take: Shot = async (stage, setting) => {
    const { browser } = stage;
    // Made before the page is opened: one that has been behind another is taken at the size of the window.
    const given = await giver?.(setting, stage);
    const page = await openPage(browser, setting);
    await page.goto(new URL(path, browser.worker.url()).href);
    if (given !== undefined) {
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ ...given });
      // A long file is read, and its charts or pages are drawn.
      await page.waitForTimeout(2000);
    }
    await settled(page);
    const picture = await webpOf(page, given === undefined ? 'whole' : 'view');
    await page.close();
    return picture;
  };
  return { name, title, widths: WIDTHS, take };
}

async function article({ browser, origin }: Stage, setting: Setting): Promise<Buffer> {
  const page = await openPage(browser, setting);
  await page.goto(`${origin}/${setting.locale}`);
  await openGravest(browser.worker, page);
  const picture = await webpOf(page, 'view');
  await page.close();
  return picture;
}

async function popup({ browser, origin }: Stage, setting: Setting): Promise<Buffer> {
  const page = await openPage(browser, setting);
  await page.goto(`${origin}/${setting.locale}`);
  const picture = await openToolbarPopup(browser, page);
  await page.close();
  return picture;
}

async function panel(stage: Stage, setting: Setting): Promise<Buffer> {
  const { beside, close } = await openPanel(stage, setting);
  const picture = await webpOf(beside, 'view');
  await close();
  return picture;
}

/** The panel, which lives as long as the page that it is of. */
interface OpenPanel {
  readonly beside: Page;
  readonly close: () => Promise<void>;
}

/** The panel in a tab of its own, with its gravest claim open. */
export async function openPanel({ browser, origin }: Stage, setting: Setting): Promise<OpenPanel> {
  const page = await openPage(browser, setting);
  await page.goto(`${origin}/${setting.locale}`);
  const tab = await browser.worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((one) => one.url === url)?.id;
  }, page.url());
  const beside = await openPage(browser, setting);
  await beside.goto(new URL(`sidepanel.html?tab=${tab}`, browser.worker.url()).href);
  await beside
    .locator('.row', { has: beside.locator('.error, .warning, .notice') })
    .first()
    .click();
  await beside.locator('.detail summary').first().click();
  await settled(beside);
  const close = async () => {
    await beside.close();
    await page.close();
  };
  return { beside, close };
}

/** The workbench with an article, its gravest claim open. What lay there is taken off first: it is kept. */
async function workbench({ browser }: Stage, setting: Setting): Promise<Buffer> {
  const { locale } = setting;
  const buffer = await exampleArticle(locale);
  const page = await openPage(browser, setting);
  await page.goto(new URL('workbench.html', browser.worker.url()).href);
  await page.locator('h1').waitFor();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: `${locale}.html`, mimeType: 'text/html', buffer });
  await page.locator('button.title').waitFor();
  await page.keyboard.press('n');
  await page.locator('.detail').waitFor();
  await settled(page);
  const picture = await webpOf(page, 'view');
  await page.close();
  return picture;
}

async function openPage({ context }: DemoBrowser, { scheme, width }: Setting): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  return page;
}

/** A page as a file in PDF. Playwright would not print it here, but the browser does. */
async function printed({ browser }: Stage, url: string): Promise<Buffer> {
  const page = await browser.context.newPage();
  await page.goto(url);
  const session = await browser.context.newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', { printBackground: false });
  await page.close();
  return Buffer.from(data, 'base64');
}

/** Fonts are there, and charts have the size of their place. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(400);
}

/** Smaller than as PNG by far, which counts where there are so many. */
async function webpOf(page: Page, what: 'view' | 'whole'): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 85,
    captureBeyondViewport: what === 'whole',
    ...(what === 'whole' && { clip: await sizeOf(page) }),
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}

/** The whole page, which has no scroll bar then. */
const sizeOf = (page: Page) =>
  page.evaluate(() => {
    const { scrollHeight: height } = document.documentElement;
    return { x: 0, y: 0, width: innerWidth, height, scale: 1 };
  });
