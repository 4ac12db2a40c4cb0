import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import type { WxtBrowser } from 'wxt/browser';
import { UnusableInput } from '../../cli/unusable.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { byGravity } from '../../lib/engine/check/verdict.ts';
import type { PageReading } from '../../lib/extension/browser/messages.ts';
import { type DemoBrowser, openBrowser } from './extension.ts';

/** The global of the extension's background, in which the evaluated functions run. */
declare const chrome: WxtBrowser;

const SCHEMES = ['light', 'dark'] as const;
const PATIENCE_MS = 15_000;

export interface Subject {
  /** The name of the picture, without its scheme. */
  readonly name: string;
  readonly url: string;
  /** The language of the interface. */
  readonly locale: Locale;
}

export interface Studio {
  readonly executablePath: string;
  /** Where the pictures go; made where it is missing. */
  readonly folder: string;
  readonly width: number;
  readonly height: number;
  /** Pixels of a picture per CSS pixel. */
  readonly scale: number;
}

/** Takes each page with the card of its gravest claim open, light and dark; the paths of the pictures. */
export async function takePictures(
  { executablePath, folder, ...size }: Studio,
  subjects: readonly Subject[],
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const colorScheme of SCHEMES) {
    const browser = await openBrowser(executablePath, { type: 'unseen', colorScheme, ...size });
    try {
      for (const subject of subjects) {
        const path = join(folder, `${subject.name}-${colorScheme}.png`);
        await takePicture(browser, subject, path);
        paths.push(path);
      }
    } finally {
      await browser.close();
    }
  }
  return paths;
}

async function takePicture({ context, worker }: DemoBrowser, subject: Subject, path: string): Promise<void> {
  await worker.evaluate((locale) => chrome.storage.sync.set({ locale }), subject.locale);
  const page = await context.newPage();
  await page.goto(subject.url, { waitUntil: 'load', timeout: 2 * PATIENCE_MS }).catch((error: Error) => {
    const [line = ''] = error.message.split('\n');
    throw new UnusableInput(`${subject.url} did not load: ${line}`);
  });
  await openGravest(worker, page);
  await page.screenshot({ path });
  await page.close();
}

/** Opens the card of the gravest claim; leaves a page without claims as it is. */
export async function openGravest(worker: Worker, page: Page): Promise<void> {
  const tab = await worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  if (tab === undefined) return;
  const reading = await readingOf(worker, tab);
  if (reading === undefined || 'problem' in reading) return;
  const [gravest] = reading.findings
    .map(({ record }, index) => ({ index, verdict: record.verdict }))
    .sort((a, b) => byGravity(a.verdict, b.verdict));
  if (gravest === undefined) return;
  await worker.evaluate(
    ([id, index]) => chrome.tabs.sendMessage(id, { type: 'open-claim', index }, { frameId: 0 }),
    [tab, gravest.index] as const,
  );
  await page.locator('[data-recount-card]').waitFor({ state: 'attached', timeout: PATIENCE_MS });
  // The card takes its place, and the chart its size, within the next frames.
  await page.waitForTimeout(300);
}

/** What the content script answers, once it is there; nothing where it does not come. */
async function readingOf(worker: Worker, tab: number): Promise<PageReading | undefined> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const reading = await worker.evaluate(
      (id) => chrome.tabs.sendMessage(id, { type: 'page-article' }, { frameId: 0 }).catch(() => undefined),
      tab,
    );
    if (reading !== undefined) return reading;
    await new Promise((done) => setTimeout(done, 100));
  }
  return undefined;
}
