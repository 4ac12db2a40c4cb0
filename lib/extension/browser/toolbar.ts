import { browser } from 'wxt/browser';

/** Whether Recount's button stands in the toolbar; `unknown` where the browser does not say. */
export async function toolbarPlace(): Promise<'pinned' | 'hidden' | 'unknown'> {
  const settings = await browser.action.getUserSettings?.().catch(() => undefined);
  if (settings?.isOnToolbar === undefined) return 'unknown';
  return settings.isOnToolbar ? 'pinned' : 'hidden';
}

/** Calls back when the reader comes back to this page, having pinned the button or not. */
export function watchToolbar(changed: (place: Awaited<ReturnType<typeof toolbarPlace>>) => void): void {
  const look = () => void toolbarPlace().then(changed);
  addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  // Chromium says so since version 130.
  browser.action.onUserSettingsChanged?.addListener(look);
}
