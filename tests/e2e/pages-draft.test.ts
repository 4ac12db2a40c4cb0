import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, it } from 'vitest';
import { type Browser, launch, open } from './browser.ts';
import { buildPages } from './frameworks.ts';
import { marksOf, tabOf } from './probe.ts';
import { type Server, serve } from './server.ts';

let server: Server;
let browser: Browser;
declare const chrome: any;
beforeAll(async () => {
  server = await serve(await buildPages());
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
const only = process.env.ONLY?.split(',');
it.each(readdirSync('tests/pages').filter((s) => !only || only.includes(s)))(
  '%s',
  async (slug) => {
    const page = await browser.context.newPage();
    const out: string[] = [];
    page.on('console', (m) => out.push(`CONSOLE ${m.type()} ${m.text()}`));
    page.on('pageerror', (e) => out.push(`ERROR ${e}`));
    await page.goto(server.url(slug));
    await page.waitForTimeout(2600);
    const tab = await tabOf(browser.worker, page);
    const states: any = await browser.worker.evaluate(async (id) => {
      const frames = (
        await chrome.scripting.executeScript({
          target: { tabId: id, allFrames: true },
          func: () => location.href,
        })
      ).sort((a: any, b: any) => a.frameId - b.frameId);
      return Promise.all(
        frames.map(async (f: any) => [
          f.result,
          await chrome.tabs
            .sendMessage(id, { type: 'page-state' }, { frameId: f.frameId })
            .catch((e: any) => String(e)),
        ]),
      );
    }, tab);
    console.log(`\n##### ${slug}\n${out.join('\n')}`);
    for (const [url, s] of states)
      console.log(
        url,
        s.problem ?? s.language ?? s,
        (s.findings ?? [])
          .slice(0, 12)
          .map((f: any) => `\n   ${f.record.verdict} | ${f.record.quote.replace(/\s+/g, ' ')}`)
          .join(''),
        s.findings?.length,
      );
    for (const f of page.frames()) {
      const m = await f.evaluate(() =>
        [...CSS.highlights].map(([n, h]) => [n, ...[...h].map((r) => String(r).replace(/\s+/g, ' '))]),
      );
      if (m.length) console.log(f.url().slice(0, 60), JSON.stringify(m));
    }
    await page.close();
  },
  60_000,
);
