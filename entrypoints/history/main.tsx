import { render } from 'preact';
import { HistoryPage } from '../../components/history/HistoryPage.tsx';
import '../../components/history/history.css';
import { PublishedChecks } from '../../components/published/PublishedChecks.tsx';
import { printedOf } from '../../lib/desk/evidence/printed.ts';
import { openHistory } from '../../lib/desk/history/history.ts';
import { controlHistory, type HistoryView } from '../../lib/desk/history/history-view.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import { askedOf } from '../../lib/desk/published/lookup-query.ts';
import { createLookups } from '../../lib/extension/browser/fact-check-lookup.ts';
import { engineVersion } from '../../lib/extension/browser/panel-page.ts';
import { readSettings, watchSettings } from '../../lib/extension/browser/settings.ts';
import { applyAppearance } from '../../lib/extension/page/appearance.ts';
import { recoverUnsaved } from '../../lib/extension/panel/journal.ts';

let settings = await readSettings();
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

/** The audit that the address of the page names: `#` and its id; nothing for the list. */
const wanted = (): string => decodeURIComponent(location.hash.replace(/^#\/?/u, ''));

function draw(): void {
  const { locale } = settings;
  document.title = label(locale, 'history.title');
  applyAppearance(document.documentElement, settings);
  if (view === undefined) return;
  render(
    <HistoryPage
      view={view}
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
          <PublishedChecks
            state={lookups.of(asked)}
            locale={locale}
            onWish={(wish) => lookups.wish(asked, wish)}
          />
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
  void control.show(wanted()).then(() => scrollTo(0, 0));
});
await recoverUnsaved(localStorage, kept);
void control.show(wanted());
void control.reload();
