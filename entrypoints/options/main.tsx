import { render } from 'preact';
import { Options, type Outcome } from '../../components/options/Options.tsx';
import '../../components/options/options.css';
import { readBackup, toBackup } from '../../lib/browser/backup.ts';
import { openShortcutSettings, readShortcuts } from '../../lib/browser/commands.ts';
import { watchPermissions } from '../../lib/browser/permissions.ts';
import { addSite, changeReach, readGranted, removeSite } from '../../lib/browser/reach.ts';
import {
  readSettings,
  resetSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '../../lib/browser/settings.ts';
import type { ReachOutcome } from '../../lib/browser/site.ts';
import { switchHostOn } from '../../lib/browser/site-switch.ts';
import { label } from '../../lib/messages/interface.ts';
import { applyAppearance } from '../../lib/page/appearance.ts';
import { saveFile } from '../../lib/page/save-file.ts';

let [settings, granted, shortcuts] = await Promise.all([readSettings(), readGranted(), readShortcuts()]);
let reachOutcome: ReachOutcome = 'done';
let outcome: Outcome = { type: 'none' };
/** The settings before all of them were changed at once. */
let before: Settings = settings;

function draw(): void {
  document.title = label(settings.locale, 'options.title');
  applyAppearance(document.documentElement, settings);
  render(
    <Options
      settings={settings}
      granted={granted}
      reachOutcome={reachOutcome}
      shortcuts={shortcuts}
      outcome={outcome}
      onChange={(changes) => void writeSettings(changes)}
      onReach={(reach) => void tell(changeReach(reach))}
      onAddSite={(typed) => void tell(addSite(typed))}
      onRemoveSite={(pattern) => void tell(removeSite(pattern))}
      onSwitchOn={(host) => void switchHostOn(host)}
      onChangeKeys={() => void openShortcutSettings()}
      onBackup={() => saveFile('recount-settings.json', 'application/json', toBackup(settings))}
      onRestore={(file) => void restore(file)}
      onReset={() => void reset()}
      onUndo={() => void undo()}
    />,
    document.body,
  );
}

async function tell(change: Promise<ReachOutcome>): Promise<void> {
  reachOutcome = await change;
  granted = await readGranted();
  draw();
}

async function restore(file: File): Promise<void> {
  const restoring = await readBackup(file);
  before = settings;
  if (restoring.type === 'restored') await writeSettings(restoring.settings);
  outcome = restoring;
  draw();
}

async function reset(): Promise<void> {
  before = settings;
  await resetSettings();
  outcome = { type: 'reset' };
  draw();
}

async function undo(): Promise<void> {
  await writeSettings(before);
  outcome = { type: 'none' };
  draw();
}

watchSettings((changed) => {
  settings = changed;
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
