import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { browserSession, pressToolbarButton } from '../../scripts/demo/hidden-target.ts';
import { launchFirefox } from '../firefox/launch.ts';
import { type FirefoxWindow, pressToolbarButtonIn } from '../firefox/window.ts';
import { extensionDir } from './build.ts';
import { openRoots } from './open-roots.ts';
import { stateOf } from './probe.ts';

/** How long is waited for what must come: many times what an idle machine needs. */
const PATIENCE_MS = 120_000;

/** Where the tests call the extension API. */
export type Background = Pick<Worker, 'evaluate' | 'url'>;

/** A browser with the extension loaded. */
export interface Browser {
  readonly context: BrowserContext;
  /** The extension's background; in Firefox, which lets no one in there, an empty page of the extension. */
  readonly worker: Background;
  /** The window around the pages, in Firefox only. */
  readonly firefox: FirefoxWindow | undefined;
  /** The address of one of the extension's own pages. */
  extensionUrl(page: string): string;
  close(): Promise<void>;
}

export type Options = Pick<
  NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>,
  'args' | 'colorScheme' | 'reducedMotion' | 'viewport'
> & {
  /** The folder of a profile that is there already, and stays; else a fresh one is made, and taken away at the end. */
  readonly profile?: string;
};

/** Set before the tests by find-browser.mjs. */
function executablePath(): string {
  const { CHROME_PATH } = process.env;
  if (!CHROME_PATH) throw new Error('CHROME_PATH names no browser');
  return CHROME_PATH;
}

/** Whether the tests run in Firefox: vitest.firefox.config.ts says so. */
export const inFirefox = (): boolean => process.env.RECOUNT_E2E_BROWSER === 'firefox';

/** Starts the browser with a fresh profile, in which the tests can look into the card. */
export async function launch(options: Options = {}): Promise<Browser> {
  if (inFirefox()) return launchFirefox('open-roots', options);
  const browser = await launchAsIs(options);
  try {
    await openRoots(browser.context);
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Starts the browser with a fresh profile, with the extension as its readers have it. */
export async function launchAsIs({ args = [], profile: kept, ...options }: Options = {}): Promise<Browser> {
  if (inFirefox())
    return launchFirefox('as-is', { ...options, ...(kept !== undefined && { profile: kept }) });
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'recount-e2e-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executablePath(),
    // Playwright's own headless mode is the old one, which loads no extension.
    headless: false,
    reducedMotion: 'reduce',
    ...options,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US',
      `--disable-extensions-except=${extensionDir()}`,
      `--load-extension=${extensionDir()}`,
      // For clickAction.
      '--enable-unsafe-extension-debugging',
      ...args,
    ],
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const close = async () => {
    await context.close();
    if (kept === undefined) await rm(profile, { recursive: true, force: true });
  };
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return {
      context,
      worker,
      firefox: undefined,
      extensionUrl: (page) => new URL(page, worker.url()).href,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens a page and waits until Recount has read it. */
export async function open({ context, worker }: Browser, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await stateOf(worker, page);
  return page;
}

/** Closes all pages but the first: without any, the browser would end. */
export async function closePages({ context }: Browser): Promise<void> {
  await Promise.all(
    context
      .pages()
      .slice(1)
      .map((page) => page.close()),
  );
}

/** Presses the extension's toolbar button while a page is shown, which lets the extension read that page. */
export async function clickAction({ context, worker, firefox }: Browser, page: Page): Promise<void> {
  if (firefox !== undefined) return pressToolbarButtonIn(firefox, page);
  const session = await browserSession(context);
  await pressToolbarButton(session, worker, page);
  await session.detach();
}

/** Lets the tests read what was copied; Firefox is started so. */
export async function openClipboard({ context, firefox }: Browser): Promise<void> {
  if (firefox === undefined) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
}
