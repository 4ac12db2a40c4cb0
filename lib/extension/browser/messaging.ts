import { type Browser, browser } from 'wxt/browser';
import { hear } from './hear.ts';
import type { Messages } from './messages.ts';

export type MessageType = keyof Messages;
export type Request<T extends MessageType> = Messages[T]['request'];
export type Response<T extends MessageType> = Messages[T]['response'];

/** Who sent a message: the tab and the frame of a content script, nothing for a page of the extension. */
export interface Sender {
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
}

export type Handlers = {
  readonly [T in MessageType]?: (request: Request<T>, sender: Sender) => Response<T> | Promise<Response<T>>;
};

/** What is answered where a handler failed. */
interface Failure {
  readonly recountFailure: string;
}

/** Sends a message to the extension's own pages and its background; resolves with the answer, rejects with what failed there. */
export async function send<T extends MessageType>(type: T, request: Request<T>): Promise<Response<T>> {
  return answered(await browser.runtime.sendMessage({ type, ...request }));
}

/**
 * Answers the messages that have a handler, and leaves all others to other listeners, until `signal` aborts. A listener
 * that returned a promise would be understood by Firefox and the polyfill alone, and content scripts are built without that.
 * What is said to a content script comes from the extension's own pages and is not looked at twice; for them there is
 * `answerPages`.
 */
export function answer(handlers: Handlers, signal?: AbortSignal): void {
  const byType = new Map(Object.entries(handlers));
  const listener = (
    message: unknown,
    from: Browser.runtime.MessageSender,
    respond: (response?: unknown) => void,
  ) => {
    if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
    if (typeof message.type !== 'string') return undefined;
    const handler = byType.get(message.type) as ((request: unknown, sender: Sender) => unknown) | undefined;
    if (handler === undefined) return undefined;
    Promise.resolve(handler(message, { tabId: from.tab?.id, frameId: from.frameId })).then(
      respond,
      (error: unknown) => respond({ recountFailure: String(error) } satisfies Failure),
    );
    return true;
  };
  hear(browser.runtime.onMessage, listener, signal);
}

/** The answer to a message; throws where the handler failed, with its words. */
export function answered<T>(response: T | Failure): T {
  if (typeof response === 'object' && response !== null && 'recountFailure' in response)
    throw new Error(response.recountFailure);
  return response;
}
