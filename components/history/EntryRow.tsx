import { siteOf } from '../../lib/desk/history/address.ts';
import type { Listed } from '../../lib/desk/history/read.ts';
import { count, label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { formatMoment } from '../../lib/desk/messages/moment.ts';
import { Counts } from './Counts.tsx';

interface Props {
  readonly listed: Listed;
  readonly locale: Locale;
}

/** A line of the list: what was audited, where, when, and what was found. */
export function EntryRow({ listed, locale }: Props) {
  if (listed.type === 'unreadable')
    return (
      <li>
        <a href={`#${encodeURIComponent(listed.id)}`}>{label(locale, 'history.unreadable')}</a>
        <p class="about">{label(locale, 'history.unreadableMore')}</p>
      </li>
    );
  const { entry } = listed;
  const site = siteOf(entry.url);
  return (
    <li>
      <a href={`#${encodeURIComponent(entry.id)}`} lang={entry.language}>
        {entry.title.trim() === '' ? label(locale, 'history.untitled') : entry.title}
      </a>
      <p class="about">
        <time dateTime={entry.auditedAt}>{formatMoment(entry.auditedAt, locale)}</time>
        {site !== null && <span>{site}</span>}
        {entry.decided > 0 && <span>{count(locale, 'history.decided', entry.decided)}</span>}
        {entry.tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
      </p>
      <Counts counts={entry.counts} locale={locale} />
    </li>
  );
}
