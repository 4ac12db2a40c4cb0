import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createCard } from '../../components/card/create-card.tsx';
import { type Example, Welcome } from '../../components/welcome/Welcome.tsx';
import '../../components/welcome/welcome.css';
import { audit } from '../../lib/audit.ts';
import { currentReach, grantAllSites, revokeAllSites } from '../../lib/browser/reach.ts';
import { readSettings, watchSettings, writeSettings } from '../../lib/browser/settings.ts';
import { label } from '../../lib/messages/interface.ts';
import { applyAppearance } from '../../lib/page/appearance.ts';

let settings = await readSettings();
let reach = await currentReach();
const card = createCard();
/** The mark whose card is open. */
let tried: HTMLElement | undefined;

function exampleIn(locale: typeof settings.locale): Example {
  const text = label(locale, 'welcome.sentence');
  return { text, language: locale, findings: audit(text, locale) };
}

function draw(): void {
  const { locale } = settings;
  const example = exampleIn(locale);
  document.title = label(locale, 'welcome.title');
  applyAppearance(document.documentElement, settings);
  render(
    <Welcome
      locale={locale}
      example={example}
      reach={reach}
      onLocale={(chosen) => void writeSettings({ locale: chosen })}
      onTry={(mark) => openCard(mark, example)}
      onReach={(chosen) => void (chosen === 'all-sites' ? grantAllSites() : revokeAllSites())}
    />,
    document.body,
  );
}

function openCard(mark: HTMLElement, { findings }: Example): void {
  tried = mark;
  card.open({
    findings,
    tensions: [],
    index: 0,
    appearance: settings,
    rectOf: () => mark.getBoundingClientRect(),
    onMove: () => undefined,
    onTextSize: (textSize) => void writeSettings({ textSize }),
    onClose: () => {
      tried = undefined;
      mark.focus();
    },
  });
}

async function readReach(): Promise<void> {
  reach = await currentReach();
  draw();
}

watchSettings((changed) => {
  settings = changed;
  draw();
  if (tried !== undefined) openCard(tried, exampleIn(settings.locale));
});
browser.permissions.onAdded.addListener(() => void readReach());
browser.permissions.onRemoved.addListener(() => void readReach());
draw();
