import type { Verdict } from '../../lib/check/verdict.ts';
import { siteOf } from '../../lib/history/address.ts';
import { COUNTED_AS, type CountedAs, type Entry } from '../../lib/history/entry.ts';
import type { Listed } from '../../lib/history/read.ts';
import { formatDecimal } from '../../lib/messages/format.ts';
import { count, label } from '../../lib/messages/interface.ts';
import type { Locale } from '../../lib/messages/locale.ts';
import { formatMoment } from '../../lib/messages/moment.ts';
import { SeverityShape } from '../SeverityShape.tsx';

/** A verdict of each word, for its shape. */
const SHAPES = {
  error: 'inconsistent',
  warning: 'mislabelled',
  notice: 'rounded',
  consistent: 'consistent',
  undecidable: 'undecidable',
  derived: 'derived',
} as const satisfies Record<CountedAs, Verdict>;

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
      <Counts entry={entry} locale={locale} />
    </li>
  );
}

/** How many claims bear each word, as shapes with numbers; the words are there to be heard. */
function Counts({ entry: { counts }, locale }: { readonly entry: Entry; readonly locale: Locale }) {
  const found = COUNTED_AS.filter((name) => counts[name] > 0);
  if (found.length === 0) return null;
  return (
    <ul class="counts">
      {found.map((name) => {
        const words =
          name === 'derived'
            ? `${counts[name]} ${label(locale, 'word.derived')}`
            : count(locale, `count.${name}`, counts[name]);
        return (
          <li key={name} title={words}>
            <SeverityShape verdict={SHAPES[name]} />
            <span aria-hidden="true">{formatDecimal(String(counts[name]), locale)}</span>
            <span class="unseen">{words}</span>
          </li>
        );
      })}
    </ul>
  );
}
