import { useState } from 'preact/hooks';
import type { ReportClaim as ClaimView } from '../../lib/desk/forms/report-claim.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import { NumberLine } from '../chart/NumberLine.tsx';
import { shownWindow } from '../chart/shown-window.ts';
import { SeverityShape } from '../SeverityShape.tsx';
import { ReportChart } from './ReportChart.tsx';

/** What of a claim can be taken along. */
export type Taken = 'text' | 'link';

interface Props {
  readonly claim: ClaimView;
  readonly appearance: Appearance;
  /** Puts it on the clipboard; whether that worked. */
  readonly onCopy: (claim: ClaimView, what: Taken) => Promise<boolean>;
}

/** One claim of a report: the finding, the quote, the arithmetic and its chart, and what a person made of it. */
export function ReportClaim({ claim, appearance, onCopy }: Props) {
  const window = shownWindow(claim.finding);
  const details = [
    ...claim.remarks,
    ...claim.byHand,
    ...(claim.decision === undefined ? [] : [claim.decision]),
    ...claim.others,
  ];
  return (
    <li class="claim">
      <h3>
        <SeverityShape verdict={claim.finding.record.verdict} />
        <span class="number">{claim.number}.</span>
        <span>{claim.heading}</span>
      </h3>
      <div class="proof">
        <div>
          <blockquote lang={claim.language}>“{claim.quote}”</blockquote>
          {claim.working.map((line, index) => (
            <p key={`${index}-${line}`} class="working">
              {line}
            </p>
          ))}
          {details.map((line) => (
            <p key={line} class="detail">
              {line}
            </p>
          ))}
          {claim.note !== '' && <p class="note">{claim.note}</p>}
        </div>
        <div>
          <ReportChart finding={claim.finding} appearance={appearance} />
          {window && <NumberLine window={window} appearance={appearance} />}
        </div>
      </div>
      <Actions claim={claim} appearance={appearance} onCopy={onCopy} />
    </li>
  );
}

function Actions({ claim, appearance: { locale }, onCopy }: Props) {
  const [said, setSaid] = useState('');
  const copy = (what: Taken) => {
    // Said anew each time, so that it is read out anew.
    setSaid('');
    void onCopy(claim, what).then((done) => setSaid(label(locale, done ? 'card.copied' : 'card.copyFailed')));
  };
  return (
    <p class="actions">
      {claim.link !== undefined && <a href={claim.link}>{label(locale, 'report.link')}</a>}
      <button type="button" class="plain" onClick={() => copy('text')}>
        {label(locale, 'card.copy')}
      </button>
      {claim.link !== undefined && (
        <button type="button" class="plain" onClick={() => copy('link')}>
          {label(locale, 'report.copyLink')}
        </button>
      )}
      <span role="status">{said}</span>
    </p>
  );
}
