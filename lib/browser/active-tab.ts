import { browser } from 'wxt/browser';
import type { Messages, PageProblem, PageReading, PlaceOfTension } from './messages.ts';
import { sendToTab } from './messaging.ts';

const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
];

/** Reads the page of the active tab, injecting the content script where it is not there yet. */
export async function readActiveTab(): Promise<PageReading> {
  const tab = await activeTab();
  if (tab?.id === undefined) return { problem: 'browser-page' };
  const problem = problemOf(tab.url);
  if (problem !== undefined) return { problem };
  try {
    return await askPage(tab.id, 'page-state', {});
  } catch {
    // The browser gives its reason in words of its own that differ by browser and version.
    return { problem: tab.url === undefined ? 'browser-page' : 'refused' };
  }
}

/** Scrolls the active tab to a finding, by its index in `PageState.findings`, and opens its card there. */
export async function openClaimInActiveTab(index: number): Promise<void> {
  const tab = await activeTab();
  if (tab?.id !== undefined) await askPage(tab.id, 'open-claim', { index });
}

/** Scrolls the active tab to a place of a tension. */
export async function openPlaceInActiveTab(place: PlaceOfTension): Promise<void> {
  const tab = await activeTab();
  if (tab?.id !== undefined) await askPage(tab.id, 'open-place', place);
}

/** The origin of the active tab, `https://example.org`; nothing where it is not a web page or not to be known. */
export async function activeOrigin(): Promise<string | undefined> {
  const url = (await activeTab())?.url;
  if (url === undefined || problemOf(url) !== undefined) return undefined;
  const { origin, protocol } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? origin : undefined;
}

/** Sends a message to the tab's page, injecting the content script first where nothing there answers. */
export async function askPage<T extends keyof Messages>(
  tabId: number,
  type: T,
  request: Messages[T]['request'],
): Promise<Messages[T]['response']> {
  try {
    return await sendToTab(tabId, type, request);
  } catch {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/content.js'] });
    return sendToTab(tabId, type, request);
  }
}

/** Why a page of this address cannot be read, as far as its address tells. */
export function problemOf(url: string | undefined): PageProblem['problem'] | undefined {
  if (url === undefined) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  if (STORES.includes(hostname)) return 'store';
  if (!['http:', 'https:', 'file:', 'blob:', 'data:'].includes(protocol)) return 'browser-page';
  return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : undefined;
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
