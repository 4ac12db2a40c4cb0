import { browser } from 'wxt/browser';

/** What Firefox has in the place of `sidePanel`; the types of the extension API are Chromium's. */
interface Sidebar {
  readonly open: () => Promise<void>;
}

const sidebar = (): Sidebar | undefined =>
  'sidebarAction' in browser ? (browser.sidebarAction as Sidebar) : undefined;

const hasSidePanel = (): boolean => 'sidePanel' in browser;

/** A tab whose article the panel is to show. */
export interface PanelTab {
  readonly id: number;
  readonly windowId: number;
}

/**
 * Opens the side panel beside a tab; where the browser has none (Firefox on a phone, Safari), as a page of its own. To be
 * called at once in answer to the reader, before anything is waited for.
 */
export async function openPanel({ id, windowId }: PanelTab): Promise<void> {
  const bar = sidebar();
  if (bar !== undefined) await bar.open();
  else if (hasSidePanel()) await browser.sidePanel.open({ windowId });
  else await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${id}`) });
}

/** The tab that the reader looks at, as far as a panel needs it. */
export async function tabForPanel(): Promise<PanelTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, windowId: tab.windowId };
}

/** Opens the history in a tab, at an audit where an id is given. */
export async function openHistoryPage(id: string | null): Promise<void> {
  const hash = id === null ? '' : `#${encodeURIComponent(id)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/history.html${hash}`) });
}

/** The version of Recount, as it stands in what it writes down. */
export const engineVersion = (): string => browser.runtime.getManifest().version;

/** Calls back when a window's shown tab is another, or a tab has loaded another page, until `signal` aborts. */
export function watchTabs(
  changed: (tabId: number, how: 'shown' | 'loading' | 'loaded') => void,
  signal: AbortSignal,
): void {
  let windowId: number | undefined;
  // A phone has one window and no word for it.
  if ('windows' in browser)
    void browser.windows.getCurrent().then(({ id }) => {
      windowId = id;
    });
  const shown = (info: { readonly tabId: number; readonly windowId: number }) => {
    if (windowId === undefined || info.windowId === windowId) changed(info.tabId, 'shown');
  };
  const updated = (tabId: number, { status }: { readonly status?: string }) => {
    if (status === 'loading') changed(tabId, 'loading');
    if (status === 'complete') changed(tabId, 'loaded');
  };
  browser.tabs.onActivated.addListener(shown);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(shown);
      browser.tabs.onUpdated.removeListener(updated);
    },
    { once: true },
  );
}
