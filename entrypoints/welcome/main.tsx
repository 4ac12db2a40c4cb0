import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Example } from '../../components/welcome/example.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import '../../components/welcome/welcome.css';
import { Unstored } from '../../components/Unstored.tsx';
import '../../components/chart/load-charts.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { audit } from '../../lib/engine/audit.ts';
import { exampleAddress } from '../../lib/extension/browser/example-page.ts';
import { watchPermissions } from '../../lib/extension/browser/permissions.ts';
import { addSite, changeReach, readGranted, removeSite } from '../../lib/extension/browser/reach.ts';
import { readSettings, watchSettings, writeSettings } from '../../lib/extension/browser/settings.ts';
import type { ReachOutcome } from '../../lib/extension/browser/site.ts';
import { createStoring, isStored } from '../../lib/extension/browser/storing.ts';
import { toolbarPlace, watchToolbar } from '../../lib/extension/browser/toolbar.ts';
import { applyAppearance } from '../../lib/extension/page/appearance.ts';

let [settings, granted] = await Promise.all([readSettings(), readGranted()]);
let reachOutcome: ReachOutcome = 'done';
let place = await toolbarPlace();
let example = exampleIn(settings.locale);
const storing = createStoring(draw);

function exampleIn(locale: Locale): Example {
  const text = label(locale, 'welcome.sentence');
  return { text, language: locale, findings: audit(text, locale) };
}

function draw(): void {
  const root = document.documentElement;
  const { locale } = settings;
  root.lang = locale;
  document.title = `Recount: ${label(locale, 'welcome.title')}`;
  applyAppearance(root, settings);
  render(
    <>
      <Welcome
        appearance={settings}
        example={example}
        granted={granted}
        reachOutcome={reachOutcome}
        onLocale={(chosen) => void storing.of(writeSettings({ locale: chosen }))}
        onTextSize={(textSize) => isStored(writeSettings({ textSize }))}
        onReach={(reach) => void storing.of(tell(changeReach(reach)))}
        onAddSite={(typed) => void storing.of(tell(addSite(typed)))}
        onRemoveSite={(pattern) => void storing.of(tell(removeSite(pattern)))}
        place={place}
        onExample={() => void browser.tabs.create({ url: exampleAddress() })}
        onSettings={() => void browser.runtime.openOptionsPage()}
      />
      <Unstored isRefused={storing.isRefused} locale={locale} />
    </>,
    document.body,
  );
}

async function tell(change: Promise<ReachOutcome>): Promise<void> {
  reachOutcome = await change;
  granted = await readGranted();
  draw();
}

watchSettings((changed) => {
  if (changed.locale !== settings.locale) example = exampleIn(changed.locale);
  settings = changed;
  draw();
});
watchToolbar((now) => {
  place = now;
  draw();
});
watchPermissions(async () => {
  granted = await readGranted();
  draw();
});
draw();
