import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { panelBeside, press, row } from './beside.ts';
import { type Browser, closePages, launch, open, openClipboard } from './browser.ts';
import { emptyHistory } from './history-store.ts';
import { openPopup } from './popup.ts';
import { badgeOf, changeSettings, marksOf, pointOf } from './probe.ts';
import { type Server, serve } from './server.ts';

const ARTICLE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Quận Bến Đò tổng kết công tác năm</title>
<style>p { margin: 0 0 60vh }</style>
<h1>Quận Bến Đò tổng kết công tác năm</h1>
<p id="one">Cả năm, các chi bộ kết nạp 233/230 đảng viên, bằng 101%. Kết nạp 29/26 đảng viên khối trường học, đạt 111,5%.</p>
<p id="two">Hiến máu được 45/60 người, đạt 85% kế hoạch của phường Thượng.</p>
<p id="three">Về giáo dục, quận có 14/16 trường đạt chuẩn, đạt 80%.</p>
<p id="four">Thư viện phường đón thêm nhiều bạn đọc, tăng 12%.</p></html>`;

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve(new Map([['desk-vi', new Map([['source.html', ARTICLE]])]]));
  browser = await launch();
});
afterEach(async () => {
  await changeSettings(browser.worker, { locale: 'en', show: 'notices', off: [] });
  await closePages(browser);
  await emptyHistory(browser);
  await closePages(browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const panelOf = (page: Page): Promise<Page> => panelBeside(browser, page);

async function audit(): Promise<{ page: Page; panel: Page }> {
  const page = await open(browser, server.url('desk-vi'));
  const panel = await panelOf(page);
  await panel.locator('.row').first().waitFor();
  return { page, panel };
}

const errors = async (page: Page) => (await marksOf(page))['error-light'] ?? [];
const badge = async (page: Page) => (await badgeOf(browser.worker, page)).text;
const BOTH = ['45/60 người, đạt 85%', '14/16 trường đạt chuẩn, đạt 80%'];

describe('what was decided in the panel', () => {
  it('a dismissed claim keeps no line and is not counted, also when the page is loaded anew', async () => {
    const { page, panel } = await audit();
    await expect.poll(() => errors(page)).toEqual(BOTH);
    expect(await badge(page)).toBe('3');
    await row(panel, '45/60').click();
    await press(panel, 'Dismiss');
    await expect.poll(() => errors(page)).toEqual(BOTH.slice(1));
    await expect.poll(() => badge(page)).toBe('2');
    await panel.getByText('Kept in the history on this device.').waitFor();
    await panel.close();

    await page.reload();
    await expect.poll(() => errors(page)).toEqual(BOTH.slice(1));
    await expect.poll(() => badge(page)).toBe('2');

    const again = await panelOf(page);
    await row(again, '45/60').click();
    await press(again, 'Dismiss');
    await expect.poll(() => errors(page)).toEqual(BOTH);
    await expect.poll(() => badge(page)).toBe('3');
  });

  it('is said in the popup, where what was dismissed stands apart', async () => {
    const { page, panel } = await audit();
    await row(panel, '45/60').click();
    await press(panel, 'Dismiss');
    await row(panel, '14/16').click();
    await press(panel, 'Confirm finding');
    await expect.poll(() => errors(page)).toEqual(BOTH.slice(1));
    await page.bringToFront();
    const popup = await openPopup(browser, page);
    await popup.value(`document.querySelector('h1')?.textContent.startsWith('1 does not add up') ?? false`);
    await popup.value(
      `document.querySelector('section.dismissed .quote')?.textContent.includes('45/60') ?? false`,
    );
    await popup.value(
      `document.querySelector('[aria-labelledby=group-error] .signs')?.textContent === 'Confirmed'`,
    );
  });
});

describe('a site that is switched off', () => {
  it('is read by nothing that is opened, until the reader wants this page read once', async () => {
    await changeSettings(browser.worker, { off: ['localhost'] });
    const page = await browser.context.newPage();
    await page.goto(server.url('desk-vi'));
    const panel = await panelOf(page);
    await panel.getByText('Recount is off on this site').waitFor();
    await page.bringToFront();
    const popup = await openPopup(browser, page);
    await popup.value(`document.querySelector('h1')?.textContent === 'Recount is off on this site'`);
    expect(await marksOf(page)).toEqual({});
    await popup.value(`document.querySelector('.empty .button')?.click() ?? true`);
    await popup.value(`document.querySelector('h1')?.textContent.startsWith('2 do not add up') ?? false`);
    await expect.poll(() => errors(page)).toEqual(BOTH);
    // What was asked for in the popup holds in the panel, and for this page only.
    await panel.reload();
    await panel.locator('.row').first().waitFor();
    const other = await browser.context.newPage();
    await other.goto(`${server.url('desk-vi')}?other`);
    const beside = await panelOf(other);
    await beside.getByText('Recount is off on this site').waitFor();
    expect(await marksOf(other)).toEqual({});
    await press(beside, 'Read this page once');
    await beside.locator('.row').first().waitFor();
  });
});

describe('in the card', () => {
  it('a claim is dismissed and noted where it stands, which is kept and shown in the panel', async () => {
    const page = await open(browser, server.url('desk-vi'));
    await expect.poll(() => errors(page)).toEqual(BOTH);
    const { x, y } = await pointOf(page, '#two', '45/60');
    await page.mouse.click(x, y);
    const card = page.locator('[data-recount-card] dialog');
    await card.getByRole('button', { name: 'Note' }).click();
    await page.keyboard.type('Đã gọi phường');
    await page.keyboard.press('Enter');
    await card.getByText('Note: Đã gọi phường').waitFor();
    await card.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => errors(page)).toEqual(BOTH.slice(1));
    await expect.poll(() => badge(page)).toBe('2');
    await card.getByRole('button', { name: 'Dismissed: take back' }).waitFor();
    const panel = await panelOf(page);
    await expect.poll(() => row(panel, '45/60').locator('.signs').innerText()).toBe('Dismissed · has a note');
    // What is done in the card is seen in the panel that is open beside it.
    await page.bringToFront();
    await card.getByRole('button', { name: 'Dismissed: take back' }).click();
    await expect.poll(() => row(panel, '45/60').locator('.signs').innerText()).toBe('has a note');
    await expect.poll(() => errors(page)).toEqual(BOTH);
  });

  it('a passage that was misread is reported as text', async () => {
    const page = await open(browser, server.url('desk-vi'));
    await openClipboard(browser);
    const { x, y } = await pointOf(page, '#two', '45/60');
    await page.mouse.click(x, y);
    const card = page.locator('[data-recount-card] dialog');
    await card.getByRole('button', { name: 'Misread?' }).click();
    await card.getByRole('button', { name: 'Copy a report' }).click();
    await card.getByText('A report is on the clipboard').waitFor();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of ['45/60 người, đạt 85%', 'part 45; whole 60; stated 85 %', 'vi/ratio.slash'])
      expect(report).toContain(part);
  });
});

describe('a kind of check', () => {
  it('is switched off in the card, on all open pages at once, and on again in the settings', async () => {
    const page = await open(browser, server.url('desk-vi'));
    const other = await open(browser, `${server.url('desk-vi')}#four`);
    await expect.poll(() => errors(other)).toEqual(BOTH);
    await expect.poll(() => errors(page)).toEqual(BOTH);
    await page.bringToFront();
    const { x, y } = await pointOf(page, '#two', '45/60');
    await page.mouse.click(x, y);
    const card = page.locator('[data-recount-card] dialog');
    await card.getByRole('button', { name: 'Misread?' }).click();
    await card.getByRole('button', { name: 'Check no more of this kind' }).click();
    await expect.poll(() => errors(page)).toEqual([]);
    await expect.poll(() => errors(other)).toEqual([]);
    await expect.poll(() => badge(page)).toBe('');

    const options = await browser.context.newPage();
    await options.goto(browser.extensionUrl('options.html'));
    await options.getByRole('button', { name: 'Check again: Part of a whole, in per cent' }).click();
    await options.getByText('All kinds are checked.').waitFor();
    await expect.poll(() => errors(page)).toEqual(BOTH);
    await expect.poll(() => errors(other)).toEqual(BOTH);
  });
});

