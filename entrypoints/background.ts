import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { badgeOf, showBadge } from '../lib/browser/badge.ts';
import { followCommands } from '../lib/browser/commands.ts';
import { countsInTab } from '../lib/browser/frames.ts';
import { injectScript } from '../lib/browser/inject-script.ts';
import { answer } from '../lib/browser/messaging.ts';
import { grantedPatterns } from '../lib/browser/permissions.ts';
import { followPermissions, readOpenTabs } from '../lib/browser/registration.ts';
import { readSettings } from '../lib/browser/settings.ts';

export default defineBackground(() => {
  answer({
    inject: ({ script }, sender) => injectScript(script, sender),
    audited: async (counts, { tabId, frameId }) => {
      if (tabId === undefined) return;
      const { locale } = await readSettings();
      await showBadge(tabId, badgeOf(await countsInTab(tabId, frameId, counts), locale));
    },
  });
  followCommands();

  browser.runtime.onStartup.addListener(followPermissions);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    await followPermissions();
    await readOpenTabs(await grantedPatterns());
  });
  browser.permissions.onRemoved.addListener(followPermissions);
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await followPermissions();
    await readOpenTabs(origins);
  });
});
