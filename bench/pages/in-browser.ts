import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { type Browser, launch } from '../../tests/e2e/browser.ts';
import { buildInto } from '../../tests/e2e/build.ts';
import { hashOf, stateOf } from '../../tests/e2e/probe.ts';
import type { Outcome } from './outcome.ts';

export interface BrowserOutcome extends Outcome {
  /** Errors and warnings of the console of the page's still copy, and exceptions, that it does not have without the extension. */
  readonly complaints: readonly string[];
  /** Whether the DOM of its still copy is another than without the extension. */
  readonly isChanged: boolean;
  /** The longest task of the page's thread, beside the same page without the extension, in milliseconds; nothing where it would not open. */
  readonly longestStep: { readonly without: number; readonly with: number } | undefined;
}

/** What a build says is not what was asked for; what is wrong with it is still told. */
const SILENT = {
  ...{ debug: () => undefined, log: () => undefined, info: () => undefined, success: () => undefined },
  ...{ warn: console.warn, error: console.error, fatal: console.error, level: 1 },
};
/** Most pages are never twice the same while their scripts run. In a still copy none of them does, and the extension's do. */
const HEADERS = {
  live: { 'content-type': 'text/html' },
  still: { 'content-type': 'text/html', 'content-security-policy': "script-src 'none'" },
};
const PATIENCE = 60_000;
/** What the page and the extension do after that is no part of the first reading. Milliseconds. */
const REST = 300;

/** Reads saved pages in Chromium with the extension, one after another. */
export async function readInBrowser(
  folder: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, BrowserOutcome>> {
  const outcomes = new Map<string, BrowserOutcome>();
  if (files.length === 0) return outcomes;
  const server = createServer(async (request, response) => {
    const [, way, at] = /^\/(live|still)\/(\d+)\/$/u.exec(request.url ?? '') ?? [];
    const file = files[Number(at ?? -1)];
    if (file === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, HEADERS[way === 'still' ? 'still' : 'live'])
        .end(await readFile(join(folder, file)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const build = await mkdtemp(join(tmpdir(), 'recount-bench-'));
  process.env.RECOUNT_E2E_BUILD = build;
  process.env.CHROME_PATH ??= '/usr/bin/chromium';
  await buildInto(build, { mode: 'demo', logger: SILENT });
  const browser = await launch();
  await refuseElsewhere(browser.context, address.port);
  for (const [at, file] of files.entries())
    outcomes.set(file, await readOne(browser, (host, way) => `http://${host}:${address.port}/${way}/${at}/`));
  await browser.close();
  server.close();
  await rm(build, { recursive: true, force: true });
  return outcomes;
}

/** A saved page asks for pictures and scripts of places that it will not get here. */
async function refuseElsewhere(context: BrowserContext, port: number): Promise<void> {
  await context.route(
    (url) => /^https?:$/u.test(url.protocol) && url.port !== String(port),
    (route) => route.abort(),
  );
}

async function readOne(
  browser: Browser,
  url: (host: string, way: keyof typeof HEADERS) => string,
): Promise<BrowserOutcome> {
  // Of the second host the extension has no permission: the page as it is by itself.
  const read = (way: keyof typeof HEADERS) =>
    openPage(browser, url('localhost', way), (page) => withPatience(stateOf(browser.worker, page)));
  const leave = (way: keyof typeof HEADERS) =>
    openPage(browser, url('unread.localhost', way), async () => undefined);
  const [alone, opened] = [await leave('live'), await read('live')];
  const [stillAlone, still] = [await leave('still'), await read('still')];
  const isChanged = 'hash' in stillAlone && 'hash' in still && stillAlone.hash !== still.hash;
  const complaints = still.complaints.filter((complaint) => !stillAlone.complaints.includes(complaint));
  const nothing = { language: undefined, claims: [], complaints, isChanged };
  if ('error' in opened) return { ...nothing, problem: `failed: ${opened.error}`, longestStep: undefined };
  const longestStep = 'longest' in alone ? { without: alone.longest, with: opened.longest } : undefined;
  const { answer: state } = opened;
  if (state === undefined || 'problem' in state)
    return { ...nothing, problem: state?.problem ?? 'no answer', longestStep };
  const claims = state.findings.map(({ record: { kind, verdict, quote } }) => ({ kind, verdict, quote }));
  return { ...nothing, problem: undefined, language: state.language, claims, longestStep };
}

interface Heard {
  readonly complaints: readonly string[];
}
type Opened<T> = Heard &
  ({ readonly answer: T; readonly longest: number; readonly hash: string } | { readonly error: string });

/** Opens a page, asks something about it, and waits for its thread to come to rest. */
async function openPage<T>(
  { context }: Browser,
  url: string,
  ask: (page: Page) => Promise<T>,
): Promise<Opened<T>> {
  const page = await context.newPage();
  const complaints: string[] = [];
  const complain = (text: string) => complaints.push(text.replaceAll('unread.localhost', 'localhost'));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text());
  });
  page.on('pageerror', (error) => complain(String(error)));
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
  try {
    await page.addInitScript(() => {
      const notes = { longest: 0 };
      Object.assign(globalThis, { recountBenchNotes: notes });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) notes.longest = Math.max(notes.longest, duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    const answer = await ask(page);
    await page.waitForTimeout(REST);
    const { longest } = await page.evaluate(
      () => Reflect.get(globalThis, 'recountBenchNotes') as { longest: number },
    );
    return { complaints, answer, longest, hash: await hashOf(page) };
  } catch (error) {
    return { complaints, error: String(error).split('\n')[0] ?? '' };
  } finally {
    await page.close().catch(() => undefined);
  }
}

const withPatience = <T>(promise: Promise<T>): Promise<T> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer')), PATIENCE).unref()),
  ]);
