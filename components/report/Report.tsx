import type { ReportClaim } from '../../lib/desk/forms/report-claim.ts';
import type { ReportOptions, ReportView } from '../../lib/desk/forms/report-view.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import { Choice } from '../Choice.tsx';
import { FileButton } from '../FileButton.tsx';
import type { Taken } from './ReportClaim.tsx';
import { ReportSheet } from './ReportSheet.tsx';

/** What is to be reported: evidence in words, nothing yet, or a file that is none. */
export type Reported =
  | { readonly type: 'report'; readonly view: ReportView }
  | { readonly type: 'nothing' }
  | { readonly type: 'not-evidence' }
  | { readonly type: 'other-text' };

interface Props {
  readonly reported: Reported;
  readonly appearance: Appearance;
  readonly dismissed: ReportOptions['dismissed'];
  readonly onFile: (file: File) => void;
  readonly onDismissed: (dismissed: ReportOptions['dismissed']) => void;
  readonly onPrint: () => void;
  readonly onCopy: (claim: ReportClaim, what: Taken) => Promise<boolean>;
}

const DISMISSED = ['shown', 'left-out'] as const;

/** The report on an audit, to be read, printed or saved as a PDF; a file of evidence can be dropped on it. */
export function Report({ reported, appearance, dismissed, ...on }: Props) {
  const { locale } = appearance;
  return (
    <main
      class="desk"
      lang={locale}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer?.files ?? [];
        if (file !== undefined) on.onFile(file);
      }}
    >
      <div class="bar">
        {reported.type === 'report' && (
          <>
            <button type="button" class="button" onClick={on.onPrint}>
              {label(locale, 'report.print')}
            </button>
            <Choice
              look="wide"
              legend={label(locale, 'report.whatIsDismissed')}
              options={DISMISSED.map((value) => ({
                value,
                text: label(locale, `report.dismissed.${value}`),
              }))}
              value={dismissed}
              onChange={on.onDismissed}
            />
          </>
        )}
        <FileButton
          text={label(locale, 'report.open')}
          accept="application/json,.json"
          onFiles={([file]) => on.onFile(file)}
        />
      </div>
      {reported.type === 'report' ? (
        <ReportSheet view={reported.view} appearance={appearance} onCopy={on.onCopy} />
      ) : (
        <div class="none-yet">
          <h1>{label(locale, 'report.kind')}</h1>
          <p role="status">{reported.type === 'nothing' ? '' : label(locale, `report.${reported.type}`)}</p>
          <p>{label(locale, 'report.openMore')}</p>
        </div>
      )}
    </main>
  );
}
