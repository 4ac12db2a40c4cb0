import type { Since } from '../../lib/desk/history/history-view.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { formatMoment } from '../../lib/desk/messages/moment.ts';
import { EditList } from './EditList.tsx';

interface Props {
  readonly since: Pick<Since, 'edits'> & { readonly earlier: Pick<Since['earlier'], 'auditedAt'> };
  readonly auditedAt: string;
  /** The language of the text. */
  readonly language: string;
  readonly locale: Locale;
}

/** What became of the article's figures since an earlier audit: both versions side by side. */
export function Edits({ since: { earlier, edits }, auditedAt, language, locale }: Props) {
  const before = formatMoment(earlier.auditedAt, locale);
  if (edits === undefined || edits.length === 0)
    return (
      <p>{label(locale, edits === undefined ? 'history.noCompare' : 'history.noEdits', { time: before })}</p>
    );
  return (
    <section aria-labelledby="edits">
      <h2 id="edits">{label(locale, 'history.edits')}</h2>
      <p>{label(locale, 'history.between', { before, now: formatMoment(auditedAt, locale) })}</p>
      <EditList
        edits={edits}
        language={language}
        heads={{ before: label(locale, 'history.before'), after: label(locale, 'history.now') }}
        locale={locale}
      />
    </section>
  );
}
