import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';

const PATIENCE_MS = 120_000;

interface Answer {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: unknown;
  readonly data?: string;
}

/** A popup or a side panel of the extension: Playwright does not take it for a page, so the browser's protocol is spoken with it. */
export interface HiddenTarget {
  /** Sends a message of the browser's protocol; rejects with what the browser has to object. */
  ask(method: string, params: object): Promise<Answer>;
  /** The value of an expression there, evaluated as if a person had asked for it, since a side panel opens for nothing else. */
  evaluate(expression: string): Promise<unknown>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** A session with the browser itself. */
export function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('The context has no browser');
  return browser.newBrowserCDPSession();
}

/** Presses the extension's toolbar button while a page is shown, which lets the extension read that page. */
export async function pressToolbarButton(
  session: CDPSession,
  worker: Pick<Worker, 'url'>,
  page: Page,
): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targetId = targetInfos.find(({ url }) => url === page.url())?.targetId;
  const request = { id: new URL(worker.url()).host, targetId };
  // Newer than Playwright's list of the protocol's methods.
  await session.send('Extensions.triggerAction' as never, request as never);
}

/** The target of this address, once it is open. */
export async function hiddenTarget(session: CDPSession, url: string): Promise<HiddenTarget> {
  const find = async () =>
    (await session.send('Target.getTargets')).targetInfos.find((info) => info.url === url)?.targetId;
  const targetId = await eventually(find, `${url} does not open`);
  // Not flattened, since Playwright hands out no session for a target that it does not know.
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result }: { readonly id?: number; readonly result?: Answer } = JSON.parse(event.message);
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || asked === undefined) return;
    waiting.delete(id);
    if (result === undefined || result.exceptionDetails) asked.reject(new Error(event.message));
    else asked.resolve(result);
  });
  let last = 0;
  const ask: HiddenTarget['ask'] = (method, params) => {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
  };
  return {
    ask,
    evaluate: async (expression) =>
      (await ask('Runtime.evaluate', { expression, returnByValue: true, userGesture: true })).result?.value,
    isOpen: async () => (await find()) !== undefined,
    close: async () => void (await session.send('Target.closeTarget', { targetId })),
  };
}

/** What `look` finds, as soon as it finds something. */
export async function eventually<T>(look: () => Promise<T | undefined>, problem: string): Promise<T> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Error(problem);
    await new Promise((done) => setTimeout(done, 50));
  }
}
