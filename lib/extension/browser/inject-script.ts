import { browser } from 'wxt/browser';
import type { OnDemandScript } from './messages.ts';
import type { Sender } from './messaging.ts';

/** Runs a script in the frame that asked for it; rejects where the browser no longer allows it. */
export async function injectScript(script: OnDemandScript, { tabId, frameId = 0 }: Sender): Promise<void> {
  if (tabId === undefined) throw new Error('Only a page can ask for a script');
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [`/content-scripts/${script}.js`],
  });
}
