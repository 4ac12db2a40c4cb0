import { type Browser, browser } from 'wxt/browser';
import type { Messages } from './messages.ts';

type MessageType = keyof Messages;
type Request<T extends MessageType> = Messages[T]['request'];
type Response<T extends MessageType> = Messages[T]['response'];

/** Who sent a message: the tab and the frame of a content script, nothing for a page of the extension. */
export interface Sender {
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
}

type Handlers = {
  readonly [T in MessageType]?: (request: Request<T>, sender: Sender) => Response<T> | Promise<Response<T>>;
};

/** Sends a message to the extension's own pages and its background; resolves with the answer. */
export async function send<T extends MessageType>(type: T, request: Request<T>): Promise<Response<T>> {
  return browser.runtime.sendMessage({ type, ...request });
}

/** Sends a message to the content script of a tab's frame, the main one if none is named; rejects where there is none. */
export async function sendToTab<T extends MessageType>(
  tabId: number,
  type: T,
  request: Request<T>,
  frameId = 0,
): Promise<Response<T>> {
  return browser.tabs.sendMessage(tabId, { type, ...request }, { frameId });
}

/** Answers the messages that have a handler, and leaves all others to other listeners, until `signal` aborts. */
export function answer(handlers: Handlers, signal?: AbortSignal): void {
  const byType = new Map(Object.entries(handlers));
  const listener = (message: unknown, from: Browser.runtime.MessageSender) => {
    if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
    if (typeof message.type !== 'string') return undefined;
    // A border: only this extension can send here, and `send` types what it sends by the same table.
    const handler = byType.get(message.type) as ((request: unknown, sender: Sender) => unknown) | undefined;
    if (handler === undefined) return undefined;
    return Promise.resolve(handler(message, { tabId: from.tab?.id, frameId: from.frameId }));
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
