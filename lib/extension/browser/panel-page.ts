import { browser } from 'wxt/browser';

/** What Firefox has in the place of `sidePanel`; the types of the extension API are Chromium's. */
interface Sidebar {
  readonly open: () => Promise<void>;
}

const sidebar = (): Sidebar | undefined =>
  'sidebarAction' in browser ? (browser.sidebarAction as Sidebar) : undefined;

/** Opens the side panel in a window. To be called at once in answer to the reader, before anything is waited for. */
export async function openPanel(windowId: number): Promise<void> {
  const bar = sidebar();
  await (bar === undefined ? browser.sidePanel.open({ windowId }) : bar.open());
}

/** Whether this browser has a side panel that can be opened: Firefox on a phone has none. */
export const hasPanel = (): boolean => sidebar() !== undefined || 'sidePanel' in browser;

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
