import type * as v from 'valibot';
import { browser } from 'wxt/browser';
import { decode } from '../../documents/schema/decode.ts';
import { REQUESTS, RESPONSES } from './messages.ts';
import {
  answer,
  answered,
  type Handlers,
  type MessageType,
  type Request,
  type Response,
  type Sender,
} from './messaging.ts';

/**
 * Sends a message to the content script of a tab's frame, the main one if none is named; rejects where there is none,
 * with what failed there, or where its answer is none: the process of a page may have fallen into hands of others.
 */
export async function sendToTab<T extends MessageType>(
  tabId: number,
  type: T,
  request: Request<T>,
  frameId = 0,
): Promise<Response<T>> {
  const response = answered<unknown>(
    await browser.tabs.sendMessage(tabId, { type, ...request }, { frameId }),
  );
  const schema: v.GenericSchema | undefined =
    type in RESPONSES ? RESPONSES[type as keyof typeof RESPONSES] : undefined;
  return (schema === undefined ? undefined : fitting(schema, response)) as Response<T>;
}

/**
 * As `answer`, for the background and the extension's own pages: every page with a content script can send there, so
 * that each message is held against its schema first, and one that does not fit is answered with what of it does not.
 */
export function answerPages(handlers: Handlers, signal?: AbortSignal): void {
  const checked = Object.entries(handlers).map(([type, handler]) => {
    const schema = REQUESTS[type as MessageType];
    const read = async (request: unknown, sender: Sender) =>
      handler(fitting(schema, request) as never, sender);
    return [type, read];
  });
  answer(Object.fromEntries(checked), signal);
}

function fitting(schema: v.GenericSchema, value: unknown) {
  const read = decode(schema, value);
  if (read.type === 'misfit') throw new Error(`Recount was sent something else: ${read.problem}`);
  return read.value;
}
