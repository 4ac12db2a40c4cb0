import type { CDPSession, Page } from 'playwright-core';
import type { DemoBrowser } from './extension.ts';

const PATIENCE_MS = 15_000;
/** The list of claims is there, and the popup as high as it. */
const READY = 'document.querySelector(".popup h1, .popup h2") !== null && document.fonts.status === "loaded"';

/**
 * Presses the toolbar button over a page and takes the popup that opens, as a file in WebP. Playwright does not take the
 * popup for a page, so that it is asked by the browser's own protocol.
 */
export async function openToolbarPopup({ context, worker }: DemoBrowser, page: Page): Promise<Buffer> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser cannot be asked for its targets');
  try {
    const targets = async (type?: string) =>
      (await session.send('Target.getTargets', type === undefined ? {} : { filter: [{ type }] })).targetInfos;
    const tab = (await targets('tab')).find(({ url }) => url === page.url());
    const request = { id: new URL(worker.url()).host, targetId: tab?.targetId };
    // Newer than Playwright's list of the protocol's methods.
    await session.send('Extensions.triggerAction' as never, request as never);
    const url = new URL('popup.html', worker.url()).href;
    const targetId = await eventually(async () => (await targets()).find((one) => one.url === url)?.targetId);
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    const ask = asker(session, sessionId);
    await eventually(async () => {
      const { result } = await ask('Runtime.evaluate', { expression: READY, returnByValue: true });
      return result?.value === true || undefined;
    });
    await new Promise((done) => setTimeout(done, 400));
    const { data } = await ask('Page.captureScreenshot', { format: 'webp', quality: 85 });
    await session.send('Target.closeTarget', { targetId });
    return Buffer.from(String(data), 'base64');
  } finally {
    await session.detach();
  }
}

interface Answer {
  readonly result?: { readonly value?: unknown };
  readonly data?: string;
}

/** Sends messages to a target that Playwright hands out no session for. */
function asker(session: CDPSession, sessionId: string): (method: string, params: object) => Promise<Answer> {
  let last = 0;
  return (method, params) => {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer: { readonly id?: number; readonly result?: Answer; readonly error?: unknown } =
          JSON.parse(message);
        if (answer.id !== id) return;
        if (answer.result === undefined) reject(new Error(message));
        else resolve(answer.result);
      });
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
  };
}

async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Error('The popup of the toolbar button does not open');
    await new Promise((done) => setTimeout(done, 50));
  }
}
