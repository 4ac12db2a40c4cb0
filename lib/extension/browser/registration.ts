import { browser } from 'wxt/browser';
import { askPage } from './active-tab.ts';
import { watchOffKinds } from './off-kinds.ts';
import { grantedPatterns } from './permissions.ts';
import { readable, readSettings } from './settings.ts';
import { patternsOfHosts } from './site.ts';

const PAGE_SCRIPT = 'page';
const PAGE_FILE = '/content-scripts/content.js';

/** One at a time: the browser rejects a second registration of the same id. */
let pending: Promise<void> = Promise.resolve();

/**
 * Makes the browser run the content script on the sites that are granted, less those that the reader has switched off,
 * on each new page of them, and no other.
 */
export function followPermissions(): Promise<void> {
  pending = pending.then(register, register);
  return pending;
}

async function register(): Promise<void> {
  const [patterns, { off }] = await Promise.all([grantedPatterns(), readSettings()]);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [PAGE_SCRIPT] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [PAGE_SCRIPT] });
  if (patterns.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: PAGE_SCRIPT,
      js: [PAGE_FILE],
      matches: [...patterns],
      excludeMatches: [...patternsOfHosts(off)],
      runAt: 'document_idle',
      // Frames that were written by a page, and have no address, belong to that page.
      allFrames: true,
      matchOriginAsFallback: true,
    },
  ]);
}

/** Reads the pages that were open on these sites before the content script was registered for them. */
export async function readOpenTabs(patterns: readonly string[]): Promise<void> {
  const { off } = await readSettings();
  await Promise.allSettled(
    (await tabsOn(patterns))
      .filter(({ url }) => !isOn(url, off))
      .map(({ id }) =>
        id === undefined
          ? undefined
          : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [PAGE_FILE] }),
      ),
  );
}

/** Follows the sites that are switched off and on again: the next pages of them, and those that are open. */
export function followOffSites(): void {
  browser.storage.onChanged.addListener(async ({ off: change }) => {
    if (change === undefined) return;
    const { off: before = [] } = readable({ off: change.oldValue });
    const { off } = await readSettings();
    await followPermissions();
    const again = before.filter((host) => !off.includes(host));
    // A script that is there follows the settings itself; only where none answers is one injected.
    await Promise.allSettled(
      (await tabsOn(patternsOfHosts(again))).map(
        ({ id }) => id !== undefined && askPage(id, 'frame-state', {}),
      ),
    );
  });
}

/** Reads open pages anew when a kind of claims is switched off or on: a script that is started again ends the one before. */
export function followOffKinds(): void {
  watchOffKinds(async () => {
    await Promise.allSettled(
      (await browser.tabs.query({})).map(async ({ id }) => {
        if (id === undefined) return;
        // Only where Recount is already.
        await browser.tabs.sendMessage(id, { type: 'frame-state' }, { frameId: 0 });
        await browser.scripting.executeScript({
          target: { tabId: id, allFrames: true },
          files: [PAGE_FILE],
        });
      }),
    );
  });
}

/** Ends Recount on open pages that it has no longer any right to read: their addresses are unknown to it now. */
export async function leaveOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id, url }) =>
      id === undefined || url !== undefined ? undefined : browser.tabs.sendMessage(id, { type: 'leave' }),
    ),
  );
}

const tabsOn = async (patterns: readonly string[]) =>
  patterns.length === 0 ? [] : browser.tabs.query({ url: [...patterns] });

function isOn(url: string | undefined, hosts: readonly string[]): boolean {
  return url !== undefined && hosts.includes(new URL(url).hostname);
}
