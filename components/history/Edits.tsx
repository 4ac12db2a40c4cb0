import type { Edit } from '../../lib/compare/compare-audits.ts';
import type { PlacedFigure } from '../../lib/compare/figures.ts';
import type { Since } from '../../lib/history/history-view.ts';
import { label } from '../../lib/messages/interface.ts';
import type { Locale } from '../../lib/messages/locale.ts';
import { formatMoment } from '../../lib/messages/moment.ts';

interface Props {
  readonly since: Since;
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
      <ol class="edits">
        {edits.map((edit, index) => (
          <li key={index}>
            <h3>{label(locale, `history.${edit.type}`)}</h3>
            <dl>
              <div>
                <dt>{label(locale, 'history.before')}</dt>
                <dd>
                  <Side figure={sideOf(edit, 'before')} language={language} locale={locale} />
                </dd>
              </div>
              <div>
                <dt>{label(locale, 'history.now')}</dt>
                <dd>
                  <Side figure={sideOf(edit, 'after')} language={language} locale={locale} />
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}

function sideOf(edit: Edit, side: 'before' | 'after'): PlacedFigure | undefined {
  if (edit.type === 'changed') return edit[side];
  if (edit.type === 'added') return side === 'after' ? edit.after : undefined;
  return side === 'before' ? edit.before : undefined;
}

interface SideProps {
  readonly figure: PlacedFigure | undefined;
  readonly language: string;
  readonly locale: Locale;
}

/** A figure in its sentence. */
function Side({ figure, language, locale }: SideProps) {
  if (figure === undefined) return <span class="absent">{label(locale, 'history.notThere')}</span>;
  const { quote, quoteStart, start, end, written } = figure;
  return (
    <span lang={language}>
      {quote.slice(0, start - quoteStart)}
      <mark>{written}</mark>
      {quote.slice(end - quoteStart)}
    </span>
  );
}
