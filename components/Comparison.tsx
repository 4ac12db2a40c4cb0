import { label } from '../lib/desk/messages/interface.ts';
import type { Locale } from '../lib/desk/messages/locale.ts';
import type { Finding } from '../lib/engine/finding.ts';
import { comparison } from './chart/row-words.ts';

interface Props {
  readonly finding: Finding;
  readonly locale: Locale;
}

/** What is stated and what it is recomputed to, in a line: `101% → 101.3%`; the arrow is said in words. */
export function Comparison({ finding, locale }: Props) {
  const { stated, recomputed } = comparison(finding, locale);
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
    </span>
  );
}
