import { render } from 'preact';
import { browser } from 'wxt/browser';
import { HistoryPage } from '../../components/history/HistoryPage.tsx';
import '../../components/history/history.css';
import { Decide, type DecideActions } from '../../components/panel/Decide.tsx';
import { PublishedChecks } from '../../components/published/PublishedChecks.tsx';
import type { Evidence } from '../../lib/desk/evidence/evidence.ts';
import { printedOf } from '../../lib/desk/evidence/printed.ts';
import { openHistory } from '../../lib/desk/history/history.ts';
import { controlHistory, type HistoryView, type Shown } from '../../lib/desk/history/history-view.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import { askedOf } from '../../lib/desk/published/lookup-query.ts';
import { createLookups } from '../../lib/extension/browser/fact-check-lookup.ts';
import { engineVersion } from '../../lib/extension/browser/panel-page.ts';
import { readSigner } from '../../lib/extension/browser/reviewer.ts';
import { readSettings, watchSettings } from '../../lib/extension/browser/settings.ts';
import { applyAppearance } from '../../lib/extension/page/appearance.ts';
import { openJournal, recoverUnsaved } from '../../lib/extension/panel/journal.ts';
import { Desk } from '../../lib/extension/workbench/desk.ts';

const [read, signer] = await Promise.all([readSettings(), readSigner()]);
let settings = read;
let view: HistoryView | undefined;
const lookups = createLookups(draw);

const ending = new AbortController();
const kept = openHistory(ending.signal);
const control = controlHistory(
  kept,
  engineVersion(),
  (changed) => {
    view = changed;
    draw();
  },
  ending.signal,
);

/** The audit that is shown, as it is decided on. */
let lying: { readonly id: string; readonly evidence: Evidence } | undefined;
const desk = new Desk(
  {
    history: kept,
    journal: () => openJournal(localStorage),
    now: () => new Date(),
    signer: () => signer.trim(),
    isPrivate: browser.extension.inIncognitoContext,
  },
  (_, { evidence }) => {
    if (lying === undefined || lying.evidence === evidence) return;
    lying = { ...lying, evidence };
    draw();
  },
);
const LYING = 1;

/** What is shown, as it is decided on now. */
function decidedOn(shown: Shown): Shown {
  if (shown.type !== 'audit') {
    if (lying !== undefined) desk.drop(LYING);
    lying = undefined;
    return shown;
  }
  const { id, evidence } = shown.record;
  if (lying?.id !== id) {
    lying = { id, evidence };
    void desk.take(LYING, evidence, id);
  }
  return { ...shown, record: { ...shown.record, evidence: lying.evidence } };
}

/** The audit that the address of the page names: `#` and its id; nothing for the list. */
const wanted = (): string => decodeURIComponent(location.hash.replace(/^#\/?/u, ''));

const actions: DecideActions = {
  onDecide: (index, type) => desk.edits(LYING)?.decide(index, type),
  onReason: (index, reason) => desk.edits(LYING)?.giveReason(index, reason),
  onNote: (index, note) => desk.edits(LYING)?.note(index, note),
};

function draw(): void {
  const { locale } = settings;
  document.title = label(locale, 'history.title');
  applyAppearance(document.documentElement, settings);
  if (view === undefined) return;
  const shown = decidedOn(view.shown);
  const claims = shown.type === 'audit' ? shown.record.evidence.claims : [];
  render(
    <HistoryPage
      view={{ ...view, shown }}
      locale={locale}
      onSearch={(query) => void control.search(query)}
      onMore={() => void control.more()}
      onReload={() => void control.reload()}
      onTags={(tags) => void control.setTags(tags)}
      onDelete={(id) => void control.remove(id).then(toList)}
      onUndo={(taken) => void control.undo(taken)}
      onClear={() => void control.clear().then(toList)}
      onExport={() => void save()}
      onReset={() => void control.reset()}
      onImport={(file) => void control.importFile(file)}
      besides={(claim) => {
        const asked = askedOf(printedOf(claim).record);
        return (
          <>
            <Decide claim={claim} index={claims.indexOf(claim)} locale={locale} actions={actions} />
            <PublishedChecks
              state={lookups.of(asked)}
              locale={locale}
              onWish={(wish) => lookups.wish(asked, wish)}
            />
          </>
        );
      }}
    />,
    document.body,
  );
}

function toList(isDone: boolean): void {
  if (isDone && location.hash !== '') history.replaceState(null, '', location.pathname);
}

async function save(): Promise<void> {
  const file = await control.exportAll();
  if (file === undefined) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `recount-history-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  // The browser reads the file after the click; a long one is not read at once.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

watchSettings((changed) => {
  settings = changed;
  draw();
});
addEventListener('hashchange', () => {
  void desk
    .flush()
    .then(() => control.show(wanted()))
    .then(() => {
      scrollTo(0, 0);
      // The list says how much is decided.
      void control.reload();
    });
});
addEventListener('pagehide', () => void desk.flush());
await recoverUnsaved(localStorage, kept);
void control.show(wanted());
void control.reload();
