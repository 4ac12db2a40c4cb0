// What a page pays for Recount, in real Chromium: its thread's longest hold and the processor time of it with the extension
// and without, the first mark and the last one, and the memory. Every round loads each page each way, in turn.
//   CHROME_PATH=/usr/bin/chromium npx tsx bench/page.ts [--rounds 5] [--slow 4] [--only TEXT] [--build NAME=FOLDER ...]
//     [--beside mark.js] [--json FILE]
// `--beside mark.js` has mark.js mark in the page without Recount what Recount marks. `--json` writes the medians to a file.
// `--slow 4` throttles the page's thread to a quarter; the background's cannot be throttled. `--build` names folders
// in which other versions were built (`.output`, by `npx wxt build --mode demo`) to measure beside this one.
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, launch } from '../tests/e2e/browser.ts';
import { buildInto } from '../tests/e2e/build.ts';
import { MARKED_RANGES, type MarkedRange, markJsScript } from './mark-js.ts';
import { PAGE_SHAPES } from './page-shapes.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    slow: { type: 'string', default: '4' },
    only: { type: 'string', default: '' },
    build: { type: 'string', multiple: true, default: [] },
    beside: { type: 'string' },
    json: { type: 'string' },
  },
});
/** Nothing changes for so long: the page has come to rest. Reading in slices shows in nothing. Milliseconds. */
const REST = 5000;
const PATIENCE = 180_000;

/** In the page: how long its own messages were held up, how long its tasks were, and when marks came. */
const WATCH = `(() => {
  const notes = { gap: 0, longest: 0, first: 0, last: 0, marks: 0, changed: performance.now() };
  globalThis.recountBench = notes;
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    if (document.readyState === 'complete') notes.gap = Math.max(notes.gap, now - last);
    last = now;
    setTimeout(() => port2.postMessage(0));
  };
  port2.postMessage(0);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      notes.longest = Math.max(notes.longest, duration);
      notes.changed = performance.now();
    }
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, document.getElementsByTagName('mark').length);
    if (marks !== notes.marks) {
      notes.marks = marks;
      notes.last = performance.now();
      notes.changed = notes.last;
      notes.first ||= notes.last;
    }
    requestAnimationFrame(look);
  };
  look();
})()`;

interface Notes {
  readonly gap: number;
  readonly longest: number;
  readonly first: number;
  readonly last: number;
  readonly marks: number;
  readonly changed: number;
}
interface Measured extends Notes {
  /** Processor time of the page's thread, in milliseconds. */
  readonly task: number;
  /** Of the page, the extension's part in it included, in megabytes. */
  readonly heap: number;
  readonly ranges: readonly MarkedRange[];
}

/** `script` is one that the page runs before its own. */
async function measured({ context }: Browser, url: string, script = ''): Promise<Measured> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
  await page.addInitScript(WATCH);
  await page.addInitScript(script);
  await page.bringToFront();
  await page.goto(url, { timeout: PATIENCE });
  await page.waitForFunction(
    (rest) => performance.now() > Reflect.get(globalThis, 'recountBench').changed + rest,
    REST,
    { timeout: PATIENCE, polling: 100 },
  );
  const notes: Notes = await page.evaluate(() => Reflect.get(globalThis, 'recountBench'));
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  const ranges: readonly MarkedRange[] = await page.evaluate(MARKED_RANGES);
  await page.close();
  return { ...notes, ranges, task: metric('TaskDuration') * 1000, heap: metric('JSHeapUsedSize') / 1e6 };
}

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;

const shapes = PAGE_SHAPES.filter(({ name }) => name.includes(values.only));
const server = createServer((request, response) => {
  const html = shapes[Number(request.url?.slice(1))]?.html();
  response
    .writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    .end(html);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port');

const own = await mkdtemp(join(tmpdir(), 'recount-bench-'));
process.env.RECOUNT_E2E_BUILD = own;
process.env.CHROME_PATH ??= '/usr/bin/chromium';
await buildInto(own, { mode: 'demo' });
const ways: { readonly name: string; readonly host: string; readonly browser: Browser }[] = [];
for (const build of [`Recount=${own}`, ...values.build]) {
  const [name = '', folder = ''] = build.split('=');
  process.env.RECOUNT_E2E_BUILD = folder;
  const browser = await launch();
  // Of this host the extension has no permission.
  if (ways.length === 0) ways.push({ name: 'without', host: 'unread.localhost', browser });
  ways.push({ name, host: 'localhost', browser });
}

const [unread, reading] = ways;
// Behind the one whose marks it makes.
if (values.beside === 'mark.js' && unread) ways.push({ ...unread, name: 'mark.js' });

const COLUMNS = [
  ['longest hold', 'gap'],
  ['longest task', 'longest'],
  ['processor', 'task'],
  ['first mark', 'first'],
  ['last mark', 'last'],
  ['heap MB', 'heap'],
  ['marks', 'marks'],
] as const;
console.log(
  `Medians of ${values.rounds} rounds, page's thread ÷ ${values.slow}; milliseconds where nothing else is said.`,
);
const medians: Record<string, Record<string, Record<string, number>>> = {};
for (const [at, { name }] of shapes.entries()) {
  const all = new Map<string, Measured[]>(ways.map((way) => [way.name, []]));
  for (let round = 0; round < Number(values.rounds); round++)
    for (const way of ways) {
      const marks = all.get(reading?.name ?? '')?.at(-1)?.ranges ?? [];
      const script = way.name === 'mark.js' ? markJsScript(marks) : '';
      await measured(way.browser, `http://${way.host}:${address.port}/${at}`, script).then(
        (one) => all.get(way.name)?.push(one),
        (error) => console.error(`${name}, ${way.name}: ${String(error).split('\n')[0]}`),
      );
    }
  console.log(`\n${name.padEnd(24)}${COLUMNS.map(([title]) => title.padStart(14)).join('')}`);
  for (const [way, rounds] of all) {
    const cells = COLUMNS.map(([, key]) => {
      const value = median(rounds.map((one) => one[key]));
      if (rounds.length === 0) return '–'.padStart(14);
      return (key === 'heap' ? value.toFixed(1) : String(Math.round(value))).padStart(14);
    });
    console.log(`${`  ${way}`.padEnd(24)}${cells.join('')}`);
    const figures = COLUMNS.map(([, key]) => [key, median(rounds.map((one) => one[key]))]);
    medians[name] = { ...medians[name], [way]: Object.fromEntries(figures) };
  }
}
if (values.json !== undefined) await writeFile(values.json, JSON.stringify(medians));
for (const browser of new Set(ways.map((way) => way.browser))) await browser.close();
server.close();
await rm(own, { recursive: true, force: true });
