import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PageView, Site } from '../../components/popup/page-view.ts';
import '../../components/popup/popup.css';
import {
  activeOrigin,
  openClaimInActiveTab,
  openPlaceInActiveTab,
  readActiveTab,
} from '../../lib/browser/active-tab.ts';
import type { PlaceOfTension } from '../../lib/browser/messages.ts';
import { grant, isGranted, revoke } from '../../lib/browser/permissions.ts';
import { readSettings, watchSettings, writeSettings } from '../../lib/browser/settings.ts';
import { applyAppearance } from '../../lib/page/appearance.ts';

let page: PageView = { status: 'loading' };
let site: Site | undefined;
const [firstSettings, origin] = await Promise.all([readSettings(), activeOrigin()]);
let settings = firstSettings;

function draw(): void {
  applyAppearance(document.documentElement, settings);
  render(
    <Popup
      page={page}
      locale={settings.locale}
      show={settings.show}
      site={site}
      onOpen={(index) => void openClaim(index)}
      onPlace={(place) => void openPlace(place)}
      onReadAgain={() => void readPage()}
      onSite={(granted) => void setGranted(granted)}
      onShow={(show) => void writeSettings({ show })}
      onSettings={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      onLocale={(locale) => void writeSettings({ locale })}
    />,
    document.body,
  );
}

async function readPage(): Promise<void> {
  page = { status: 'loading' };
  draw();
  const reading = await readActiveTab().catch(() => undefined);
  if (reading === undefined) page = { status: 'failed' };
  else if ('problem' in reading) page = { status: reading.problem };
  else {
    const { findings, tensions, coverage } = reading;
    page = { status: 'read', findings, tensions, coverage };
  }
  draw();
}

const openClaim = (index: number): Promise<void> => leaveFor(() => openClaimInActiveTab(index));
const openPlace = (place: PlaceOfTension): Promise<void> => leaveFor(() => openPlaceInActiveTab(place));

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

async function setGranted(granted: boolean): Promise<void> {
  if (origin === undefined) return;
  await (granted ? grant(origin) : revoke(origin));
  await readSite();
}

async function readSite(): Promise<void> {
  site = origin === undefined ? undefined : { host: new URL(origin).host, granted: await isGranted(origin) };
  draw();
}

watchSettings((changed) => {
  settings = changed;
  draw();
});
void readSite();
void readPage();
