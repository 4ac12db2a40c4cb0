import type { Edit } from '../../lib/desk/compare/compare-audits.ts';
import type { PlacedFigure } from '../../lib/desk/compare/figures.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';

interface Props {
  readonly edits: readonly Edit[];
  /** The language of the text. */
  readonly language: string;
  /** What the two versions are called. */
  readonly heads: { readonly before: string; readonly after: string };
  readonly locale: Locale;
}

/** Figures that were changed, added or removed, each with both versions of its sentence side by side. */
export function EditList({ edits, language, heads, locale }: Props) {
  return (
    <ol class="edits">
      {edits.map((edit, index) => (
        <li key={index}>
          <h3>{label(locale, `history.${edit.type}`)}</h3>
          <dl>
            <div>
              <dt>{heads.before}</dt>
              <dd>
                <Side figure={sideOf(edit, 'before')} language={language} locale={locale} />
              </dd>
            </div>
            <div>
              <dt>{heads.after}</dt>
              <dd>
                <Side figure={sideOf(edit, 'after')} language={language} locale={locale} />
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ol>
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
