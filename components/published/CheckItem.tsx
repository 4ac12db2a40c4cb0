import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { formatDay } from '../../lib/desk/messages/moment.ts';
import type { PublishedCheck } from '../../lib/desk/published/published-check.ts';

interface Props {
  readonly check: PublishedCheck;
  readonly locale: Locale;
}

/** A published fact check: its headline, which leads there, its rating, who published it when, and on which claim. */
export function CheckItem({ check, locale }: Props) {
  const { claim, title, url, language } = check;
  const headline = title === '' ? label(locale, 'published.untitled') : title;
  const lang = title === '' ? locale : language;
  return (
    <li>
      {url === '' ? (
        <span lang={lang}>{headline}</span>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer" lang={lang}>
          {headline}
        </a>
      )}
      <Verdict check={check} locale={locale} />
      {claim !== '' && (
        <p class="claim">
          {label(locale, 'published.onClaim')} <q lang={language}>{claim}</q>
        </p>
      )}
    </li>
  );
}

/** The rating as its publisher words it, and whose it is. */
export function Verdict({ check: { rating, publisher, date, language }, locale }: Props) {
  const more = [
    ...(publisher === '' ? [] : [label(locale, 'published.by', { publisher })]),
    ...(date === '' ? [] : [formatDay(date, locale)]),
  ];
  return (
    <p>
      {rating === '' ? (
        label(locale, 'published.noRating')
      ) : (
        <>
          {label(locale, 'published.rating')} <b lang={language}>{rating}</b>
        </>
      )}
      {more.map((part) => `, ${part}`)}
    </p>
  );
}
