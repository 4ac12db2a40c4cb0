import { browser } from 'wxt/browser';
import { exampleAddress } from './example-page.ts';
import { askFrame, framesOf } from './frames.ts';
import { type FrameReading, frameOf, joinReadings } from './joined-readings.ts';
import type { Messages, PageProblem, PageReading } from './messages.ts';
import { isOffIn, readOnceIn } from './read-once.ts';
import { viewerAddress } from './viewer-page.ts';

const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
];

/** The frames of the page that was read last, since the reader's choice counts the claims of all of them. */
let frames: readonly FrameReading[] = [];

/** Reads the page of the active tab with all its frames that may be read, injecting the content script where it is not there yet. */
export async function readActiveTab(): Promise<PageReading> {
  const tab = await activeTab();
  if (tab?.id === undefined) return { problem: 'browser-page' };
  const problem = problemOf(tab.url);
  if (problem !== undefined) return { problem };
  try {
    if (await isOffIn(tab)) return { problem: 'off' };
    const read = await readFrames(tab.id);
    frames = read;
    return joinReadings(read);
  } catch {
    // The browser gives its reason in words of its own that differ by browser and version.
    return { problem: tab.url === undefined ? 'browser-page' : 'refused' };
  }
}

/** Lets Recount read the page of the active tab, though its site is switched off. */
export async function readActiveTabOnce(): Promise<void> {
  const tab = await activeTab();
  if (tab !== undefined) await readOnceIn(tab);
}

/** Scrolls the active tab to a finding, by its index in `PageState.findings`, and opens its card there. */
export async function openClaimInActiveTab(index: number): Promise<void> {
  const tab = await activeTab();
  const at = frameOf(frames, index);
  if (tab?.id !== undefined && at !== undefined) await askFrame(tab.id, at.frameId, 'open-claim', at);
}

/** Takes everything of Recount off the active tab's page; one that it is not on stays as it is. */
export async function leaveActiveTab(): Promise<void> {
  const tab = await activeTab();
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, { type: 'leave' }).catch(() => undefined);
}

/** The origin of the active tab, `https://example.org`; nothing where it is not a web page or not to be known. */
export async function activeOrigin(): Promise<string | undefined> {
  const url = (await activeTab())?.url;
  if (url === undefined || problemOf(url) !== undefined) return undefined;
  const { origin, protocol } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? origin : undefined;
}

/** Sends a message to the tab's page, injecting the content script first where nothing there answers. */
export const askPage = <T extends keyof Messages>(
  tabId: number,
  type: T,
  request: Messages[T]['request'],
): Promise<Messages[T]['response']> => askFrame(tabId, 0, type, request);

async function readFrames(tabId: number): Promise<readonly [FrameReading, ...FrameReading[]]> {
  const main = { frameId: 0, reading: await askPage(tabId, 'page-article', {}) };
  const others = (await framesOf(tabId)).filter((frameId) => frameId !== 0);
  const readings = await Promise.all(
    others.map(async (frameId) => ({
      frameId,
      // A frame may go, or refuse, at any time; the page is there without it.
      reading: await askFrame(tabId, frameId, 'page-article', {}).catch(
        () => ({ problem: 'refused' }) as const,
      ),
    })),
  );
  return [main, ...readings];
}

/** Why a page of this address cannot be read, as far as its address tells. */
export function problemOf(url: string | undefined): PageProblem['problem'] | undefined {
  if (url === undefined) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  // The only pages of the extension itself that have claims.
  if (url.startsWith(viewerAddress()) || url.startsWith(exampleAddress())) return undefined;
  if (STORES.includes(hostname)) return 'store';
  if (!['http:', 'https:', 'file:', 'blob:', 'data:'].includes(protocol)) return 'browser-page';
  return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : undefined;
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
