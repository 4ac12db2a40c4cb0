import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { say } from '../../lib/desk/messages/say.ts';
import type { TensionFinding } from '../../lib/engine/finding.ts';
import type { PlaceOfTension } from '../../lib/extension/browser/messages.ts';
import { NoticeShape } from '../SeverityShape.tsx';

interface Props {
  readonly tensions: readonly TensionFinding[];
  readonly locale: Locale;
  readonly onPlace: (place: PlaceOfTension) => void;
}

/** Pairs of places that cannot both hold: a sentence each, and both quotes, which lead to the page. Mostly nothing. */
export function TensionList({ tensions, locale, onPlace }: Props) {
  if (tensions.length === 0) return null;
  return (
    <section aria-labelledby="tensions">
      <h2 id="tensions">
        {label(locale, 'tension.heading')} <span class="number">{tensions.length}</span>
      </h2>
      <ul>
        {tensions.map(({ record, sentence }, tension) => (
          <li key={record.places[0].start} class="tension">
            <NoticeShape />
            <p>{say(sentence, locale)}</p>
            {record.places.map(({ quote, start }, place) => (
              <button
                key={start}
                type="button"
                class="place"
                title={label(locale, 'tension.go')}
                onClick={() => onPlace({ tension, place })}
              >
                <q lang={record.rule.split('/')[0] ?? ''}>{quote}</q>
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
