import { browser } from 'wxt/browser';

/** Opens the first page once Recount has been installed; an update, of it or of the browser, opens nothing. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
