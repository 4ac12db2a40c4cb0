import { render } from 'preact';
import { createCard } from '../../components/card/create-card.tsx';
import { Example } from '../../components/example/Example.tsx';
import '../../components/example/example.css';
import '../../components/chart/load-charts.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import { connectForAudits } from '../../lib/extension/browser/audit-ports.ts';
import { detectLanguage } from '../../lib/extension/browser/detect-language.ts';
import { answerPages } from '../../lib/extension/browser/messages-of-pages.ts';
import { send } from '../../lib/extension/browser/messaging.ts';
import { watchOffKinds } from '../../lib/extension/browser/off-kinds.ts';
import {
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '../../lib/extension/browser/settings.ts';
import { isStored } from '../../lib/extension/browser/storing.ts';
import { applyAppearance } from '../../lib/extension/page/appearance.ts';
import { Presence } from '../../lib/extension/page/presence.ts';

let settings = await readSettings();

function draw(): void {
  const { locale } = settings;
  document.documentElement.lang = locale;
  document.title = label(locale, 'example.title');
  applyAppearance(document.documentElement, settings);
  render(<Example locale={locale} />, document.body);
}
draw();

const resized = (textSize: Settings['textSize']) => isStored(writeSettings({ textSize }));
// What the content script does on the pages of others, which the browser lets it do on none of the extension's own.
globalThis.recountCard = createCard(() => location.href, resized, {
  decide: (index, decision) => send('decide-claim', { index, ...decision }).catch(() => false),
  kindOff: (kind) => isStored(send('kind-off', { kind })),
});
const { signal } = new AbortController();
const presence = new Presence(
  {
    detect: detectLanguage,
    connect: connectForAudits,
    inject: () => Promise.resolve(),
    audited: (counts) => void send('audited', counts).catch(() => undefined),
    reached: (index) => void send('claim-reached', { index }).catch(() => undefined),
    onNavigate: () => undefined,
  },
  settings,
  signal,
);
answerPages({
  'page-article': () => presence.wake().article(),
  selection: async () => presence.session?.selection() ?? null,
  'open-claim': ({ index, isQuiet }) => presence.wake().openClaim(index, isQuiet),
  decided: async ({ decided }) => presence.session?.decide(decided),
  'open-current': () => presence.wake().openCurrent(),
  step: ({ by }) => presence.wake().step(by),
  'frame-state': () => presence.frameState(),
  leave: () => presence.leave(),
});
watchSettings((changed) => {
  settings = changed;
  draw();
  presence.change(settings);
});
// No script is started again here, as one is in the pages of others.
watchOffKinds(() => location.reload());
