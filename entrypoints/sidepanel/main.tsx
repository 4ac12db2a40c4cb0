import { render } from 'preact';
import { claimAsText } from '../../components/panel/claim-as-text.ts';
import { Panel as PanelPage } from '../../components/panel/Panel.tsx';
import type { PanelActions } from '../../components/panel/panel-actions.ts';
import '../../components/panel/panel.css';
import { PublishedChecks } from '../../components/published/PublishedChecks.tsx';
import { Unstored } from '../../components/Unstored.tsx';
import '../../components/chart/load-charts.ts';
import { printedOf } from '../../lib/desk/evidence/printed.ts';
import { openHistory } from '../../lib/desk/history/history.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import { askedOf } from '../../lib/desk/published/lookup-query.ts';
import { createLookups } from '../../lib/extension/browser/fact-check-lookup.ts';
import { answerPages } from '../../lib/extension/browser/messages-of-pages.ts';
import { engineVersion, openHistoryPage, watchTabs } from '../../lib/extension/browser/panel-page.ts';
import { openReport } from '../../lib/extension/browser/report-page.ts';
import {
  readReviewer,
  readSigner,
  writeReviewer,
  writeSigner,
} from '../../lib/extension/browser/reviewer.ts';
import { readSettings, watchSettings } from '../../lib/extension/browser/settings.ts';
import { createStoring } from '../../lib/extension/browser/storing.ts';
import { readTab, readTabOnce, shownTab } from '../../lib/extension/browser/tab-article.ts';
import { openViewer } from '../../lib/extension/browser/viewer-page.ts';
import { applyAppearance } from '../../lib/extension/page/appearance.ts';
import { saveFile } from '../../lib/extension/page/save-file.ts';
import { exportFile, type FormWanted } from '../../lib/extension/panel/export-file.ts';
import { openJournal, recoverUnsaved } from '../../lib/extension/panel/journal.ts';
import { Panel } from '../../lib/extension/panel/panel.ts';

/** A page that changes says so in bursts; it is read when one is over. Milliseconds. */
const BURST = 150;

let [settings, reviewer, signer] = await Promise.all([readSettings(), readReviewer(), readSigner()]);
const ending = new AbortController();
const history = openHistory(ending.signal);
const panel = new Panel(
  {
    history,
    journal: () => openJournal(localStorage),
    engine: engineVersion(),
    read: readTab,
    now: () => new Date(),
    signer: () => signer.trim(),
    draw,
  },
  ending.signal,
);

const lookups = createLookups(draw, ending.signal);
const storing = createStoring(draw);

const evidence = () => (panel.state.status === 'read' ? panel.state.evidence : undefined);

const actions: PanelActions = {
  onReadAgain: () => void readAgain(),
  onViewer: () => void openViewer(),
  onSave: () => panel.save(),
  onReport: () => {
    const shown = evidence();
    if (shown !== undefined) void storing.of(openReport(shown));
  },
  onHistory: (id) => void panel.flush().then(() => openHistoryPage(id)),
  onExport: (form) =>
    save(form === 'md' ? { form, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone } : { form }),
  onReview: (who) => {
    reviewer = who;
    void storing.of(writeReviewer(who));
    save({ form: 'review', reviewer: who });
  },
  onSigner: (name) => {
    signer = name;
    void storing.of(writeSigner(name));
    draw();
  },
  onArticleNote: (note) => panel.edits.noteArticle(note),
  onPropose: () => void panel.adding.propose(),
  onPassage: (passage) => void panel.tab.showPassage(passage),
  onByHand: (passage) => {
    panel.adding.proposeIn(passage);
    void panel.tab.showPassage(passage);
  },
  onAdd: (finding) => panel.adding.add(finding),
  onName: (claim) => panel.adding.name(claim),
  onEndProposal: () => panel.adding.end(),
  onOpen: (index) => void panel.open(index),
  onSelect: (index) => panel.select(index),
  onDecide: (index, type) => panel.edits.decide(index, type),
  onChoose: (index, which, other) => panel.edits.choose(index, which, other),
  onReason: (index, reason) => panel.edits.giveReason(index, reason),
  onNote: (index, note) => panel.edits.note(index, note),
  onCorrect: (index, corrections, why) => panel.edits.correct(index, corrections, why),
  onTakeOut: (index) => panel.edits.takeOut(index),
  onCopy: copy,
};

function draw(): void {
  document.title = label(settings.locale, 'panel.title');
  applyAppearance(document.documentElement, settings);
  render(
    <>
      <PanelPage
        state={panel.state}
        appearance={settings}
        reviewer={reviewer}
        signer={signer}
        actions={actions}
        besides={(claim) => {
          const asked = askedOf(printedOf(claim).record);
          return (
            <PublishedChecks
              state={lookups.of(asked)}
              locale={settings.locale}
              onWish={(wish) => lookups.wish(asked, wish)}
            />
          );
        }}
      />
      <Unstored isRefused={storing.isRefused} locale={settings.locale} />
    </>,
    document.body,
  );
}

function save(wanted: FormWanted): void {
  const shown = evidence();
  const file = shown && exportFile(shown, wanted, settings.locale);
  if (file !== undefined) saveFile(file.name, file.type, file.content);
}

function copy(index: number, as: 'text' | 'link'): Promise<boolean> {
  const shown = evidence();
  const claim = shown?.claims[index];
  if (shown === undefined || claim === undefined) return Promise.resolve(false);
  const words = claimAsText(claim, shown, as, settings.locale);
  return navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  );
}

let burst: ReturnType<typeof setTimeout> | undefined;
function readSoon(): void {
  clearTimeout(burst);
  burst = setTimeout(() => void panel.tab.read(), BURST);
}

/** Where the site is switched off, this page is read all the same. */
async function readAgain(): Promise<void> {
  const { id } = panel.tab;
  if (panel.state.status === 'off' && id !== undefined) await readTabOnce(id);
  await panel.tab.read();
}

answerPages({
  audited: (_, { tabId }) => {
    if (tabId === panel.tab.id) readSoon();
  },
  'claim-reached': ({ index }, { tabId, frameId }) => panel.reached(tabId, frameId, index),
});
watchSettings((changed) => {
  // What is off is not read here either.
  if (changed.off.join() !== settings.off.join()) readSoon();
  settings = changed;
  draw();
});
addEventListener('pagehide', () => {
  void panel.flush();
});

// A panel that is opened for one tab stays with it.
const bound = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
watchTabs((tabId, how) => {
  if (how === 'shown') {
    if (Number.isNaN(bound)) void panel.tab.follow(tabId);
  } else if (tabId === panel.tab.id) {
    if (how === 'loading') panel.tab.loading();
    else readSoon();
  }
}, ending.signal);
draw();
await recoverUnsaved(localStorage, history);
await panel.tab.follow(Number.isNaN(bound) ? await shownTab() : bound);
