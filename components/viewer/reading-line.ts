import { count, label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { ShowLevel } from '../../lib/engine/report/visible.ts';
import type { PdfReading } from '../../lib/extension/viewer/viewer-state.ts';
import { claimGroups, headline } from '../popup/claim-groups.ts';

/** What was found in a PDF, in a line: `1 does not add up, 2 check out`. */
export function readingLine(reading: PdfReading, locale: Locale, show: ShowLevel): string {
  if (reading.status !== 'read') return label(locale, `viewer.${reading.status}`);
  const { findings } = reading;
  if (findings.length === 0) return label(locale, 'viewer.no-claims');
  const groups = claimGroups(findings, show);
  const derived = groups.find(({ name }) => name === 'derived')?.claims.length ?? 0;
  return derived === findings.length ? count(locale, 'count.onlyDerived', derived) : headline(groups, locale);
}
