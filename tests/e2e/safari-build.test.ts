import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, launch } from './browser.ts';
import { buildInto, extensionDir, newFolder } from './build.ts';
import { stateOf } from './probe.ts';
import { type Server, serve } from './server.ts';

let folder: string;
let before: string | undefined;
let server: Server;
let browser: Browser;
beforeAll(async () => {
  folder = await newFolder();
  await buildInto(folder, { mode: 'demo', browser: 'safari' });
  before = process.env.RECOUNT_E2E_BUILD;
  process.env.RECOUNT_E2E_BUILD = folder;
  await rename(join(folder, 'safari-mv3-demo'), extensionDir());
  server = await serve();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  process.env.RECOUNT_E2E_BUILD = before;
  await rm(folder, { recursive: true, force: true });
});

/** Safari itself is not to be had here; its build runs in Chromium, and asks that for nothing which Safari does not have. */
it.each<[page: string, language: string, claims: number]>([
  ['mislabelled-language', 'vi', 1],
  ['marks-en', 'en', 1],
])(
  'the build for Safari finds out by itself in which language a page is: %s',
  async (slug, language, claims) => {
    const page = await browser.context.newPage();
    await page.goto(server.url(slug));
    const state = await stateOf(browser.worker, page);
    expect(state).toMatchObject({ language });
    expect('findings' in state && state.findings.length).toBeGreaterThanOrEqual(claims);
  },
);

it('asks the browser for neither languages nor a side panel', async () => {
  for (const script of ['background.js', 'content-scripts/content.js'])
    expect(await readFile(join(extensionDir(), script), 'utf8')).not.toMatch(/i18n\.detectLanguage/u);
});
