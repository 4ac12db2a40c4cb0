import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { type Browser, launch } from '../../tests/e2e/browser.ts';
import { buildInto } from '../../tests/e2e/build.ts';
import { stateOf } from '../../tests/e2e/probe.ts';
import type { Outcome } from './outcome.ts';

export interface BrowserOutcome extends Outcome {
  /** What was written to the page's console by the extension. */
  readonly complaints: readonly string[];
  /** The longest task of the page's thread beyond those without the extension, in milliseconds. */
  readonly longestStep: number;
}

const PATIENCE = 60_000;

/** Reads saved pages in Chromium with the extension, one after another. */
export async function readInBrowser(
  folder: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, BrowserOutcome>> {
  const outcomes = new Map<string, BrowserOutcome>();
  if (files.length === 0) return outcomes;
  const server = createServer(async (request, response) => {
    const file = files[Number(/^\/(\d+)\//u.exec(request.url ?? '')?.[1] ?? -1)];
    if (file === undefined || request.url?.split('/')[2] !== '') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(await readFile(join(folder, file)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const build = await mkdtemp(join(tmpdir(), 'recount-bench-'));
  process.env.RECOUNT_E2E_BUILD = build;
  process.env.CHROME_PATH ??= '/usr/bin/chromium';
  await buildInto(build, { mode: 'demo' });
  const browser = await launch();
  await refuseElsewhere(browser.context, address.port);
  for (const [at, file] of files.entries())
    outcomes.set(file, await readOne(browser, (host) => `http://${host}:${address.port}/${at}/`));
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

async function readOne({ context, worker }: Browser, url: (host: string) => string): Promise<BrowserOutcome> {
  const page = await context.newPage();
  const complaints: string[] = [];
  // The page's own complaints name its own address or others.
  page.on('console', (message) => {
    if (message.location().url.startsWith('chrome-extension:')) complaints.push(message.text());
  });
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
  try {
    await page.addInitScript(() => {
      const notes = { longest: 0 };
      Object.assign(globalThis, { recountBenchNotes: notes });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) notes.longest = Math.max(notes.longest, duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(url('localhost'), { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    const state = await withPatience(stateOf(worker, page));
    const { longest } = await page.evaluate(
      () => Reflect.get(globalThis, 'recountBenchNotes') as { longest: number },
    );
    if ('problem' in state)
      return {
        problem: state.problem,
        language: undefined,
        claims: [],
        complaints,
        longestStep: 0,
      };
    const claims = state.findings.map(({ record: { kind, verdict, quote } }) => ({ kind, verdict, quote }));
    return {
      problem: undefined,
      language: state.language,
      claims,
      complaints,
      longestStep: longest,
    };
  } catch (error) {
    return {
      problem: `failed: ${String(error).split('\n')[0]}`,
      language: undefined,
      claims: [],
      complaints,
      longestStep: 0,
    };
  } finally {
    await page.close().catch(() => undefined);
  }
}

const withPatience = <T>(promise: Promise<T>): Promise<T> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer')), PATIENCE).unref()),
  ]);
