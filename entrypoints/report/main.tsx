import { render } from 'preact';
import { cardText } from '../../components/card/card-text.ts';
import { Report, type Reported } from '../../components/report/Report.tsx';
import type { Taken } from '../../components/report/ReportClaim.tsx';
import '../../components/report/report.css';
import '../../components/chart/load-charts.ts';
import { openEvidence } from '../../lib/desk/evidence/open-evidence.ts';
import type { ReportClaim } from '../../lib/desk/forms/report-claim.ts';
import { type ReportOptions, reportView } from '../../lib/desk/forms/report-view.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import { askedReport } from '../../lib/extension/browser/report-page.ts';
import { readSettings, watchSettings } from '../../lib/extension/browser/settings.ts';
import { applyAppearance } from '../../lib/extension/page/appearance.ts';

let [settings, evidence] = await Promise.all([readSettings(), askedReport()]);
let problem: Exclude<Reported['type'], 'report'> = 'nothing';
let dismissed: ReportOptions['dismissed'] = 'shown';

function reported(): Reported {
  if (evidence === undefined) return { type: problem };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { type: 'report', view: reportView(evidence, { locale: settings.locale, timeZone, dismissed }) };
}

function draw(): void {
  const shown = reported();
  const kind = label(settings.locale, 'report.kind');
  // What a PDF is called, too.
  document.title = shown.type === 'report' ? `${shown.view.title} – ${kind}` : kind;
  applyAppearance(document.documentElement, settings);
  render(
    <Report
      reported={shown}
      appearance={settings}
      dismissed={dismissed}
      onFile={(file) => void open(file)}
      onDismissed={(chosen) => {
        dismissed = chosen;
        draw();
      }}
      onPrint={() => print()}
      onCopy={copy}
    />,
    document.body,
  );
}

async function open(file: File): Promise<void> {
  const opened = await openEvidence(await file.text());
  if (opened.type === 'evidence') evidence = opened.evidence;
  else {
    evidence = undefined;
    problem = opened.type;
  }
  draw();
}

async function copy({ finding, byHand, link }: ReportClaim, what: Taken): Promise<boolean> {
  const place = link ?? evidence?.page.title ?? '';
  const text =
    what === 'link' ? place : [cardText(finding, settings.locale, place).trimEnd(), ...byHand].join('\n');
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

watchSettings((changed) => {
  settings = changed;
  draw();
});
draw();
