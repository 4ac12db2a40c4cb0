import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, closePages, launch } from './browser.ts';
import { buildPages } from './frameworks.ts';
import { PAGES, type PageMarks } from './pages.ts';
import { hashOf, marksOf, stateOf } from './probe.ts';
import { type Server, serve } from './server.ts';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve(await buildPages());
  browser = await launch();
});
afterEach(() => closePages(browser));
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function marksInFrames(page: Page): Promise<PageMarks> {
  const all: Record<string, string[]> = {};
  for (const frame of page.frames()) {
    for (const [name, texts] of Object.entries(await marksOf(frame)))
      all[name] = [...(all[name] ?? []), ...texts];
  }
  return all;
}

const hashes = (page: Page): Promise<readonly string[]> => Promise.all(page.frames().map(hashOf));

/** Opens a page and gathers what it, or the extension in it, complains of. */
async function opened(url: string): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const page = await browser.context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url, { waitUntil: 'load' });
  return { page, complaints };
}

describe.each(Object.entries(PAGES))('%s', (slug, marks) => {
  it('has its marks, no others, and remains what it was', async () => {
    const { page, complaints } = await opened(server.url(slug));
    await stateOf(browser.worker, page);
    await expect.poll(() => marksInFrames(page)).toEqual(marks);
    // Of this host the extension has no permission.
    const bare = await opened(server.url(slug).replace('localhost', 'unread.localhost'));
    expect(await marksOf(bare.page)).toEqual({});
    await expect
      .poll(async () => (await hashes(page)).join() === (await hashes(bare.page)).join())
      .toBe(true);
    expect(complaints).toEqual([]);
  });
});
