import type { ComponentChildren } from 'preact';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { ShowLevel } from '../../lib/engine/report/visible.ts';
import type { PdfReading } from '../../lib/extension/viewer/viewer-state.ts';
import { ClaimList } from '../popup/ClaimList.tsx';
import { CoverageLine } from '../popup/CoverageLine.tsx';
import { claimGroups } from '../popup/claim-groups.ts';
import { readingLine } from './reading-line.ts';

interface Props {
  readonly reading: PdfReading;
  readonly locale: Locale;
  readonly show: ShowLevel;
  readonly onOpen: (index: number) => void;
}

/** What was found in the PDF, or why nothing was. */
export function PdfClaims({ reading, locale, show, onOpen }: Props) {
  if (reading.status === 'reading')
    return (
      <p class="loading" role="status">
        {label(locale, 'viewer.reading')}
      </p>
    );
  if (reading.status !== 'read') return <Nothing status={reading.status} locale={locale} />;
  const { findings, coverage } = reading;
  if (findings.length === 0)
    return (
      <Nothing status="no-claims" locale={locale}>
        <CoverageLine coverage={coverage} locale={locale} />
      </Nothing>
    );
  const groups = claimGroups(findings, show);
  return (
    <>
      <div class="summary">
        <h2>{readingLine(reading, locale, show)}</h2>
        <CoverageLine coverage={coverage} locale={locale} />
      </div>
      <div class="list">
        <ClaimList groups={groups} name={label(locale, 'viewer.list')} locale={locale} onOpen={onOpen} />
      </div>
    </>
  );
}

interface NothingProps {
  readonly status: Exclude<PdfReading['status'], 'reading' | 'read'> | 'no-claims';
  readonly locale: Locale;
  readonly children?: ComponentChildren;
}

function Nothing({ status, locale, children }: NothingProps) {
  return (
    <div class="empty">
      <h2>{label(locale, `viewer.${status}`)}</h2>
      <p>{label(locale, `viewer.${status}.more`)}</p>
      {children}
    </div>
  );
}
