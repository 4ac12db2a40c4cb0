import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILT = join(ROOT, '.output/chrome-mv3-demo');

/** Builds Recount so that it may read localhost and the given hosts unasked. */
export async function buildDemo(hosts: readonly string[]): Promise<void> {
  const patterns = [...new Set(hosts)].map((host) => `*://${host}/*`).join(' ');
  await promisify(execFile)(
    process.execPath,
    [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--mode', 'demo'],
    { cwd: ROOT, env: { ...process.env, RECOUNT_HOSTS: patterns } },
  );
}

export interface DemoBrowser {
  readonly context: BrowserContext;
  /** The extension's background. */
  readonly worker: Worker;
  close(): Promise<void>;
}

/** How the browser is shown: as a window on the screen, or unseen, at a size of its own. */
export type View =
  | { readonly type: 'window' }
  | {
      readonly type: 'unseen';
      readonly colorScheme: 'light' | 'dark';
      readonly width: number;
      readonly height: number;
      /** Pixels of a picture per CSS pixel. */
      readonly scale: number;
    };

/** Chromium with the demo build loaded, in a profile of its own that goes with it. */
export async function openBrowser(executablePath: string, view: View): Promise<DemoBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'recount-demo-'));
  const remove = (): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 3 });
  try {
    await prepare(profile);
    const context = await launch(profile, executablePath, view);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return {
      context,
      worker,
      close: async () => {
        await context.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The button stands in the toolbar, and no offer to translate covers the article. */
async function prepare(profile: string): Promise<void> {
  const preferences = { translate: { enabled: false }, extensions: { pinned_extensions: [idOf(BUILT)] } };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** The id that Chromium gives to an extension loaded from a folder: a hash of its path, in the letters a to p. */
const idOf = (folder: string): string =>
  createHash('sha256')
    .update(folder, process.platform === 'win32' ? 'utf16le' : 'utf8')
    .digest('hex')
    .slice(0, 32)
    .replace(/./gu, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

async function launch(profile: string, executablePath: string, view: View): Promise<BrowserContext> {
  // The sandbox refuses to run as root, and some systems refuse it to a Chromium that they did not install.
  if (view.type === 'unseen' || process.getuid?.() === 0) return start(profile, executablePath, view, false);
  return start(profile, executablePath, view, true).catch(() => start(profile, executablePath, view, false));
}

/** High enough for the popup of the toolbar button, which is cut to the screen. */
const SCREEN = ['--screen-info={1600x1200}', '--window-size=1400,1100'];

const start = (
  profile: string,
  executablePath: string,
  view: View,
  chromiumSandbox: boolean,
): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless mode is the old one, which loads no extension.
    headless: false,
    chromiumSandbox,
    // The demo ends them itself, so that the profile goes too.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ...(view.type === 'window'
      ? { viewport: null, colorScheme: null }
      : {
          viewport: { width: view.width, height: view.height },
          deviceScaleFactor: view.scale,
          colorScheme: view.colorScheme,
          reducedMotion: 'reduce',
        }),
    args: [
      ...(view.type === 'window' ? ['--start-maximized'] : ['--headless=new', '--disable-gpu', ...SCREEN]),
      // Names that stand for any site lead to the articles of this machine.
      '--host-resolver-rules=MAP *.example 127.0.0.1',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${BUILT}`,
      `--load-extension=${BUILT}`,
    ],
  });
