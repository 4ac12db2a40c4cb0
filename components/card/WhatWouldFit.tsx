import { label } from '../../lib/desk/messages/card-labels.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { RepairRecord } from '../../lib/engine/report/record.ts';

interface Props {
  readonly repairs: readonly RepairRecord[];
  readonly locale: Locale;
}

/** The single edits after which the figures would agree; nothing where there is none. */
export function WhatWouldFit({ repairs, locale }: Props) {
  if (repairs.length === 0) return null;
  return (
    <details>
      <summary>{label(locale, 'card.fits')}</summary>
      <ul class="edits">
        {repairs.map(({ start, from, to }) => (
          <li key={`${start}-${to}`}>
            <span class="unseen">{label(locale, 'card.edit', { from, to })}</span>
            <span aria-hidden="true">
              <del>{from}</del> → <ins>{to}</ins>
            </span>
          </li>
        ))}
      </ul>
      <p class="note">{label(locale, 'card.fitsIntro')}</p>
    </details>
  );
}
