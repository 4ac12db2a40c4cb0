import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Browser, closePages, launchAsIs } from './browser.ts';
import { closedCard } from './closed-card.ts';
import { HOSTILE_PAGES, slugOf, sourceOf } from './hostile-pages.ts';
import { stateOf, step } from './probe.ts';
import { type Server, serve } from './server.ts';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  const pages = HOSTILE_PAGES.map(
    (page) => [slugOf(page), new Map([['source.html', sourceOf(page)]])] as const,
  );
  server = await serve(new Map(pages));
  browser = await launchAsIs();
});
afterEach(() => closePages(browser));
afterAll(async () => {
  await browser.close();
  await server.close();
});

it('are as many as they are called', () => {
  expect(new Set(HOSTILE_PAGES.map(slugOf)).size).toBe(HOSTILE_PAGES.length);
  expect(HOSTILE_PAGES.length).toBeGreaterThanOrEqual(60);
});

it.each(HOSTILE_PAGES.map((page) => [page.what, page] as const))(
  'a page that %s is read, and its card opens',
  async (_, hostile) => {
    const page = await browser.context.newPage();
    await page.goto(server.url(slugOf(hostile)));
    const state = await stateOf(browser.worker, page);
    const quotes = 'problem' in state ? [state.problem] : state.findings.map(({ record }) => record.quote);
    expect(quotes).toContain('12 of 15 (85%)');
    await step(browser.worker, page, 1);
    const card = await closedCard(page);
    await expect.poll(() => card.wordsOf('dialog')).toContain('80%');
  },
);
