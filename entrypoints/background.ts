import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { decidedAt } from '../lib/desk/history/decided-at.ts';
import { AuditService } from '../lib/extension/audit/audit-service.ts';
import { serveAudits } from '../lib/extension/browser/audit-ports.ts';
import { badgeOf, showBadge } from '../lib/extension/browser/badge.ts';
import { followCommands } from '../lib/extension/browser/commands.ts';
import { countsInTab } from '../lib/extension/browser/frames.ts';
import { injectScript } from '../lib/extension/browser/inject-script.ts';
import { answer } from '../lib/extension/browser/messaging.ts';
import { grantedPatterns } from '../lib/extension/browser/permissions.ts';
import {
  followOffSites,
  followPermissions,
  leaveOpenTabs,
  readOpenTabs,
} from '../lib/extension/browser/registration.ts';
import { readSettings } from '../lib/extension/browser/settings.ts';
import { welcomeOnInstall } from '../lib/extension/browser/welcome.ts';

export default defineBackground(() => {
  answer({
    inject: ({ script }, sender) => injectScript(script, sender),
    audited: async (counts, { tabId, frameId }) => {
      if (tabId === undefined) return;
      const { locale } = await readSettings();
      await showBadge(tabId, badgeOf(await countsInTab(tabId, frameId, counts), locale));
    },
  });
  serveAudits(new AuditService(), decidedAt);
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
