import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
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

export interface BrowserOptions {
  readonly executablePath: string;
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
}

/** Chromium with the demo build loaded, in a profile of its own that goes with it. */
export async function openBrowser(options: BrowserOptions): Promise<DemoBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'recount-demo-'));
  const remove = (): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 3 });
  try {
    const context = await launch(profile, options);
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

const launch = (
  profile: string,
  { executablePath, headless, colorScheme }: BrowserOptions,
): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless mode is the old one, which loads no extension.
    headless: false,
    // Chromium's sandbox refuses to run as root, and in many containers.
    chromiumSandbox: !headless && process.getuid?.() !== 0,
    viewport: headless ? { width: 1180, height: 860 } : null,
    ...(headless && { colorScheme: colorScheme ?? 'light', reducedMotion: 'reduce' as const }),
    ...(!headless && { colorScheme: null }),
    args: [
      ...(headless ? ['--headless=new', '--disable-gpu'] : ['--start-maximized']),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${BUILT}`,
      `--load-extension=${BUILT}`,
    ],
  });
