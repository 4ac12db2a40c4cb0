import { render } from 'preact';
import pageCss from '../../components/page.css?inline';
import { PublishedChecks } from '../../components/published/PublishedChecks.tsx';
import css from '../../components/published/published.css?inline';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { lookupStates } from '../desk/published/fixtures.ts';

const ignore = () => undefined;

/** The look-up of a claim in all its states, each below its name. */
export function showPublished(locale: Locale): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageCss} ${css}`);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = locale;
  render(
    <main class="page">
      <h1>Published fact checks</h1>
      {Object.entries(lookupStates).map(([name, state]) => (
        <section key={name}>
          <h2>{name}</h2>
          <PublishedChecks state={state} locale={locale} onWish={ignore} />
        </section>
      ))}
    </main>,
    document.body,
  );
}
