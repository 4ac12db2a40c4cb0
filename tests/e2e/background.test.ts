import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserSession } from '../../scripts/demo/hidden-target.ts';
import { type Browser, launch, open } from './browser.ts';
import { marksOf } from './probe.ts';
import { type Server, serve } from './server.ts';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Ends the background as the browser does when it has been idle; says whether it ran. */
async function endBackground(): Promise<boolean> {
  const session = await browserSession(browser.context);
  const { targetInfos } = await session.send('Target.getTargets');
  const running = targetInfos.filter(({ type }) => type === 'service_worker');
  for (const { targetId } of running) await session.send('Target.closeTarget', { targetId });
  await session.detach();
  return running.length > 0;
}

/** Puts so many paragraphs into the page's article, each with an error. */
const grow = (count: number) => {
  const article = document.querySelector('article') ?? document.body;
  for (let at = 0; at < count; at++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `In council number ${at + 1}, 44 of 48 members (96.7%) came to the meeting on Monday.`;
    article.append(paragraph);
  }
};

it('the background may end while a page waits, and in the midst of its audit', async () => {
  const page = await open(browser, server.url('marks-en'));
  const errors = async () => (await marksOf(page))['error-light']?.length ?? 0;
  const before = await errors();
  expect(await endBackground()).toBe(true);
  await page.evaluate(grow, 1);
  await expect.poll(errors, { timeout: 120_000 }).toBe(before + 1);
  await page.evaluate(grow, 400);
  let ended = 0;
  for (let round = 0; round < 12; round++) {
    if (await endBackground()) ended++;
    await page.waitForTimeout(150);
  }
  expect(ended).toBeGreaterThan(1);
  await expect.poll(errors, { timeout: 600_000 }).toBe(before + 401);
});
