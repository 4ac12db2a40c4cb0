import { Panel, type PanelHost } from './panel.ts';

/** What somebody wants who looks at a claim on its page. */
export interface CardWish {
  /** Counts all findings of the frame. */
  readonly index: number;
  /** To dismiss it, or with nothing to take a decision back; not given where it is not about that. */
  readonly decision?: 'dismissed' | null;
  readonly note?: string;
}

/** Nothing is typed here that could be lost. */
const NO_JOURNAL = { write: () => undefined, clear: () => undefined };

/**
 * Does what the panel would do beside the page: keeps the audit with what was decided, and lets the page show it. Where a
 * panel is open it hears of that. In a private window the page shows it, and nothing is kept. Where the history gives trouble,
 * the page shows again what it did before; whether that was not so.
 */
export async function decideBeside(
  host: Omit<PanelHost, 'draw' | 'journal'>,
  { tabId, frameId }: { readonly tabId: number; readonly frameId: number },
  { index, decision, note }: CardWish,
): Promise<boolean> {
  const ending = new AbortController();
  let before: Awaited<ReturnType<PanelHost['read']>> | undefined;
  const read = async (id: number) => {
    before = await host.read(id);
    return before;
  };
  const panel = new Panel({ ...host, read, journal: () => NO_JOURNAL, draw: () => undefined }, ending.signal);
  try {
    await panel.tab.follow(tabId);
    const claim = panel.claimAt(tabId, frameId, index);
    if (claim === undefined) return false;
    if (decision !== undefined) panel.edits.decide(claim, decision);
    if (note !== undefined) panel.edits.note(claim, note);
    await panel.flush();
    const { state } = panel;
    if (state.status !== 'read' || state.kept.type !== 'trouble') return true;
    if (before !== undefined && 'decide' in before) await before.decide(before.decided);
    return false;
  } finally {
    ending.abort();
  }
}
