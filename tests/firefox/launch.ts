import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { firefox as playwright } from 'playwright-core';
import type { Browser, Options } from '../e2e/browser.ts';
import { EMPTY_PAGE, type FirefoxBuild, firefoxBuild } from './build.ts';
import { tellDownloads } from './downloads.ts';
import { startRelay } from './relay.ts';
import { setColourScheme, windowOf } from './window.ts';

const PATIENCE_MS = 120_000;
const ID = '{ff2bffb7-c55d-5edb-bb19-eb168fa719f0}';
/** Under which the extension’s own pages stand; Firefox would draw one by lot. */
const HOST = '5a1b2c3d-4e5f-4a6b-8c7d-0123456789ab';
const extensionUrl = (page: string): string => `moz-extension://${HOST}/${page}`;

/** Set before the tests by find-firefox.mjs. */
function programPath(): string {
  const { FIREFOX_PATH } = process.env;
  if (!FIREFOX_PATH) throw new Error('FIREFOX_PATH names no Firefox');
  return FIREFOX_PATH;
}

/** Starts Firefox with the extension in it. The arguments are Chromium’s, and not for Firefox. */
export async function launchFirefox(build: FirefoxBuild, options: Options): Promise<Browser> {
  const { profile: kept, args: _, colorScheme = 'light', reducedMotion = 'reduce', ...rest } = options;
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'recount-firefox-')));
  const relay = await startRelay(profile, {
    'emulation.setMediaFeaturesOverride': (params) => setColourScheme(window, params),
  });
  const window = windowOf(relay, ID);
  const context = await playwright.launchPersistentContext(profile, {
    ...rest,
    colorScheme,
    // Playwright speaks WebDriver BiDi to the channels of this name, and its own protocol to its own Firefox.
    channel: 'moz-firefox',
    executablePath: resolve(import.meta.dirname, 'firefox.sh'),
    env: { ...process.env, FIREFOX_PATH: programPath(), RELAY: relay.address },
    headless: true,
    // For the extension’s own pages, and for what surrounds them: toolbar, popup, prompts.
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: {
      'dom.events.testing.asyncClipboard': true,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
      'intl.locale.requested': 'en-US',
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      // 1 is a finger, 6 a mouse.
      'ui.allPointerCapabilities': build === 'phone' ? 1 : 6,
      'ui.primaryPointerCapabilities': build === 'phone' ? 1 : 6,
      'ui.prefersReducedMotion': reducedMotion === 'reduce' ? 1 : 0,
    },
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const close = async () => {
    await context.close();
    relay.close();
    if (kept === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await relay.send('webExtension.install', {
      extensionData: { type: 'path', path: firefoxBuild(build) },
    });
    tellDownloads(window, relay);
    const [worker = await context.newPage()] = context.pages();
    await worker.goto(extensionUrl(EMPTY_PAGE));
    return { context, worker, firefox: window, extensionUrl, close };
  } catch (error) {
    await close();
    throw error;
  }
}
