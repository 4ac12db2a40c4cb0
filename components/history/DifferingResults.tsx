import type { Differing } from '../../lib/desk/evidence/differing.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Verdict } from '../../lib/engine/check/verdict.ts';

interface Props {
  readonly differing: Differing;
  /** Of the article. */
  readonly language: string;
  readonly locale: Locale;
}

/** What of an imported audit is not what Recount works out of its text; what is shown else is what it works out. */
export function DifferingResults({ differing: { text, results }, language, locale }: Props) {
  const word = (verdict: Verdict | null): string =>
    label(locale, verdict === null ? 'history.noResult' : `word.${verdict}`);
  return (
    <section aria-labelledby="differing">
      <h2 id="differing">{label(locale, 'history.differs')}</h2>
      <p>{label(locale, 'history.differsMore')}</p>
      {text === 'other' && <p>{label(locale, 'history.otherText')}</p>}
      <ul class="differing">
        {results.map(({ quote, of, from, to }, index) => (
          <li key={index}>
            <q lang={language}>{quote}</q> {of === 'typed' && `${label(locale, 'history.typed')} `}
            {from === to
              ? label(locale, 'history.sameWord', { word: word(to) })
              : label(locale, 'history.fromTo', { from: word(from), to: word(to) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
