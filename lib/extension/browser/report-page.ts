import { browser } from 'wxt/browser';
import type { Evidence } from '../../desk/evidence/evidence.ts';
import { readEvidence, writeEvidence } from '../../desk/evidence/evidence-json.ts';

/** Kept in memory by the browser, and no longer than it runs. */
const KEY = 'report';

/** Opens the report on an audit in a tab of its own. */
export async function openReport(evidence: Evidence): Promise<void> {
  await browser.storage.session.set({ [KEY]: writeEvidence(evidence) });
  await browser.tabs.create({ url: browser.runtime.getURL('/report.html') });
}

/** The evidence that a report was last asked for; nothing where there was none since the browser started. */
export async function askedReport(): Promise<Evidence | undefined> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  if (typeof stored !== 'string') return undefined;
  const read = readEvidence(stored);
  return read.type === 'decoded' ? read.value : undefined;
}
