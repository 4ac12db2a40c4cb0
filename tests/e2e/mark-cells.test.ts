import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Browser, closePages, launch, open } from './browser.ts';
import { marksOf, step } from './probe.ts';
import { type Server, serve } from './server.ts';

/** A table as programs write it that set columns with blank cells; one row does not add up. */
const ROWS = [
  ['North', '12,400', '9,920', '80.0'],
  ['South', '6,250', '5,125', '82.0'],
  ['Harbour', '4,800', '3,120', '75.0'],
  ['Hills', '3,550', '2,698', '76.0'],
];
const BLANK = '<td class="blank">&nbsp;</td>';
const TABLE = ROWS.map(
  ([name, plan, served, rate]) =>
    `<tr><td>${name}</td>${BLANK}<td>${plan}</td><td class="blank">&#8203;&nbsp;&nbsp;</td>` +
    `<td>&nbsp;&nbsp;${served}&nbsp;</td>${BLANK}<td>${rate}</td></tr>`,
).join('');
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>School meals</title></head><body><article>
<h1>School meals in figures</h1>
<p id="prose">Kitchens served <b>12,500</b>&nbsp;<i>meals</i>, up from 10,000, a rise of 35%, the district said in its report.</p>
<table><tr><th>District</th>${BLANK}<th>Plan</th>${BLANK}<th>Served</th>${BLANK}<th>Rate (%)</th></tr>${TABLE}</table>
</article></body></html>`;

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve(new Map([['blank-cells', new Map([['source.html', HTML]])]]));
  browser = await launch();
});
afterEach(() => closePages(browser));
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The marked ranges that reach into a cell which holds nothing but blanks. */
const marksInBlanks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const cells = [...document.querySelectorAll('.blank')];
    return [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].flatMap((range) =>
        range instanceof Range && cells.some((cell) => range.intersectsNode(cell)) ? [name] : [],
      ),
    );
  });

it('a cell that holds a blank has no mark, and a blank between words keeps its own', async () => {
  const page = await open(browser, server.url('blank-cells'));
  await expect
    .poll(() => marksOf(page))
    .toEqual({
      'error-light': ['12,500 meals, up from 10,000, a rise of 35%', 'Harbour', '4,800', '3,120', '75.0'],
    });
  expect(await marksInBlanks(page)).toEqual([]);
  for (const _ of [1, 2]) await step(browser.worker, page, 1);
  await expect.poll(async () => (await marksOf(page))['current-light']).toContain('Harbour');
  expect(await marksInBlanks(page)).toEqual([]);
});
