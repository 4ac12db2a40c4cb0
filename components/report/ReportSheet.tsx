import type { ReportClaim as ClaimView } from '../../lib/desk/forms/report-claim.ts';
import type { Fact, ReportView } from '../../lib/desk/forms/report-view.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import { ReportClaim, type Taken } from './ReportClaim.tsx';

interface Props {
  readonly view: ReportView;
  readonly appearance: Appearance;
  readonly onCopy: (claim: ClaimView, what: Taken) => Promise<boolean>;
}

/** The report as it is printed. On the screen it is the sheet of paper already: light, whatever the theme. */
export function ReportSheet({ view, appearance, onCopy }: Props) {
  const { locale, url, note, claims } = view;
  return (
    <article class="sheet" lang={locale}>
      <header>
        <p class="kind">{label(locale, 'report.kind')}</p>
        <h1 lang={view.language}>{view.title}</h1>
        {url !== undefined && (
          <p class="address">
            <a href={url}>{url}</a>
          </p>
        )}
        <p class="facts">{view.facts.map(factText).join(' · ')}</p>
        <p class="summary">{view.summary}</p>
        <p class="coverage">{view.coverage}</p>
        <p class="coverage">{view.reasons.join(' · ')}</p>
        <Note text={note} />
      </header>
      {claims.length > 0 && (
        <section>
          <h2>{label(locale, 'report.claims')}</h2>
          <ol class="claims">
            {claims.map((claim) => (
              <ReportClaim key={claim.number} claim={claim} appearance={appearance} onCopy={onCopy} />
            ))}
          </ol>
        </section>
      )}
      <footer>
        <p>{label(locale, 'report.caveat')}</p>
        <p>{factText(view.hash)}</p>
      </footer>
    </article>
  );
}

const factText = ({ name, value }: Fact): string => `${name}: ${value}`;

const Note = ({ text }: { readonly text: string }) => (text === '' ? null : <p class="note">{text}</p>);
