import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import type { WxtBrowser } from 'wxt/browser';
import type { Browser } from './browser.ts';

/** The global of the extension's pages, in which the evaluated functions run. */
declare const chrome: WxtBrowser;

/** Where Chromium keeps what an extension stores: its settings here and synced, its history, its journals. */
const FOLDERS = ['Local Extension Settings', 'Sync Extension Settings', 'IndexedDB', 'Local Storage'];

const foldersIn = (profile: string): readonly string[] =>
  FOLDERS.map((name) => join(profile, 'Default', name)).filter((folder) => existsSync(folder));

/** Fills to the last byte what the browser gives an extension for its settings, here and synced; a page of it must be open. */
export async function fillSettings(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { local, sync } = chrome.storage;
    for (const [area, largest] of [
      [local, 10_000_000],
      [sync, 8000],
    ] as const) {
      let at = 0;
      for (let size: number = largest; size >= 1; ) {
        const isStored = await area.set({ [`f${at}`]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        );
        if (isStored) at++;
        else size = Math.floor(size / 2);
      }
    }
  });
}

/** Takes that away again. */
export async function emptySettings(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const area of [chrome.storage.local, chrome.storage.sync]) {
      const names = Object.keys(await area.get());
      await area.remove(names.filter((name) => /^f\d+$/u.test(name)));
    }
  });
}

/** Gives the extension no more room on the disk than it has taken, until what it returns is called. */
export async function fillDisk({ context, extensionUrl }: Browser, page: Page): Promise<() => Promise<void>> {
  const session: CDPSession = await context.newCDPSession(page);
  const origin = extensionUrl('').replace(/\/$/u, '');
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await session.detach();
  };
}

/**
 * Lets nothing be written any more where a browser that does not run keeps what an extension stores, until what it
 * returns is called; nothing where this machine cannot do that.
 */
export function writeProtect(profile: string): (() => void) | undefined {
  const folders = foldersIn(profile);
  // Modes do not hold for root, for whom a file system may have an attribute that does.
  const [command, on, off] = process.getuid?.() === 0 ? ['chattr', '+i', '-i'] : ['chmod', 'a-w', 'u+w'];
  const set = (how: string) => execFileSync(command, ['-R', how, ...folders], { stdio: 'ignore' });
  const free = () => void set(off);
  try {
    set(on);
    return free;
  } catch {
    try {
      free();
    } catch {
      // Nothing was set.
    }
    return undefined;
  }
}

/** Writes something else into every file of what a browser that does not run has kept for an extension. */
export function corrupt(profile: string): void {
  for (const folder of foldersIn(profile))
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
      if (entry.isFile()) writeFileSync(join(entry.parentPath, entry.name), 'Recount '.repeat(500));
}

/** Does away with all of it. */
export function removeStored(profile: string): void {
  for (const folder of foldersIn(profile)) rmSync(folder, { recursive: true });
}
