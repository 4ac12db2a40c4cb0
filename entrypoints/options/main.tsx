import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options, type Restored } from '../../components/options/Options.tsx';
import '../../components/options/options.css';
import { fromBackup, toBackup } from '../../lib/browser/backup.ts';
import { grantedPatterns, removePattern } from '../../lib/browser/permissions.ts';
import { readSettings, watchSettings, writeSettings } from '../../lib/browser/settings.ts';
import { label } from '../../lib/messages/interface.ts';
import { applyAppearance } from '../../lib/page/appearance.ts';

let settings = await readSettings();
let sites = await grantedPatterns();
let restored: Restored = 'not-tried';

function draw(): void {
  document.title = label(settings.locale, 'options.title');
  applyAppearance(document.documentElement, settings);
  render(
    <Options
      settings={settings}
      sites={sites}
      restored={restored}
      onChange={(changes) => void writeSettings(changes)}
      onRemoveSite={(pattern) => void removePattern(pattern)}
      onBackup={save}
      onRestore={(file) => void restore(file)}
    />,
    document.body,
  );
}

function save(): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([toBackup(settings)], { type: 'application/json' }));
  link.download = 'recount-settings.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

async function restore(file: File): Promise<void> {
  const backup = fromBackup(await file.text());
  if (backup !== undefined) await writeSettings(backup);
  restored = backup === undefined ? 'no-backup' : 'restored';
  draw();
}

async function readSites(): Promise<void> {
  sites = await grantedPatterns();
  draw();
}

watchSettings((changed) => {
  settings = changed;
  draw();
});
browser.permissions.onAdded.addListener(() => void readSites());
browser.permissions.onRemoved.addListener(() => void readSites());
draw();