describe('what could not be checked', () => {
  it('is listed with its reason, is one press from its place, and is checked by hand from there', async () => {
    const { page, panel } = await audit();
    await panel.getByText('figures could be checked').click();
    await panel.getByRole('heading', { name: '1 a change, with no amount printed' }).waitFor();
    const passage = panel.locator('.passage');
    expect(await passage.locator('strong').allInnerTexts()).toEqual(['12%']);
    await passage.click();
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('12%');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await press(panel, 'Check by hand');
    await panel.getByText('The selected passage').waitFor();
    await expect
      .poll(() => page.evaluate(() => String(getSelection())))
      .toContain('Thư viện phường đón thêm nhiều bạn đọc');
  });
});

describe('by the keyboard alone', () => {
  const selected = (panel: Page) => panel.locator('.row[aria-expanded=true] .quote').innerText();
  const signs = (panel: Page) => panel.locator('.signs').allInnerTexts();

  it('flags are gone through, decided and taken back, and the page follows', async () => {
    const { page, panel } = await audit();
    await panel.bringToFront();
    await panel.keyboard.press('n');
    await expect.poll(() => selected(panel)).toContain('233/230');
    await panel.keyboard.press('n');
    await expect.poll(() => selected(panel)).toContain('45/60');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await page.locator('[data-recount-card]').count()).toBe(0);
    await panel.keyboard.press('p');
    await expect.poll(() => selected(panel)).toContain('233/230');
    // A decision goes on to the next claim.
    await panel.keyboard.press('s');
    await expect.poll(() => selected(panel)).toContain('29/26');
    await panel.keyboard.press('n');
    await panel.keyboard.press('d');
    await expect.poll(() => selected(panel)).toContain('14/16');
    await expect.poll(() => errors(page)).toEqual(BOTH.slice(1));
    await panel.keyboard.press('c');
    await expect.poll(() => signs(panel)).toEqual(['Needs a source', 'Dismissed', 'Confirmed']);
    await panel.keyboard.press('u');
    await expect.poll(() => selected(panel)).toContain('29/26');
    // The last decision is taken back, then the one before.
    await panel.keyboard.press('z');
    await expect.poll(() => selected(panel)).toContain('14/16');
    await panel.keyboard.press('z');
    await expect.poll(() => selected(panel)).toContain('45/60');
    await expect.poll(() => signs(panel)).toEqual(['Needs a source']);
    await expect.poll(() => errors(page)).toEqual(BOTH);
    // The reason for the last decision, and a note; both fields are left by a key.
    await panel.keyboard.press('r');
    await panel.keyboard.type('Ask the party office');
    await panel.keyboard.press('Enter');
    await panel.keyboard.press('m');
    await panel.keyboard.type('called twice');
    await panel.keyboard.press('Escape');
    await expect.poll(() => selected(panel)).toContain('233/230');
    await panel.keyboard.press('j');
    await expect.poll(() => selected(panel)).toContain('29/26');
    await panel.keyboard.press('k');
    expect(await panel.getByLabel('What to ask, and whom').inputValue()).toBe('Ask the party office');
    expect(await panel.getByLabel('Note', { exact: true }).inputValue()).toBe('called twice');
    await panel.keyboard.press('?');
    await panel.getByText('Take the last decision back').waitFor();
  });

  it('the selected row is hidden behind nothing, and the buttons stay in view', async () => {
    const { panel } = await audit();
    await panel.setViewportSize({ width: 320, height: 420 });
    await panel.bringToFront();
    for (const key of ['j', 'j', 'j', 'j', 'k', 'k', 'k', 'k', 'End', 'Home']) {
      await panel.keyboard.press(key);
      // What stands at the middle of the row is the row.
      await expect
        .poll(() =>
          panel.evaluate(() => {
            const at = document.querySelector('.row[aria-expanded=true]')?.getBoundingClientRect();
            if (at === undefined) return false;
            const top = document.elementFromPoint(at.x + at.width / 2, at.y + 4);
            return top?.closest('.row[aria-expanded=true]') !== null && at.y >= 0 && at.bottom <= innerHeight;
          }),
        )
        .toBe(true);
      const export_ = await panel.getByText('Export', { exact: true }).boundingBox();
      expect(export_?.y).toBeGreaterThanOrEqual(0);
      expect(export_?.y).toBeLessThan(420);
    }
  });
});
