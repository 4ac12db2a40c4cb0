import type { Reach } from '../../lib/browser/reach.ts';
import type { Finding } from '../../lib/finding.ts';
import { label } from '../../lib/messages/interface.ts';
import { LOCALES, type Locale } from '../../lib/messages/locale.ts';
import { Legend } from '../options/Legend.tsx';
import { Choice } from '../popup/Choice.tsx';

/** A sentence and what the engine has found in it. */
export interface Example {
  readonly text: string;
  readonly language: string;
  readonly findings: readonly Finding[];
}

interface Props {
  readonly locale: Locale;
  readonly example: Example;
  readonly reach: Reach;
  readonly onLocale: (locale: Locale) => void;
  /** The reader chose the marked claim; `mark` is where it stands. */
  readonly onTry: (mark: HTMLElement) => void;
  readonly onReach: (reach: 'on-click' | 'all-sites') => void;
}

/** The first page that a reader sees: what Recount does, a mark to try, and where it may read. */
export function Welcome({ locale, example, reach, onLocale, onTry, onReach }: Props) {
  const [first] = example.findings;
  return (
    <main class="page" lang={locale}>
      <header class="top">
        <h1>{label(locale, 'welcome.title')}</h1>
        <Choice
          look="small"
          legend={label(locale, 'popup.language')}
          options={LOCALES.map((value) => ({ value, text: value.toUpperCase() }))}
          value={locale}
          onChange={onLocale}
        />
      </header>
      <p class="lead">{label(locale, 'welcome.does')}</p>
      <section>
        <h2>{label(locale, 'welcome.example')}</h2>
        <p class="sentence" lang={example.language}>
          {first === undefined ? (
            example.text
          ) : (
            <>
              {example.text.slice(0, first.record.start)}
              <button type="button" class="mark" onClick={({ currentTarget }) => onTry(currentTarget)}>
                {example.text.slice(first.record.start, first.record.end)}
              </button>
              {example.text.slice(first.record.end)}
            </>
          )}
        </p>
        <Legend locale={locale} />
      </section>
      <section>
        <h2>{label(locale, 'welcome.where')}</h2>
        <p role="status">{label(locale, `reach.${reach}`)}</p>
        <div class="buttons">
          {reach !== 'all-sites' && (
            <button type="button" class="button" onClick={() => onReach('all-sites')}>
              {label(locale, 'welcome.all')}
            </button>
          )}
          {reach !== 'on-click' && (
            <button type="button" class="button" onClick={() => onReach('on-click')}>
              {label(locale, 'welcome.none')}
            </button>
          )}
        </div>
        <p>{label(locale, 'welcome.one')}</p>
      </section>
    </main>
  );
}
