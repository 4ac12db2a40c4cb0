import { render } from 'preact';
import { ClaimCard } from '../../components/card/ClaimCard.tsx';
import css from '../../components/card/card.css?inline';
import { createCard } from '../../components/card/create-card.tsx';
import '../../components/chart/load-charts.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { TextSize } from '../../lib/extension/page/appearance.ts';
import { fixtures } from '../components/fixtures.ts';

const all = Object.values(fixtures);
const names = Object.keys(fixtures);
const ignore = () => undefined;

/** Every card at once, or those of the names, in the flow of the page instead of beside a claim. */
export function showAllCards(locale: Locale, only: readonly string[], textSize: TextSize): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const flow = new CSSStyleSheet();
  flow.replaceSync(
    ':host { position: static !important; width: auto !important; height: auto !important }' +
      '.card { position: static !important; max-height: none; animation: none }',
  );
  const page = new CSSStyleSheet();
  page.replaceSync(
    'body { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start; padding: 24px; margin: 0; background: #e8e6e1 }' +
      '@media (prefers-color-scheme: dark) { body { background: #0e1113 } }',
  );
  document.adoptedStyleSheets = [page];
  names.forEach((name, index) => {
    if (only.length > 0 && !only.includes(name)) return;
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet, flow];
    document.body.append(host);
    const card = (
      <ClaimCard
        findings={all}
        index={index}
        appearance={{ locale, theme: 'auto', textSize }}
        place="beside"
        onMove={ignore}
        onClose={ignore}
        onCopy={async () => 'copied'}
        onPin={ignore}
        onGrab={() => ignore}
        onTextSize={ignore}
      />
    );
    host.style.setProperty('--recount-scale', String(textSize / 100));
    render(card, root);
  });
}

/** One card as a page has it: beside its claim, in the top layer, movable and closable. */
export function showOneCard(name: string, locale: Locale, initial: TextSize): void {
  let textSize = initial;
  const claims = all.map(({ record }) => {
    const paragraph = document.createElement('p');
    const button = document.createElement('button');
    button.textContent = record.quote;
    paragraph.append(button);
    document.body.append(paragraph);
    return button;
  });
  const card = createCard(
    () => location.href,
    (size) => {
      textSize = size;
      open(shown);
    },
  );
  let shown = Math.max(0, names.indexOf(name));
  const open = (index: number) => {
    shown = index;
    card.open({
      findings: all,
      index,
      appearance: { locale, theme: 'auto', textSize },
      rectOf: (at) => claims[at]?.getBoundingClientRect(),
      onMove: (at) => {
        shown = at;
        claims[at]?.scrollIntoView({ block: 'center' });
      },
      onClose: ignore,
    });
  };
  claims.forEach((claim, index) => {
    claim.addEventListener('click', () => open(index));
  });
  open(shown);
}
