import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { TakenAs } from '../../components/panel/claim-actions.ts';
import { claimAsText } from '../../components/panel/claim-as-text.ts';
import { Workbench } from '../../components/workbench/Workbench.tsx';
import type { ClaimSpot, SavedForm, TextActions } from '../../components/workbench/workbench-props.ts';
import '../../components/workbench/workbench.css';
import { Unstored } from '../../components/Unstored.tsx';
import '../../components/chart/load-charts.ts';
import { writeEvidence } from '../../lib/desk/evidence/evidence-json.ts';
import { toCsv } from '../../lib/desk/forms/csv.ts';
import { toDecidedLines } from '../../lib/desk/forms/decided-lines.ts';
import { toEvidenceLines } from '../../lib/desk/forms/evidence-lines.ts';
import { openHistory } from '../../lib/desk/history/history.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import { detectLanguage } from '../../lib/extension/browser/detect-language.ts';
import { grantPatterns, isGranted, patternOf } from '../../lib/extension/browser/permissions.ts';
import { openReport } from '../../lib/extension/browser/report-page.ts';
import { readSigner, writeSigner } from '../../lib/extension/browser/reviewer.ts';
import { readSettings, watchSettings } from '../../lib/extension/browser/settings.ts';
import { createStoring } from '../../lib/extension/browser/storing.ts';
import { pdfFiles } from '../../lib/extension/browser/viewer-page.ts';
import { applyAppearance } from '../../lib/extension/page/appearance.ts';
import { saveFile } from '../../lib/extension/page/save-file.ts';
import { openJournal, recoverUnsaved } from '../../lib/extension/panel/journal.ts';
import { isAudited } from '../../lib/extension/workbench/item.ts';
import { createPace } from '../../lib/extension/workbench/pace.ts';
import { openPileMemory } from '../../lib/extension/workbench/pile-memory.ts';
import { createWorkbench } from '../../lib/extension/workbench/workbench.ts';

let [settings, signer] = await Promise.all([readSettings(), readSigner()]);
const isPrivate = browser.extension.inIncognitoContext;
const ending = new AbortController();
const history = openHistory(ending.signal);
const workbench = createWorkbench(
  {
    engine: browser.runtime.getManifest().version,
    pdfFiles: pdfFiles(),
    detect: detectLanguage,
    isGranted,
    grant: (origins) => grantPatterns(origins.map(patternOf)),
    pace: createPace(),
    history,
    isPrivate,
    journal: () => openJournal(localStorage),
    memory: openPileMemory(localStorage),
    now: () => new Date(),
    signer: () => signer.trim(),
  },
  draw,
);

const storing = createStoring(draw);

const actions: TextActions = {
  onRetry: (ids) => void workbench.retry(ids),
  onPassword: workbench.unlock,
  onRemove: workbench.remove,
  onReport: (id) => void storing.of(report(id)),
  onKeep: workbench.keep,
  onDecide: ({ id, claim }, type) => workbench.edits(id)?.decide(claim, type),
  onReason: ({ id, claim }, reason) => workbench.edits(id)?.giveReason(claim, reason),
  onNote: ({ id, claim }, note) => workbench.edits(id)?.note(claim, note),
  onChoose: ({ id, claim }, which, other) => workbench.edits(id)?.choose(claim, which, other),
  onCorrect: ({ id, claim }, corrections, why) => workbench.edits(id)?.correct(claim, corrections, why),
  onTakeOut: ({ id, claim }) => workbench.edits(id)?.takeOut(claim),
  onCopy: copy,
};

function draw(): void {
  const { locale } = settings;
  document.title = label(locale, 'workbench.title');
  applyAppearance(document.documentElement, settings);
  render(
    <>
      <Workbench
        view={workbench.view}
        appearance={settings}
        signer={signer}
        isPrivate={isPrivate}
        actions={actions}
        onLanguage={workbench.chooseLanguage}
        onText={workbench.addText}
        onFiles={(files) => void workbench.addFiles(files)}
        onAddresses={(list) => void workbench.addAddresses(list)}
        onCancel={workbench.cancel}
        onEmpty={workbench.removeAll}
        onSigner={(name) => {
          signer = name;
          void storing.of(writeSigner(name));
          draw();
        }}
        onSave={save}
        onCompare={(pair) => void workbench.compare(pair)}
      />
      <Unstored isRefused={storing.isRefused} locale={locale} />
    </>,
    document.body,
  );
}

const audited = () => workbench.view.items.filter(isAudited);

async function report(id: number): Promise<void> {
  const item = audited().find((one) => one.id === id);
  if (item !== undefined) await openReport(item.state.evidence);
}

async function copy({ id, claim: index }: ClaimSpot, as: TakenAs): Promise<boolean> {
  const item = audited().find((one) => one.id === id);
  const claim = item?.state.evidence.claims[index];
  if (item === undefined || claim === undefined) return false;
  return navigator.clipboard.writeText(claimAsText(claim, item.state.evidence, as, settings.locale)).then(
    () => true,
    () => false,
  );
}

function save(form: SavedForm): void {
  const all = audited().map(({ state }) => state.evidence);
  const name = `recount-${new Date().toISOString().slice(0, 10)}`;
  const [only, ...others] = all;
  if (form === 'lines') {
    const named = audited().map(({ name, state: { evidence } }) => ({ name, evidence }));
    saveFile(`${name}.decided.ndjson`, 'application/x-ndjson', toDecidedLines(named));
  } else if (form === 'csv')
    saveFile(`${name}.csv`, 'text/csv', toCsv(all, settings.locale, 'byte-order-mark'));
  else if (only !== undefined && others.length === 0)
    saveFile(`${name}.json`, 'application/json', writeEvidence(only));
  else saveFile(`${name}.ndjson`, 'application/x-ndjson', toEvidenceLines(all));
}

watchSettings((changed) => {
  settings = changed;
  draw();
});
draw();
addEventListener('pagehide', () => void workbench.flush());
await recoverUnsaved(localStorage, history);
if (!isPrivate) workbench.goOn();
