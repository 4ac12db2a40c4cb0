import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Workbench } from '../../components/workbench/Workbench.tsx';
import type { SavedForm } from '../../components/workbench/workbench-props.ts';
import '../../components/workbench/workbench.css';
import '../../components/chart/load-charts.ts';
import { writeEvidence } from '../../lib/desk/evidence/evidence-json.ts';
import { toCsv } from '../../lib/desk/forms/csv.ts';
import { toEvidenceLines } from '../../lib/desk/forms/evidence-lines.ts';
import { openHistory } from '../../lib/desk/history/history.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import { detectLanguage } from '../../lib/extension/browser/detect-language.ts';
import { grantPatterns, isGranted, patternOf } from '../../lib/extension/browser/permissions.ts';
import { openReport } from '../../lib/extension/browser/report-page.ts';
import { readSettings, watchSettings } from '../../lib/extension/browser/settings.ts';
import { pdfFiles } from '../../lib/extension/browser/viewer-page.ts';
import { applyAppearance } from '../../lib/extension/page/appearance.ts';
import { saveFile } from '../../lib/extension/page/save-file.ts';
import { isAudited } from '../../lib/extension/workbench/item.ts';
import { createPace } from '../../lib/extension/workbench/pace.ts';
import { createWorkbench } from '../../lib/extension/workbench/workbench.ts';

let settings = await readSettings();
const workbench = createWorkbench(
  {
    engine: browser.runtime.getManifest().version,
    pdfFiles: pdfFiles(),
    detect: detectLanguage,
    isGranted,
    grant: (origins) => grantPatterns(origins.map(patternOf)),
    pace: createPace(),
    history: openHistory(),
  },
  draw,
);

function draw(): void {
  const { locale } = settings;
  document.title = label(locale, 'workbench.title');
  applyAppearance(document.documentElement, settings);
  render(
    <Workbench
      view={workbench.view}
      appearance={settings}
      onLanguage={workbench.chooseLanguage}
      onText={workbench.addText}
      onFiles={workbench.addFiles}
      onAddresses={(list) => void workbench.addAddresses(list)}
      onCancel={workbench.cancel}
      onRetry={(ids) => void workbench.retry(ids)}
      onPassword={workbench.unlock}
      onRemove={workbench.remove}
      onReport={(id) => void report(id)}
      onKeep={(ids) => void workbench.keep(ids)}
      onSave={save}
      onCompare={(pair) => void workbench.compare(pair)}
    />,
    document.body,
  );
}

const audited = () => workbench.view.items.filter(isAudited);

async function report(id: number): Promise<void> {
  const item = audited().find((one) => one.id === id);
  if (item !== undefined) await openReport(item.state.evidence);
}

function save(form: SavedForm): void {
  const all = audited().map(({ state }) => state.evidence);
  const name = `recount-${new Date().toISOString().slice(0, 10)}`;
  const [only, ...others] = all;
  if (form === 'csv') saveFile(`${name}.csv`, 'text/csv', toCsv(all, settings.locale, 'byte-order-mark'));
  else if (only !== undefined && others.length === 0)
    saveFile(`${name}.json`, 'application/json', writeEvidence(only));
  else saveFile(`${name}.ndjson`, 'application/x-ndjson', toEvidenceLines(all));
}

watchSettings((changed) => {
  settings = changed;
  draw();
});
draw();
