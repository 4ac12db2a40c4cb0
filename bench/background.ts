// Where an extension may audit for its pages: in its background, a service worker, or in a worker of an offscreen document,
// which the background has to open first. Two bare extensions with the engine, asked in turn; milliseconds until the answer.
//   CHROME_PATH=/usr/bin/chromium npx tsx bench/background.ts [ROUNDS]
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { WxtBrowser } from 'wxt/browser';
import { browserSession } from '../scripts/demo/hidden-target.ts';
import { articleOf } from './article.ts';

/** In the page. */
declare const chrome: WxtBrowser;

const ROUNDS = Number(process.argv[2] ?? 10);
const TEXT = articleOf('vi', 6000);
const ENGINE = resolve(import.meta.dirname, '../lib/engine/audit.ts');

const AUDIT = `import { auditText } from ${JSON.stringify(ENGINE)};
  const answer = (text) => auditText(text, 'vi').findings.length;`;
const IN_BACKGROUND = `${AUDIT}
  chrome.runtime.onConnect.addListener((port) => port.onMessage.addListener((text) => port.postMessage(answer(text))));`;
const OPENS_DOCUMENT = `chrome.runtime.onConnect.addListener(async (port) => {
    if (port.name !== 'open') return;
    const offscreen = { url: 'offscreen.html', reasons: ['WORKERS'], justification: 'A benchmark' };
    if (!(await chrome.offscreen.hasDocument())) await chrome.offscreen.createDocument(offscreen);
    port.postMessage('open');
  });`;
const OFFSCREEN = `const worker = new Worker('worker.js');
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== 'text') return;
    worker.onmessage = ({ data }) => port.postMessage(data);
    port.onMessage.addListener((text) => worker.postMessage(text));
  });`;
const IN_WORKER = `${AUDIT} onmessage = ({ data }) => postMessage(answer(data));`;

/** In a page of the extension: opens the way over ports of these names, one behind the other; milliseconds to the answer. */
const asked = (page: Page, names: readonly string[]): Promise<number> =>
  page.evaluate(
    async ([names, text]) => {
      const began = performance.now();
      const open: { disconnect(): void }[] = [];
      for (const name of names)
        await new Promise<void>((done) => {
          const port = chrome.runtime.connect({ name });
          open.push(port);
          port.onMessage.addListener(() => done());
          port.postMessage(text);
        });
      const time = performance.now() - began;
      for (const port of open) port.disconnect();
      return time;
    },
    [names, TEXT] as const,
  );

const folder = await mkdtemp(join(tmpdir(), 'recount-background-'));
async function extension(name: string, scripts: Readonly<Record<string, string>>): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  for (const [file, contents] of Object.entries(scripts))
    await build({
      stdin: { contents, loader: 'ts', resolveDir: path },
      ...{ bundle: true, minify: true, format: 'iife', target: 'esnext', logLevel: 'error' },
      outfile: join(path, file),
    });
  const manifest = { manifest_version: 3, name, version: '1', permissions: ['offscreen'] };
  await writeFile(
    join(path, 'manifest.json'),
    JSON.stringify({ ...manifest, background: { service_worker: 'background.js' } }),
  );
  await writeFile(join(path, 'offscreen.html'), '<script src="offscreen.js"></script>');
  await writeFile(join(path, 'page.html'), '<p>A page</p>');
  return path;
}

async function started(path: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(join(folder, `profile-${Math.random()}`), {
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    headless: false,
    args: [
      ...['--headless=new', '--no-sandbox', '--disable-gpu'],
      ...[`--disable-extensions-except=${path}`, `--load-extension=${path}`],
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL('page.html', worker.url()).href);
  return { context, page };
}

/** Ends all of the extension that runs unseen. */
async function end(context: BrowserContext): Promise<void> {
  const session = await browserSession(context);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos)
    if (type === 'service_worker' || url.endsWith('/offscreen.html'))
      await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
  await session.detach();
  await new Promise((done) => setTimeout(done, 500));
}

const ways = [
  {
    name: 'background',
    names: ['text'],
    path: await extension('background', { 'background.js': IN_BACKGROUND }),
  },
  {
    name: 'offscreen document',
    names: ['open', 'text'],
    path: await extension('offscreen', {
      'background.js': OPENS_DOCUMENT,
      'offscreen.js': OFFSCREEN,
      'worker.js': IN_WORKER,
    }),
  },
];
const runs = [];
for (const way of ways)
  runs.push({ ...way, ...(await started(way.path)), cold: [] as number[], warm: [] as number[] });
for (let round = 0; round < ROUNDS; round++)
  for (const { context, page, names, cold, warm } of runs) {
    await end(context);
    cold.push(await asked(page, names));
    warm.push(await asked(page, names));
  }
const median = (all: readonly number[]): string =>
  (all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0).toFixed(0).padStart(6);
console.log(`Medians of ${ROUNDS}, in milliseconds: when it had ended before, and when it runs`);
for (const { name, cold, warm } of runs) console.log(`${name.padEnd(20)}${median(cold)}${median(warm)}`);
for (const { context } of runs) await context.close();
await rm(folder, { recursive: true, force: true });
