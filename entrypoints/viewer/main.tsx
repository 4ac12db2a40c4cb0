import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createCard } from '../../components/card/create-card.tsx';
import { Viewer as ViewerPage } from '../../components/viewer/Viewer.tsx';
import '../../components/viewer/viewer.css';
import '../../components/chart/load-charts.ts';
import { decidedFor } from '../../lib/desk/evidence/decided.ts';
import { decidedAt } from '../../lib/desk/history/decided-at.ts';
import { detectLanguage } from '../../lib/extension/browser/detect-language.ts';
import { answerPages } from '../../lib/extension/browser/messages-of-pages.ts';
import { send } from '../../lib/extension/browser/messaging.ts';
import { readOffKinds, switchKind, watchOffKinds } from '../../lib/extension/browser/off-kinds.ts';
import { grantPatterns, isGranted, patternOf } from '../../lib/extension/browser/permissions.ts';
import { readSettings, watchSettings, writeSettings } from '../../lib/extension/browser/settings.ts';
import { isStored } from '../../lib/extension/browser/storing.ts';
import { fileOfViewer, pdfFiles } from '../../lib/extension/browser/viewer-page.ts';
import { applyAppearance } from '../../lib/extension/page/appearance.ts';
import { Viewer } from '../../lib/extension/viewer/viewer.ts';

let [settings, offKinds] = await Promise.all([readSettings(), readOffKinds()]);
const isPrivate = browser.extension.inIncognitoContext;
const viewer: Viewer = new Viewer(
  {
    card: createCard(
      () => viewer.source,
      (textSize) => isStored(writeSettings({ textSize })),
      {
        decide: (index, decision) => send('decide-claim', { index, ...decision }).catch(() => false),
        kindOff: (kind) => isStored(switchKind(kind, 'off')),
      },
    ),
    offKinds: () => offKinds,
    decided: async (findings) => decidedFor(findings, isPrivate ? [] : await decidedAt(viewer.address?.href)),
    files: pdfFiles(),
    detect: detectLanguage,
    isGranted,
    grant: (origin) => grantPatterns([patternOf(origin)]),
    audited: (counts) => void send('audited', counts).catch(() => undefined),
    draw,
  },
  settings,
);

function draw(): void {
  const { state } = viewer;
  const { locale, show } = settings;
  document.title = ['name' in state && state.name, 'Recount'].filter(Boolean).join(' · ');
  applyAppearance(document.documentElement, settings);
  render(
    <ViewerPage
      state={state}
      locale={locale}
      show={show}
      onFile={openFile}
      onAllow={() => void viewer.allow()}
      onPassword={(password) => viewer.unlock(password)}
      onPages={(container) => void viewer.mount(container)}
      onPage={(page) => viewer.goTo(page)}
      onZoom={(by) => viewer.zoom(by)}
      onFit={() => viewer.fit()}
      onStep={(by) => void viewer.step(by)}
      onOpen={(index) => void viewer.openClaim(index)}
    />,
    document.body,
  );
}

function openFile(chosen: File): void {
  // Loaded again, the page would otherwise show the file before.
  history.replaceState(null, '', location.pathname);
  void viewer.openFile(chosen);
}

answerPages({
  'page-article': () => viewer.article(),
  'open-claim': ({ index }) => viewer.openClaim(index),
  decided: ({ decided }) => viewer.decide(decided),
  'open-current': () => viewer.openCurrent(),
  'frame-state': () => ({ counts: viewer.counts, visited: 0 }),
  step: ({ by }) => viewer.step(by),
});
watchOffKinds((kinds) => {
  offKinds = kinds;
  viewer.changeKinds();
});
watchSettings((changed) => {
  settings = changed;
  viewer.change(settings);
  draw();
});
draw();
const file = fileOfViewer(location.search);
if (file !== undefined) void viewer.openAddress(file);
