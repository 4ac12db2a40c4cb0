import type { Page } from 'playwright-core';
import { type Browser, clickAction } from './browser.ts';

/** The popup of the toolbar button, as it hangs from the toolbar: Playwright does not take it for a page. */
export interface Popup {
  /** The value of an expression in the popup, once it is neither undefined nor null nor false. */
  value(expression: string): Promise<unknown>;
  /** Whether it is still open. */
  isOpen(): Promise<boolean>;
}

/** Presses the toolbar button while a page is shown. */
export async function openPopup(browser: Browser, page: Page): Promise<Popup> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The context has no browser');
  const url = browser.extensionUrl('popup.html');
  const target = async () =>
    (await session.send('Target.getTargets')).targetInfos.find((info) => info.url === url)?.targetId;
  await clickAction(browser, page);
  let targetId = await target();
  while (targetId === undefined) targetId = await target();
  // Not flattened, since Playwright hands out no session for a target that it does not know.
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });

  let lastId = 0;
  const evaluate = (expression: string): Promise<unknown> => {
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message);
        if (answer.id !== id) return;
        const { result, exceptionDetails } = answer.result ?? {};
        if (result === undefined || exceptionDetails) reject(new Error(message));
        else resolve(result.value);
      });
      const message = {
        id,
        method: 'Runtime.evaluate',
        params: { expression, returnByValue: true, userGesture: true },
      };
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(message) })
        .catch(reject);
    });
  };
  return {
    isOpen: async () => (await target()) !== undefined,
    async value(expression) {
      for (;;) {
        const value = await evaluate(expression);
        if (value !== undefined && value !== null && value !== false) return value;
      }
    },
  };
}
