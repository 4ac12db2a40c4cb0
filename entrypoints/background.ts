import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { badgeOf, showBadge } from '../lib/browser/badge.ts';
import { followCommands } from '../lib/browser/commands.ts';
import { countsInTab } from '../lib/browser/frames.ts';
import { injectScript } from '../lib/browser/inject-script.ts';
import { answer } from '../lib/browser/messaging.ts';
import { grantedPatterns } from '../lib/browser/permissions.ts';
import {
  followOffSites,
  followPermissions,
  leaveOpenTabs,
  readOpenTabs,
} from '../lib/browser/registration.ts';
import { readSettings } from '../lib/browser/settings.ts';
import { welcomeOnInstall } from '../lib/browser/welcome.ts';

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
  followOffSites();
  welcomeOnInstall();

  browser.runtime.onStartup.addListener(followPermissions);
  browser.runtime.onInstalled.addListener(async () => {
    await followPermissions();
    await readOpenTabs(await grantedPatterns());
  });
  browser.permissions.onRemoved.addListener(async () => {
    await followPermissions();
    await leaveOpenTabs();
  });
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await followPermissions();
    await readOpenTabs(origins);
  });
});
