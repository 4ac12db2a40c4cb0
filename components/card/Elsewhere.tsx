import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { say } from '../../lib/desk/messages/say.ts';
import type { TensionFinding } from '../../lib/engine/finding.ts';
import { besides } from '../../lib/engine/report/besides.ts';
import type { ClaimRecord } from '../../lib/engine/report/record.ts';

interface Props {
  readonly record: ClaimRecord;
  readonly tensions: readonly TensionFinding[];
  readonly locale: Locale;
}

/** What another place of the article says that does not go with the claim, a line each; mostly nothing. */
export function Elsewhere({ record, tensions, locale }: Props) {
  return (
    <>
      {besides(record, tensions).map(({ tension, place }) => (
        <p key={place.start} class="note">
          <strong>{label(locale, 'tension.beside')}</strong>{' '}
          <q lang={tension.record.rule.split('/')[0] ?? ''}>{place.quote}</q>
          <br />
          {say(tension.sentence, locale)}
        </p>
      ))}
    </>
  );
}
