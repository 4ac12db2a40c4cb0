import type { WxtBrowser } from 'wxt/browser';
import type { Browser } from './browser.ts';

/** The global of the browser’s page of its extensions. */
declare const chrome: WxtBrowser & {
  readonly developerPrivate: {
    updateExtensionConfiguration(wanted: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
};

/** Lets the extension into private windows, as its reader may; the browser starts it again for that. */
export async function allowPrivateWindows(browser: Browser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  const extensionId = new URL(browser.worker.url()).host;
  const started = browser.context.waitForEvent('serviceworker');
  await page.evaluate(async (extensionId) => {
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    // Chromium may switch off what was loaded from a folder when it starts it again.
    for (;;) {
      await new Promise((done) => setTimeout(done, 500));
      if ((await chrome.management.get(extensionId)).enabled) break;
      await chrome.management.setEnabled(extensionId, true);
    }
  }, extensionId);
  await started;
}
