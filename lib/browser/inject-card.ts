import { browser } from 'wxt/browser';
import type { Sender } from './messaging.ts';

/** Runs the card's script in the frame that asked for it; rejects where the browser no longer allows it. */
export async function injectCard({ tabId, frameId = 0 }: Sender): Promise<void> {
  if (tabId === undefined) throw new Error('Only a page can ask for a card');
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/content-scripts/card.js'],
  });
}
