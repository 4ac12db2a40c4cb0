import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { WxtBrowser } from 'wxt/browser';
import { LOCALES, type Locale } from '../../lib/desk/messages/locale.ts';
import { serveArticles } from './articles.ts';
import { composed, drawn } from './compose.ts';
import { buildDemo, type DemoBrowser, openBrowser } from './extension.ts';
import { HOST, SCALE, SCENES, tile, WINDOW } from './store-scenes.ts';

/** The global of the extension's background, in which the evaluated functions run. */
declare const chrome: WxtBrowser;

const ROOT = resolve(import.meta.dirname, '../..');
/** What the stores ask for, in pixels. */
const SCREENSHOT = { width: 1280, height: 800 };
const SMALL_TILE = { width: 440, height: 280 };
/** Of the guideline's 128 pixels, 16 on each side stay empty. */
const ICON = { width: 128, height: 128, margin: 16 };

/** Takes the screenshots and the tile of every language, and draws the icon; the paths of what was written. */
export async function takeStore(executablePath: string): Promise<readonly string[]> {
  await buildDemo([HOST]);
  const server = await serveArticles();
  const view = { type: 'unseen', colorScheme: 'light', ...WINDOW, scale: SCALE } as const;
  const browser = await openBrowser(executablePath, view);
  try {
    const written = [await writeIcon(browser)];
    const origin = server.origin.replace('localhost', HOST);
    for (const locale of LOCALES) written.push(...(await takeListing(browser, origin, locale)));
    return written.map((path) => relative(ROOT, path));
  } finally {
    await browser.close();
    server.close();
  }
}

async function takeListing(browser: DemoBrowser, origin: string, locale: Locale): Promise<readonly string[]> {
  const folder = join(ROOT, 'store', locale);
  const paths: string[] = [];
  for (const [at, { name, scheme, take }] of SCENES.entries()) {
    await browser.worker.evaluate((chosen) => chrome.storage.sync.set(chosen), { locale, theme: scheme });
    const layers = await take({ browser, origin }, locale);
    const path = join(folder, `${at + 1}-${name}.png`);
    await writeFile(path, await composed(browser.context, layers, SCREENSHOT));
    paths.push(path);
  }
  await browser.worker.evaluate((chosen) => chrome.storage.sync.set(chosen), { locale, theme: 'light' });
  const small = join(folder, 'tile.png');
  await writeFile(small, await drawn(browser.context, await tile({ browser, origin }, locale), SMALL_TILE));
  return [...paths, small];
}

/** The icon of the listings and of the browser's own pages, within its margin. */
async function writeIcon({ context }: DemoBrowser): Promise<string> {
  const svg = await readFile(join(ROOT, 'public/icons/icon.svg'), 'utf8');
  const { width, margin } = ICON;
  // The drawing has a margin of 4 in its 128 units.
  const units = (120 * width) / (width - 2 * margin);
  const inside = svg.replace(
    /viewBox="[^"]*"/u,
    `viewBox="${(128 - units) / 2} ${(128 - units) / 2} ${units} ${units}"`,
  );
  const path = join(ROOT, 'public/icons/128.png');
  const html = `<style>body { margin: 0 } svg { display: block; width: 128px; height: 128px }</style>${inside}`;
  await writeFile(path, await drawn(context, html, ICON, { omitBackground: true }));
  return path;
}
