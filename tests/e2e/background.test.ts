import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { browserSession } from '../../scripts/demo/hidden-target.ts';
import { panelBeside, press, row } from './beside.ts';
import { type Browser, closePages, launch, open } from './browser.ts';
import { openPopup } from './popup.ts';
import { marksOf, pointOf } from './probe.ts';
import { type Server, serve } from './server.ts';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve();
  browser = await launch();
});
afterEach(() => closePages(browser));
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

it('the background may end before each step of a visit', async () => {
  const complaints: string[] = [];
  browser.context.on('weberror', (error) => complaints.push(error.error().message));
  const errors = async (page: Page) => (await marksOf(page))['error-light'] ?? [];
  const WRONG = '14/16 trường đạt chuẩn, đạt 80%';
  // Who looks at the tabs must not be the background itself.
  const looking = await browser.context.newPage();
  await looking.goto(browser.extensionUrl('options.html'));
  const seen = { ...browser, worker: looking };
  let ended = 0;
  const afterTheEnd = async <T>(step: () => Promise<T>): Promise<T> => {
    if (await endBackground()) ended++;
    return step();
  };
  const page = await afterTheEnd(() => open(seen, server.url('marks-vi')));
  await expect.poll(() => errors(page)).toContain(WRONG);
  await afterTheEnd(async () => {
    const { x, y } = await pointOf(page, 'body', '14/16');
    await page.mouse.click(x, y);
    await page.locator('dialog.card').waitFor();
  });
  await afterTheEnd(async () => {
    await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await expect.poll(() => errors(page)).not.toContain(WRONG);
  });
  await afterTheEnd(async () => {
    const popup = await openPopup(browser, page);
    await popup.value(`document.body?.innerText.includes('Dismissed')`);
  });
  const panel = await afterTheEnd(() => panelBeside(seen, page));
  await expect.poll(() => row(panel, '14/16').innerText()).toContain('Dismissed');
  await row(panel, '45/60').click();
  await afterTheEnd(async () => {
    await press(panel, 'Confirm finding');
    await panel.getByText('Kept in the history on this device.').waitFor();
  });
  await afterTheEnd(async () => {
    await looking.getByText('Errors', { exact: true }).click();
    await expect.poll(async () => Object.keys(await marksOf(page))).not.toContain('notice-light');
  });
  await afterTheEnd(async () => {
    await page.reload();
    await expect.poll(() => errors(page)).toContain('30/40 hộ, đạt 95%');
  });
  expect(await errors(page)).not.toContain(WRONG);
  expect(ended).toBeGreaterThan(3);
  expect(complaints).toEqual([]);
});
