import { label } from '../../lib/desk/messages/card-labels.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { ClaimRecord } from '../../lib/engine/report/record.ts';

interface Props {
  readonly record: ClaimRecord;
  readonly locale: Locale;
}

/** What a percentage point is, in a sentence; nothing where the claim turns on none. */
export const PointMeaning = ({ record, locale }: Props) =>
  record.computed?.unit === 'points' ? <p class="note">{label(locale, 'card.points')}</p> : null;
