import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type SettingsSection } from '../../components/popup/Popup.tsx';
import type { PageView, Site } from '../../components/popup/page-view.ts';
import '../../components/popup/popup.css';
import type { SiteWish } from '../../components/popup/SiteSwitch.tsx';
import { Unstored } from '../../components/Unstored.tsx';
import { claimReviewsIn } from '../../lib/desk/published/claim-reviews.ts';
import type { PublishedCheck } from '../../lib/desk/published/published-check.ts';
import { NO_COVERAGE } from '../../lib/engine/coverage/sum.ts';
import {
  activeOrigin,
  leaveActiveTab,
  openClaimInActiveTab,
  readActiveTab,
  readActiveTabOnce,
} from '../../lib/extension/browser/active-tab.ts';
import { openPanel, type PanelTab, tabForPanel } from '../../lib/extension/browser/panel-page.ts';
import { watchPermissions } from '../../lib/extension/browser/permissions.ts';
import { readSettings, watchSettings, writeSettings } from '../../lib/extension/browser/settings.ts';
import {
  hostOfOrigin,
  readSiteState,
  type SiteState,
  switchOff,
  switchOn,
} from '../../lib/extension/browser/site-switch.ts';
import { createStoring } from '../../lib/extension/browser/storing.ts';
import { openViewer } from '../../lib/extension/browser/viewer-page.ts';
import { applyAppearance } from '../../lib/extension/page/appearance.ts';

let page: PageView = { status: 'loading' };
/** What the page says that it reviews. */
let reviews: readonly PublishedCheck[] = [];
let site: Site | undefined;
/** How Recount stands to the site, also just after a permission was refused. */
let shown: SiteState = 'on-click';
const [firstSettings, origin, tab] = await Promise.all([
  readSettings(),
  activeOrigin(),
  // Known beforehand, since a panel can be opened only at once in answer to a click.
  tabForPanel(),
]);
let settings = firstSettings;
const storing = createStoring(draw);

function draw(): void {
  applyAppearance(document.documentElement, settings);
  render(
    <>
      <Popup
        page={page}
        reviews={reviews}
        locale={settings.locale}
        show={settings.show}
        site={site}
        onOpen={(index) => void openClaim(index)}
        onReadAgain={() => void readAgain()}
        onViewer={() => void openViewer().then(() => window.close())}
        onPanel={tab && (() => showPanel(tab))}
        onSite={(wanted) => void storing.of(setSite(wanted))}
        onShow={(show) => void storing.of(writeSettings({ show }))}
        onSettings={(section) => void openPage(`/options.html#${section}`)}
        onWorkbench={() => void openPage('/workbench.html')}
        onHistory={() => void openPage('/history.html')}
        onLocale={(locale) => void storing.of(writeSettings({ locale }))}
      />
      <Unstored isRefused={storing.isRefused} locale={settings.locale} />
    </>,
    document.body,
  );
}

async function readPage(): Promise<void> {
  page = { status: 'loading' };
  reviews = [];
  draw();
  const reading = await readActiveTab().catch(() => undefined);
  if (reading === undefined) page = { status: 'failed' };
  else if ('problem' in reading) page = { status: reading.problem };
  else {
    const { findings, coverage, jsonLd } = reading;
    reviews = claimReviewsIn(jsonLd);
    page = { status: 'read', findings, coverage: coverage ?? NO_COVERAGE };
  }
  draw();
}

/** Where the site is switched off, this page is read all the same. */
async function readAgain(): Promise<void> {
  if (page.status === 'off') await readActiveTabOnce();
  await readPage();
}

const openClaim = (index: number): Promise<void> => leaveFor(() => openClaimInActiveTab(index));

function showPanel(tab: PanelTab): void {
  void openPanel(tab).then(() => window.close());
}

/** Goes to the page; where it no longer answers, the popup stays and says so. */
async function leaveFor(open: () => Promise<void>): Promise<void> {
  try {
    await open();
    window.close();
  } catch {
    page = { status: 'failed' };
    draw();
  }
}

async function setSite(wanted: SiteWish): Promise<void> {
  if (origin === undefined || site === undefined) return;
  if (wanted === 'on') {
    const isOn = await switchOn(origin, shown);
    await readSite();
    if (!isOn && site !== undefined) site = { ...site, state: 'refused' };
    draw();
    if (page.status === 'off') await readPage();
  } else {
    await switchOff(origin);
    await leaveActiveTab();
    await readSite();
    if (shown === 'off') await readPage();
  }
}

async function readSite(): Promise<void> {
  if (origin === undefined) return;
  shown = await readSiteState(origin, settings);
  site = { host: hostOfOrigin(origin), state: shown };
  draw();
}

async function openPage(
  page: '/workbench.html' | '/history.html' | `/options.html#${SettingsSection}`,
): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
  window.close();
}

watchSettings((changed) => {
  settings = changed;
  void readSite();
  draw();
});
watchPermissions(() => void readSite());
void readSite();
void readPage();
