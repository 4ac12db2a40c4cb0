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
 * panel is open it hears of that. In a private window the page shows it, and nothing is kept.
 */
export async function decideBeside(
  host: Omit<PanelHost, 'draw' | 'journal'>,
  { tabId, frameId }: { readonly tabId: number; readonly frameId: number },
  { index, decision, note }: CardWish,
): Promise<void> {
  const ending = new AbortController();
  const panel = new Panel({ ...host, journal: () => NO_JOURNAL, draw: () => undefined }, ending.signal);
  try {
    await panel.tab.follow(tabId);
    const claim = panel.claimAt(tabId, frameId, index);
    if (claim === undefined) return;
    if (decision !== undefined) panel.edits.decide(claim, decision);
    if (note !== undefined) panel.edits.note(claim, note);
    await panel.flush();
  } finally {
    ending.abort();
  }
}
