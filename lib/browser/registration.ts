import { browser } from 'wxt/browser';
import { grantedPatterns } from './permissions.ts';

const PAGE_SCRIPT = 'page';
const PAGE_FILE = '/content-scripts/content.js';

/** One at a time: the browser rejects a second registration of the same id. */
let pending: Promise<void> = Promise.resolve();

/** Makes the browser run the content script on the sites that are granted, on each new page of them, and no other. */
export function followPermissions(): Promise<void> {
  pending = pending.then(register, register);
  return pending;
}

async function register(): Promise<void> {
  const matches = [...(await grantedPatterns())];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [PAGE_SCRIPT] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [PAGE_SCRIPT] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: PAGE_SCRIPT,
      js: [PAGE_FILE],
      matches,
      runAt: 'document_idle',
      // Frames that were written by a page, and have no address, belong to that page.
      allFrames: true,
      matchOriginAsFallback: true,
    },
  ]);
}

/** Reads the pages that were open on these sites before the content script was registered for them. */
export async function readOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [PAGE_FILE] }),
    ),
  );
}
