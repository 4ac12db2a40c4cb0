import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { decidedAt } from '../lib/desk/history/decided-at.ts';
import { type History, openHistory } from '../lib/desk/history/history.ts';
import { AuditService } from '../lib/extension/audit/audit-service.ts';
import { badgeOf, showBadge } from '../lib/extension/browser/badge.ts';
import { followCommands } from '../lib/extension/browser/commands.ts';
import { countsInTab } from '../lib/extension/browser/frames.ts';
import { injectScript } from '../lib/extension/browser/inject-script.ts';
import { answerPages } from '../lib/extension/browser/messages-of-pages.ts';
import { switchKind } from '../lib/extension/browser/off-kinds.ts';
import { engineVersion } from '../lib/extension/browser/panel-page.ts';
import { grantedPatterns } from '../lib/extension/browser/permissions.ts';
import {
  followOffKinds,
  followOffSites,
  followPermissions,
  leaveOpenTabs,
  readOpenTabs,
} from '../lib/extension/browser/registration.ts';
import { readSigner } from '../lib/extension/browser/reviewer.ts';
import { serveAudits } from '../lib/extension/browser/serve-audits.ts';
import { readSettings } from '../lib/extension/browser/settings.ts';
import { readTab } from '../lib/extension/browser/tab-article.ts';
import { welcomeOnInstall } from '../lib/extension/browser/welcome.ts';
import { decideBeside } from '../lib/extension/panel/decide-beside.ts';

export default defineBackground(() => {
  let history: History | undefined;
  answerPages({
    inject: ({ script }, sender) => injectScript(script, sender),
    'decide-claim': async (wish, { tabId, frameId }) => {
      if (tabId === undefined || frameId === undefined) return false;
      history ??= openHistory();
      const signer = (await readSigner()).trim();
      const host = { history, engine: engineVersion(), read: readTab, now: () => new Date() };
      return decideBeside({ ...host, signer: () => signer }, { tabId, frameId }, wish);
    },
    'kind-off': ({ kind }) => switchKind(kind, 'off'),
    audited: async (counts, { tabId, frameId }) => {
      if (tabId === undefined) return;
      const { locale } = await readSettings();
      await showBadge(tabId, badgeOf(await countsInTab(tabId, frameId, counts), locale));
    },
    ...(import.meta.env.SAFARI && {
      'detect-language': async ({ text }: { readonly text: string }) =>
        (await import('../lib/extension/browser/own-detector.ts')).detectOurselves(text),
    }),
  });
  serveAudits(new AuditService(), decidedAt);
  followCommands();
  followOffSites();
  followOffKinds();
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
