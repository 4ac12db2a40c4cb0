import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readEvidence } from '../../lib/desk/evidence/evidence-json.ts';
import { sidewaysExcess, violationsOn } from './axe/violations.ts';
import { panelBeside, press, row } from './beside.ts';
import { type Browser, closePages, launch, open, openClipboard } from './browser.ts';
import { emptyHistory } from './history-store.ts';
import { changeSettings, pointOf } from './probe.ts';
import { type Server, serve } from './server.ts';

const ARTICLE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Quận Bến Đò tổng kết công tác năm</title>
<style>p { margin: 0 0 40vh }</style>
<h1>Quận Bến Đò tổng kết công tác năm</h1>
<p id="one">Cả năm, các chi bộ kết nạp 233/230 đảng viên, bằng 101%. Kết nạp 29/26 đảng viên khối trường học, đạt 111,5%.</p>
<p id="two">Hiến máu được 45/60 người, đạt 85% kế hoạch của phường Thượng.</p>
<p id="three">Hội nghị có mặt 120 người trong danh sách mời gồm cả khách là 150 người, như vậy còn vắng 25% theo sổ.</p>
<p id="four">Về giáo dục, quận có 14/16 trường đạt chuẩn, đạt 80%.</p></html>`;
const ENGLISH = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The council met</title>
<p>Some 44 of 48 schools (96.7%) now have a nurse, the council heard on Monday.</p></html>`;

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve(
    new Map([
      ['desk-vi', new Map([['source.html', ARTICLE]])],
      ['desk-en', new Map([['source.html', ENGLISH]])],
    ]),
  );
  browser = await launch();
});
afterEach(async () => {
  await changeSettings(browser.worker, { locale: 'en', theme: 'auto', textSize: 100, show: 'notices' });
  await closePages(browser);
  await emptyHistory(browser);
  await closePages(browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Beside {
  readonly page: Page;
  readonly panel: Page;
}

const panelOf = (page: Page): Promise<Page> => panelBeside(browser, page);

/** An article with the panel beside it, which stands in a tab of its own here. */
async function audit(slug = 'desk-vi'): Promise<Beside> {
  const page = await open(browser, server.url(slug));
  const panel = await panelOf(page);
  await panel.locator('.row').first().waitFor();
  return { page, panel };
}

const kept = (panel: Page) => panel.getByText('Kept in the history on this device.').waitFor();

async function contentOf(download: Promise<Download>): Promise<string> {
  return readFile(await (await download).path(), 'utf8');
}

describe('the list', () => {
  it('has the claims of the article under its paragraphs, with figures and words', async () => {
    const { panel } = await audit();
    expect(await panel.locator('.row').count()).toBe(4);
    const first = await panel.locator('.row').first().innerText();
    expect(first.replace(/\s+/gu, ' ')).toContain('101% → recomputed 101.3%');
    expect(first).toContain('Worth knowing');
    expect(await panel.locator('.claims h2').allInnerTexts()).toEqual([
      expect.stringContaining('Paragraph 2'),
      expect.stringContaining('Paragraph 3'),
      expect.stringContaining('Paragraph 5'),
    ]);
    await panel.getByText('figures could be checked').waitFor();
  });

  it('is filtered by result, kind, decision and words, and sorted by gravity', async () => {
    const { panel } = await audit();
    const quotes = () => panel.locator('.row .quote').allInnerTexts();
    await press(panel, 'Does not add up 2');
    await expect.poll(quotes).toEqual([expect.stringContaining('45/60'), expect.stringContaining('14/16')]);
    await press(panel, 'Does not add up 2');
    await panel.getByRole('searchbox').fill('truong hoc');
    await expect.poll(quotes).toEqual([expect.stringContaining('29/26')]);
    await panel.getByRole('searchbox').fill('nothing like it');
    await press(panel, 'Show all claims');
    await panel.getByText('Filter and sort').click();
    await panel.getByText('Gravest first').click();
    await expect.poll(async () => (await quotes())[0]).toContain('45/60');
    await panel.getByLabel('Decision').selectOption({ label: 'Not decided (4)' });
    await expect.poll(quotes).toHaveLength(4);
  });

  it('a press leads to the claim on the page and lays no card over it; a click on a mark selects the row', async () => {
    const { page, panel } = await audit();
    await row(panel, '14/16').click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    const card = page.locator('[data-recount-card] dialog');
    expect(await card.count()).toBe(0);
    await page.evaluate(() => scrollTo(0, 0));
    await page.bringToFront();
    const { x, y } = await pointOf(page, '#two', '45/60');
    await page.mouse.click(x, y);
    await expect.poll(() => panel.locator('.row[aria-expanded=true] .quote').innerText()).toContain('45/60');
    // A card that the reader has opened goes along.
    await row(panel, '14/16').click();
    await expect.poll(() => card.innerText()).toContain('87.5%');
  });

  it('follows the page as it changes', async () => {
    const { page, panel } = await audit();
    await page.evaluate(() => {
      const four = document.querySelector('#four');
      if (four !== null) four.textContent = 'Về giáo dục, quận có 15/16 trường đạt chuẩn, đạt 80%.';
    });
    await row(panel, '15/16').waitFor();
    expect(await row(panel, '14/16').count()).toBe(0);
  });
});

describe('a visit', () => {
  it('stores nothing before something is decided, and then finds it again', async () => {
    const { page, panel } = await audit();
    await panel.getByText('Not in the history.').waitFor();
    await row(panel, '45/60').click();
    await press(panel, 'Dismiss');
    await panel.getByLabel('Reason for dismissing').fill('Theo kế hoạch khác');
    await panel.getByLabel('Note', { exact: true }).fill('Đã gọi phường.');
    await kept(panel);
    await row(panel, '14/16').click();
    await press(panel, 'Confirm finding');
    await row(panel, '101%').click();
    await press(panel, 'Needs a source');
    await kept(panel);
    const history = browser.context.waitForEvent('page');
    await press(panel, 'History');
    const shown = await history;
    await shown.getByText('Theo kế hoạch khác').waitFor();
    await shown.getByText('Note: Đã gọi phường.').waitFor();
    const again = await panelOf(page);
    await expect
      .poll(() => again.locator('.signs').allInnerTexts())
      .toEqual(['Needs a source', 'Dismissed · has a note', 'Confirmed']);
  });

  it('a figure is corrected by hand: what comes of it is said beside the verdict of what is printed', async () => {
    const { panel } = await audit();
    await row(panel, '45/60').click();
    await panel.getByText('Correct a figure').click();
    await panel.getByLabel('whole, printed: 60').fill('53');
    await panel.getByLabel('Why, and where the figure is from').fill('sổ của phường');
    await press(panel, 'Work it out again');
    await row(panel, '45/60').getByText('by hand, with 53 for 60: fits when rounded').waitFor();
    expect(await row(panel, '45/60').innerText()).toContain('Does not add up');
    await panel.locator('.typed').getByText('45 ÷ 53').waitFor();
    await panel.locator('.typed').getByText('Why: sổ của phường').waitFor();
    await kept(panel);
    await panel.getByLabel('whole, printed: 60').fill('fifty');
    await press(panel, 'Work it out again');
    await panel.getByText('“fifty” is not one figure').waitFor();
    await press(panel, 'Back to what is printed');
    await expect.poll(() => row(panel, '45/60').innerText()).not.toContain('by hand');
  });

  it('a claim that was missed is added from what is selected on the page', async () => {
    const { page, panel } = await audit();
    await press(panel, 'Add from selection');
    await panel.getByText('Select a passage of the article first').waitFor();
    await page.evaluate(() => {
      const text = document.querySelector('#three')?.firstChild;
      if (text instanceof Text) getSelection()?.setBaseAndExtent(text, 0, text, text.length);
    });
    await press(panel, 'Add from selection');
    await panel.locator('.proposals').getByText('150 người').waitFor();
    await panel.locator('.proposal').first().getByRole('button').click();
    await expect.poll(() => panel.locator('.row').count()).toBe(5);
    await row(panel, 'added by hand').waitFor();
    await kept(panel);
    await panel.getByText('Take out').click();
    await expect.poll(() => panel.locator('.row').count()).toBe(4);
  });
});

describe('two panels beside one article in two tabs', () => {
  it('keep what is decided in either, and show it at once', async () => {
    const { panel } = await audit();
    const second = await open(browser, `${server.url('desk-vi')}?utm_source=second`);
    const other = await panelOf(second);
    await other.locator('.row').first().waitFor();
    await row(panel, '45/60').click();
    await press(panel, 'Confirm finding');
    await kept(panel);
    await expect.poll(() => row(other, '45/60').innerText()).toContain('Confirmed');
    await row(other, '14/16').click();
    await press(other, 'Dismiss');
    await other.getByLabel('Reason for dismissing').fill('Theo sổ');
    await kept(other);
    await expect.poll(() => row(panel, '14/16').innerText()).toContain('Dismissed');
    await panel.close();
    await other.close();
    const again = await panelOf(second);
    await expect.poll(() => again.locator('.signs').allInnerTexts()).toEqual(['Confirmed', 'Dismissed']);
  });
});

it('what was typed just before the panel closes is kept', async () => {
  const { page, panel } = await audit();
  await row(panel, '45/60').click();
  await press(panel, 'Confirm finding');
  await kept(panel);
  await panel.getByLabel('Note', { exact: true }).pressSequentially('Đã gọi phường');
  await panel.close();
  const again = await panelOf(page);
  await row(again, '45/60').click();
  await expect.poll(() => again.getByLabel('Note', { exact: true }).inputValue()).toBe('Đã gọi phường');
  await row(again, '14/16').click();
  await again.getByLabel('Note on the whole article').pressSequentially('Hỏi lại');
  await again.goto('about:blank');
  const history = await browser.context.newPage();
  await history.goto(browser.extensionUrl('history.html'));
  await history.locator('.entries a').first().click();
  await history.getByText('Note on the article: Hỏi lại').waitFor();
});

describe('an article that was changed since it was kept', () => {
  it('shows what is another, side by side, and keeps the decisions on what is the same', async () => {
    const { page, panel } = await audit();
    await row(panel, '14/16').click();
    await press(panel, 'Confirm finding');
    await row(panel, '101%').click();
    await press(panel, 'Needs a source');
    await kept(panel);
    await panel.close();
    await page.evaluate(() => {
      const one = document.querySelector('#one');
      if (one !== null) one.innerHTML = one.innerHTML.replace('101%', '101,3%');
    });
    const again = await panelOf(page);
    await expect.poll(() => again.locator('.changes li').innerText()).toContain('101% → ');
    expect(await again.locator('.changes strong').innerText()).toBe('101,3%');
    await again.getByText('1 decision was brought over').waitFor();
    expect(await row(again, '14/16').innerText()).toContain('Confirmed');
    expect(await row(again, '101,3%').innerText()).not.toContain('Needs a source');
    await again.getByText('Side by side').click();
    expect(await again.locator('.edits mark').allInnerTexts()).toEqual(['101%', '101,3%']);
    await again.getByText('Not in the history.').waitFor();
  });
});

describe('what is handed on', () => {
  it.each<[name: string, holds: string]>([
    ['Evidence (JSON)', '"recount-evidence"'],
    ['Table (CSV)', '14/16'],
    ['Text (Markdown)', '14/16'],
    ['Annotations (W3C JSON-LD)', 'TextQuoteSelector'],
  ])('%s', async (name, holds) => {
    const { panel } = await audit();
    await panel.getByText('Export').click();
    const download = panel.waitForEvent('download');
    await press(panel, name);
    const content = await contentOf(download);
    expect(content).toContain(holds);
    if (name.includes('Evidence')) expect(readEvidence(content).type).toBe('decoded');
  });

  it('ClaimReview, which asks who publishes and wants a confirmed claim', async () => {
    const { panel } = await audit();
    await panel.getByText('Export').click();
    await panel.getByText('ClaimReview (JSON-LD)').click();
    await panel.getByText('No claim is confirmed yet').waitFor();
    await row(panel, '14/16').click();
    await press(panel, 'Confirm finding');
    await panel.getByLabel('Published by').fill('Bàn kiểm chứng');
    const download = panel.waitForEvent('download');
    await press(panel, 'Export ClaimReview');
    const review = JSON.parse(await contentOf(download));
    expect(JSON.stringify(review)).toContain('Bàn kiểm chứng');
  });

  it('the report, in a tab', async () => {
    const { panel } = await audit();
    const opened = browser.context.waitForEvent('page');
    await press(panel, 'Report');
    const report = await opened;
    await expect.poll(() => report.locator('.claim').count()).toBe(4);
  });

  it('one claim as text and as a link', async () => {
    const { panel } = await audit();
    await openClipboard(browser);
    await row(panel, '14/16').click();
    await panel.bringToFront();
    await press(panel, 'Copy link to the claim');
    await panel.getByText('Copied').waitFor();
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toContain('#:~:text=');
    await press(panel, 'Copy as text');
    await expect.poll(() => panel.evaluate(() => navigator.clipboard.readText())).toContain('87.5%');
  });
});

describe('the keyboard alone', () => {
  it('moves, decides and notes', async () => {
    const { panel } = await audit();
    await panel.bringToFront();
    await panel.locator('.row').first().focus();
    await panel.keyboard.press('j');
    await panel.keyboard.press('j');
    await panel.keyboard.press('c');
    await expect.poll(() => panel.locator('.row').nth(1).innerText()).toContain('Confirmed');
    await panel.keyboard.press('d');
    await expect.poll(() => panel.locator('.row').nth(2).innerText()).toContain('Dismissed');
    await panel.keyboard.press('r');
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.getAttribute('data-field')))
      .toBe('reason');
    await panel.keyboard.type('jck');
    await expect.poll(() => panel.getByLabel('Reason for dismissing').inputValue()).toBe('jck');
  });
});

describe.each([
  ['en', 'light'],
  ['en', 'dark'],
  ['vi', 'light'],
  ['vi', 'dark'],
] as const)('in %s and %s', (locale, theme) => {
  it('axe objects to nothing, and nothing scrolls sideways', async () => {
    await changeSettings(browser.worker, { locale, theme, textSize: 130 });
    const { panel } = await audit();
    await panel.setViewportSize({ width: 320, height: 640 });
    await row(panel, '45/60').click();
    await panel.locator('.decide button').nth(1).click();
    for (const summary of await panel.locator('summary').all())
      if (await summary.isVisible()) await summary.click();
    expect(await violationsOn(panel)).toEqual([]);
    expect(await sidewaysExcess(panel)).toBe(0);
  });
});
