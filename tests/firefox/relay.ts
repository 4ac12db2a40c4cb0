import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket, WebSocketServer } from 'ws';

/** Ids from here on are the tests' own; Playwright counts from 1. */
const OWN_IDS = 1_000_000_000;

/** What stands between Playwright and a Firefox: both speak WebDriver BiDi through it, and so can the tests. */
export interface Relay {
  /** Where Playwright finds it. */
  readonly address: string;
  /** Sends a command of the tests' own, and resolves with its result. */
  send(method: string, params: object): Promise<unknown>;
  /** Tells Playwright of an event that Firefox says nothing of. */
  tell(method: string, params: object): void;
  close(): void;
}

type Params = Readonly<Record<string, unknown>> & {
  readonly context?: string;
  readonly url?: string;
  /** Of a world of scripts, which comes before the address is known. */
  readonly origin?: string;
};

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Params;
  readonly error?: string;
  readonly message?: string;
  readonly result?: unknown;
}

/** Where Firefox listens: it writes that into its profile once it does. */
async function addressOf(profile: string): Promise<string> {
  for (;;) {
    const text = await readFile(join(profile, 'WebDriverBiDiServer.json'), 'utf8').catch(() => '');
    const port = /"ws_port":\s*(\d+)/.exec(text)?.[1];
    if (port !== undefined) return `ws://127.0.0.1:${port}`;
    await pause(50);
  }
}

/** Does something else in place of a command of Playwright's that Firefox does not know yet. */
export type Substitute = (params: Readonly<Record<string, unknown>>) => Promise<void>;

const LOADED = `new Promise((done) => {
  if (document.readyState === 'complete') done(1);
  else addEventListener('load', () => done(1));
})`;

/**
 * Stands before the Firefox that will be started with a profile. Playwright takes newer ways of emulating for granted than a
 * Firefox with extended support has: what is unknown of them counts as done, by a substitute or by nothing.
 */
export async function startRelay(
  profile: string,
  substitutes: Readonly<Record<string, Substitute>>,
): Promise<Relay> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, maxPayload: 0 });
  await once(server, 'listening');
  const pending = new Map<number, { done(result: unknown): void; fail(error: Error): void }>();
  let firefox: WebSocket | undefined;
  let playwright: WebSocket | undefined;
  let lastId = OWN_IDS;

  function send(method: string, params: object): Promise<unknown> {
    return new Promise((done, fail) => {
      if (firefox === undefined) return fail(new Error('Firefox is not there yet'));
      lastId += 1;
      pending.set(lastId, { done, fail });
      firefox.send(JSON.stringify({ id: lastId, method, params }));
    });
  }

  const tell = (method: string, params: object): void =>
    playwright?.send(JSON.stringify({ type: 'event', method, params }));

  const pages = new Set<string>();
  const known = new Set<string>();
  const asked = new Map<number, Message>();

  /** Of a page of the extension Firefox says that it comes, but neither that it has loaded nor that it has gone. */
  async function follow(params: Params): Promise<void> {
    const { context, url = '' } = params;
    if (context === undefined) return;
    if (!url.startsWith('moz-extension:')) return void pages.delete(context);
    pages.add(context);
    const loaded = await send('script.evaluate', {
      expression: LOADED,
      target: { context },
      awaitPromise: true,
    });
    // A border: what Firefox says is of this protocol. Playwright hears of the same world once.
    const { realm } = loaded as { readonly realm: string };
    tell('script.realmCreated', { realm, context, origin: new URL(url).origin, type: 'window' });
    for (const event of ['domContentLoaded', 'load'])
      tell(`browsingContext.${event}`, { ...params, timestamp: Date.now() });
  }

  /** Nor does it say that one has come that a page of the extension has opened. */
  function introduce({ method, params = {} }: Message): void {
    const { context, origin, url = origin } = params;
    if (context === undefined) return;
    if (method === 'browsingContext.contextCreated') known.add(context);
    if (known.has(context) || !url?.startsWith('moz-extension:')) return;
    known.add(context);
    const root = { parent: null, children: [], originalOpener: null, userContext: 'default' };
    tell('browsingContext.contextCreated', { context, url, ...root });
  }

  async function answerOf(text: string, message: Message): Promise<string> {
    const { id = 0, error } = message;
    const { method = '', params = {} } = asked.get(id) ?? {};
    asked.delete(id);
    if (error !== 'unknown command' || !method.startsWith('emulation.')) return text;
    await substitutes[method]?.(params);
    return JSON.stringify({ type: 'success', id, result: {} });
  }

  async function fromFirefox(text: string): Promise<void> {
    // A border: what Firefox says is of this protocol.
    const message = JSON.parse(text) as Message;
    const { id, method, params = {} } = message;
    const own = pending.get(id ?? 0);
    if (own !== undefined) {
      pending.delete(id ?? 0);
      if (message.error === undefined) own.done(message.result);
      else own.fail(new Error(`${message.error}: ${message.message}`));
    } else if (id === undefined) {
      introduce(message);
      playwright?.send(text);
      // A page that has gone by then needs no word about its loading.
      if (method === 'browsingContext.navigationCommitted') await follow(params).catch(() => undefined);
    } else {
      const { context } = asked.get(id)?.params ?? {};
      const closed = asked.get(id)?.method === 'browsingContext.close' ? context : undefined;
      playwright?.send(await answerOf(text, message));
      if (closed !== undefined && pages.delete(closed))
        tell('browsingContext.contextDestroyed', { context: closed, children: [], parent: null, url: '' });
    }
  }

  function toFirefox(text: string): void {
    // A border: what Playwright says is of this protocol.
    const message = JSON.parse(text) as Message;
    const { id = 0, method = '' } = message;
    if (method === 'browsingContext.close' || method.startsWith('emulation.')) asked.set(id, message);
    firefox?.send(text);
  }

  server.on('connection', async (near, { url }) => {
    playwright = near;
    const opened = addressOf(profile).then(async (address) => {
      firefox = new WebSocket(new URL(url ?? '/', address), { maxPayload: 0 });
      await once(firefox, 'open');
      return firefox;
    });
    // In their order, since all wait for the same.
    near.on('message', async (data) => {
      await opened;
      toFirefox(String(data));
    });
    const far = await opened;
    far.on('message', (data) => fromFirefox(String(data)));
    near.on('close', () => far.close());
    far.on('close', () => {
      for (const { fail } of pending.values()) fail(new Error('Firefox has gone'));
      pending.clear();
      near.close();
    });
  });

  return {
    // A border: Node types it for pipes too.
    address: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    send,
    tell,
    close: () => server.close(),
  };
}
