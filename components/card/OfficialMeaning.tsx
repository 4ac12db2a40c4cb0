import { label } from '../../lib/desk/messages/card-labels.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { ClaimRecord } from '../../lib/engine/report/record.ts';

/** Where a statistical office says what a percentage point is. */
const GLOSSARY =
  'https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Glossary:Percentage_point';

interface Props {
  readonly record: ClaimRecord;
  readonly locale: Locale;
}

/** A way to the official meaning of what the claim turns on; nothing where it turns on no such word. */
export function OfficialMeaning({ record, locale }: Props) {
  if (record.computed?.unit !== 'points') return null;
  return (
    <p class="note">
      <a href={GLOSSARY} target="_blank" rel="noreferrer">
        {label(locale, 'card.points')}
      </a>{' '}
      ({label(locale, 'card.pointsSource')})
    </p>
  );
}
