import { render } from 'preact';
import type { Outcome } from '../../components/options/BackupSection.tsx';
import { Options } from '../../components/options/Options.tsx';
import type { LookupOutcome } from '../../components/options/PublishedSection.tsx';
import '../../components/options/options.css';
import { Unstored } from '../../components/Unstored.tsx';
import { label } from '../../lib/desk/messages/interface.ts';
import { readBackup, toBackup } from '../../lib/extension/browser/backup.ts';
import { openShortcutSettings, readShortcuts } from '../../lib/extension/browser/commands.ts';
import { giveBackLookup, grantLookup } from '../../lib/extension/browser/lookup-permission.ts';
import {
  LOOKUP_OFF,
  readLookupSettings,
  watchLookupSettings,
  writeLookupSettings,
} from '../../lib/extension/browser/lookup-settings.ts';
import {
  readOffKinds,
  switchKind,
  watchOffKinds,
  writeOffKinds,
} from '../../lib/extension/browser/off-kinds.ts';
import { watchPermissions } from '../../lib/extension/browser/permissions.ts';
import { addSite, changeReach, readGranted, removeSite } from '../../lib/extension/browser/reach.ts';
import {
  readSettings,
  resetSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '../../lib/extension/browser/settings.ts';
import type { ReachOutcome } from '../../lib/extension/browser/site.ts';
import { switchHostOn } from '../../lib/extension/browser/site-switch.ts';
import { createStoring } from '../../lib/extension/browser/storing.ts';
import { applyAppearance } from '../../lib/extension/page/appearance.ts';
import { saveFile } from '../../lib/extension/page/save-file.ts';

let [settings, granted, shortcuts, lookup, offKinds] = await Promise.all([
  readSettings(),
  readGranted(),
  readShortcuts(),
  readLookupSettings(),
  readOffKinds(),
]);
let reachOutcome: ReachOutcome = 'done';
let outcome: Outcome = { type: 'none' };
let lookupOutcome: LookupOutcome = 'none';
/** The settings before all of them were changed at once. */
let before: Settings = settings;
let lookupBefore = lookup;
let offKindsBefore = offKinds;
const storing = createStoring(draw);

function draw(): void {
  document.title = label(settings.locale, 'options.title');
  applyAppearance(document.documentElement, settings);
  render(
    <>
      <Options
        settings={settings}
        offKinds={offKinds}
        granted={granted}
        reachOutcome={reachOutcome}
        shortcuts={shortcuts}
        outcome={outcome}
        lookup={lookup}
        lookupOutcome={lookupOutcome}
        onChange={(changes) => void storing.of(writeSettings(changes))}
        onKindOn={(kind) => void storing.of(switchKind(kind, 'on'))}
        onReach={(reach) => void storing.of(tell(changeReach(reach)))}
        onAddSite={(typed) => void storing.of(tell(addSite(typed)))}
        onRemoveSite={(pattern) => void storing.of(tell(removeSite(pattern)))}
        onSwitchOn={(host) => void storing.of(switchHostOn(host))}
        onChangeKeys={() => void openShortcutSettings()}
        onLookup={(wanted) => void storing.of(switchLookup(wanted))}
        onLookupKey={(key) => void storing.of(storeKey(key))}
        onBackup={() => saveFile('recount-settings.json', 'application/json', toBackup(settings))}
        onRestore={(file) => void storing.of(restore(file))}
        onReset={() => void storing.of(reset())}
        onUndo={() => void storing.of(undo())}
      />
      <Unstored isRefused={storing.isRefused} locale={settings.locale} />
    </>,
    document.body,
  );
}

async function tell(change: Promise<ReachOutcome>): Promise<void> {
  reachOutcome = await change;
  granted = await readGranted();
  draw();
}

async function switchLookup(wanted: 'on' | 'off'): Promise<void> {
  const isAllowed = wanted === 'off' || (await grantLookup());
  if (wanted === 'off') await giveBackLookup();
  if (isAllowed) await writeLookupSettings({ on: wanted === 'on' });
  lookupOutcome = isAllowed ? 'none' : 'refused';
  draw();
}

async function storeKey(key: string): Promise<void> {
  await writeLookupSettings({ key });
  lookupOutcome = key === '' ? 'removed' : 'saved';
  draw();
}

async function restore(file: File): Promise<void> {
  const restoring = await readBackup(file);
  before = settings;
  lookupBefore = lookup;
  offKindsBefore = offKinds;
  if (restoring.type === 'restored') await writeSettings(restoring.settings);
  outcome = restoring;
  draw();
}

async function reset(): Promise<void> {
  before = settings;
  lookupBefore = lookup;
  offKindsBefore = offKinds;
  await Promise.all([resetSettings(), writeLookupSettings(LOOKUP_OFF), writeOffKinds([])]);
  lookupOutcome = 'none';
  outcome = { type: 'reset' };
  draw();
}

async function undo(): Promise<void> {
  await Promise.all([
    writeSettings(before),
    writeLookupSettings(lookupBefore),
    writeOffKinds(offKindsBefore),
  ]);
  outcome = { type: 'none' };
  draw();
}

watchSettings((changed) => {
  settings = changed;
  draw();
});
watchOffKinds((changed) => {
  offKinds = changed;
  draw();
});
watchLookupSettings((changed) => {
  lookup = changed;
  draw();
});
watchPermissions(async () => {
  granted = await readGranted();
  draw();
});
// The keys are changed in another tab, and not every browser says when.
addEventListener('focus', async () => {
  shortcuts = await readShortcuts();
  draw();
});
draw();
// The section that a link names was not there when the browser looked for it.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
