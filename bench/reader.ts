// What a reader waits for, in a real Chromium: the marks of a long article, from its load to the first and to the last mark,
// and how long the page stands still meanwhile; the marks after a change of one paragraph; the card, the first time and later.
//   CHROME_PATH=/usr/bin/chromium npx tsx bench/reader.ts [WORDS] [ROUNDS]
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../tests/e2e/browser.ts';
import { buildInto } from '../tests/e2e/build.ts';
import { generated } from './generated.ts';
import { readTexts } from './label.ts';

const WORDS = Number(process.argv[2] ?? 20_000);
const ROUNDS = Number(process.argv[3] ?? 5);
const CARDS = 30;

const words = (text: string): number => text.split(/\s+/u).length;

/** Paragraphs of which no two are alike: what was found in one is of no use for another. */
function articleOf(length: number): readonly string[] {
  const texts = [...readTexts('vi'), ...generated('vi')].map(({ text }) => text);
  const paragraphs: string[] = [];
  for (let at = 0, count = 0; count < length; at++) {
    const paragraph = `Bản tin số ${at + 1} của phòng. ${texts[at % texts.length]}`;
    paragraphs.push(paragraph);
    count += words(paragraph);
  }
  return paragraphs;
}

const paragraphs = articleOf(WORDS);
const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Long</title><link rel="icon" href="data:,"><article><h1>Báo cáo toàn văn</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></html>`;
const server = createServer((_, response) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
);
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port');

const folder = await mkdtemp(join(tmpdir(), 'recount-bench-'));
process.env.RECOUNT_E2E_BUILD = folder;
process.env.CHROME_PATH ??= '/usr/bin/chromium';
await buildInto(folder, { mode: 'demo' });
const browser = await launch();

/** In the page: notes when marks come and change, and every task that keeps the page from answering for 50 ms or more. */
const WATCH = () => {
  const notes = { load: 0, first: 0, last: 0, marks: 0, longest: 0, blocked: 0, card: 0 };
  Object.assign(globalThis, { notes });
  addEventListener('load', () => {
    notes.load = performance.now();
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      notes.longest = Math.max(notes.longest, duration);
      notes.blocked += duration - 50;
    }
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    if (marks !== notes.marks) {
      notes.marks = marks;
      notes.last = performance.now();
      notes.first ||= notes.last;
    }
    requestAnimationFrame(look);
  };
  look();
};
interface Notes {
  readonly load: number;
  readonly first: number;
  readonly last: number;
  readonly marks: number;
  readonly longest: number;
  readonly blocked: number;
  card: number;
}
declare const notes: Notes;

/** From the reader's click to the card that shows its finding, in milliseconds as the page counts them. */
async function card(page: Page, x: number, y: number): Promise<number> {
  await page.evaluate(() => {
    notes.card = 0;
    const clicked = ({ timeStamp }: MouseEvent) => {
      const look = () => {
        if (document.querySelector('recount-card')?.shadowRoot?.querySelector('h2'))
          notes.card = performance.now() - timeStamp;
        else requestAnimationFrame(look);
      };
      look();
    };
    document.addEventListener('click', clicked, { capture: true, once: true });
  });
  await page.mouse.click(x, y);
  await page.waitForFunction(() => notes.card > 0);
  return page.evaluate(() => notes.card);
}

const median = (all: readonly number[]): number => {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
/** The median, and how far the rounds lie apart. */
const print = (what: string, all: readonly number[]): void =>
  console.log(
    `${what.padEnd(52)} ${Math.round(median(all))} ms (${Math.round(Math.min(...all))} to ${Math.round(Math.max(...all))})`,
  );

const marked: number[] = [];
const longest: number[] = [];
const blocked: number[] = [];
const again: number[] = [];
const firstCards: number[] = [];
const laterCards: number[] = [];
let marks = 0;
for (let round = 0; round < ROUNDS; round++) {
  // Beside a page that lies in front of it, a page is drawn once a second.
  const page = await browser.context.newPage();
  // What runs these lines gives every function its name by a helper, which the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(WATCH);
  await page.bringToFront();
  await page.goto(`http://localhost:${address.port}/`);
  await page.waitForFunction(() => notes.marks > 0, undefined, { timeout: 120_000 });
  await page.waitForTimeout(1500);
  const found = await page.evaluate(() => ({ ...notes }));
  marks = found.marks;
  marked.push(found.last - found.load);
  longest.push(found.longest);
  blocked.push(found.blocked);

  again.push(
    await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const before = notes.marks;
          const start = performance.now();
          const paragraph = document.querySelectorAll('p')[3];
          if (paragraph)
            paragraph.textContent = 'Xã sửa 45/60 tuyến đường, đạt 85%. Xã làm 18/24 cầu, đạt 70%.';
          const look = () => {
            if (notes.marks !== before) done(performance.now() - start);
            else requestAnimationFrame(look);
          };
          look();
        }),
      undefined,
    ),
  );

  const at = await page.evaluate(() => {
    const range = [...CSS.highlights.values()].flatMap((one) => [...one])[0];
    if (!(range instanceof Range)) throw new Error('no mark');
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
    return { x: left + Math.min(width, 40) / 2, y: top + height / 2 };
  });
  firstCards.push(await card(page, at.x, at.y));
  for (let turn = 0; turn < CARDS; turn++) {
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('recount-card') === null);
    laterCards.push(await card(page, at.x, at.y));
  }
  await page.close();
}
console.log(
  `${words(paragraphs.join(' '))} words, ${paragraphs.length} paragraphs, ${marks} marks, ${ROUNDS} rounds`,
);
print('from the page’s load to its last mark', marked);
print('the longest that the page stands still', longest);
print('all that it stands still beyond 50 ms at a time', blocked);
print('from a change of a paragraph to its new marks', again);
print('the card, the first time', firstCards);
print(`the card, ${CARDS} times more`, laterCards);
console.log(`first : later = ${(median(firstCards) / median(laterCards)).toFixed(1)} : 1`);
await browser.close();
server.close();
await rm(folder, { recursive: true, force: true });
