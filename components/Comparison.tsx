import { label } from '../lib/desk/messages/interface.ts';
import type { Locale } from '../lib/desk/messages/locale.ts';
import type { Finding } from '../lib/engine/finding.ts';
import { isWholeOnly, recomputedRange } from './chart/claim-figures.ts';
import { comparison, rangeText } from './chart/row-words.ts';

interface Props {
  readonly finding: Finding;
  readonly locale: Locale;
}

/**
 * What is stated and what it is recomputed to, in a line: `101% → 101.3%`; the arrow is said in words. Where both are
 * written alike, that it checks out; where it does so only within the range of what was recomputed, that range.
 */
export function Comparison({ finding, locale }: Props) {
  const { stated, recomputed } = comparison(finding, locale);
  if (saysThatItFits(finding, locale))
    return (
      <span class="figures">
        <strong>{stated}</strong> {label(locale, 'popup.fits')}
      </span>
    );
  return (
    <span class="figures">
      {stated}
      {stated && recomputed && (
        <span class="arrow">
          <span aria-hidden="true"> → </span>
          <span class="unseen"> {label(locale, 'popup.arrow')} </span>
        </span>
      )}
      {recomputed && <strong>{recomputed}</strong>}
      <Range finding={finding} locale={locale} />
    </span>
  );
}

/** Whether the comparison says by itself that the figure checks out, and no word beside it need do so. */
export function saysThatItFits(finding: Finding, locale: Locale): boolean {
  const { stated, recomputed } = comparison(finding, locale);
  return finding.record.verdict === 'consistent' && stated !== undefined && stated === recomputed;
}

/** Why a figure checks out that is not the recomputed one. */
function Range({ finding, locale }: Props) {
  const range = recomputedRange(finding);
  const { verdict, stated } = finding.record;
  if (range === undefined || verdict !== 'consistent' || stated === null || isWholeOnly(finding.record))
    return null;
  return <span class="range"> ({rangeText(range, locale)})</span>;
}
