import { type Browser as Chromium, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bombOf, packed } from '../documents/pdf/bombs.ts';
import { picture, tinyPdf, writing } from '../documents/pdf/tiny-pdf.ts';
import { agreeTo } from './agree.ts';
import { sidewaysExcess, violationsOn } from './axe/violations.ts';
import { type Browser, closePages, launch } from './browser.ts';
import { emptyHistory } from './history-store.ts';
import { type PdfServer, servePdfs } from './pdf-server.ts';
import { openPopup } from './popup.ts';
import { badgeOf, changeSettings, marksOf, pointOf, pressCommand } from './probe.ts';

const PDF = 'application/pdf';

/** An article as a newspaper prints it to PDF: three pages, with a wrong figure on the first and one on the last. */
const ARTICLE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Báo cáo</title>
<style>@page { size: A5; margin: 20mm } body { font: 12pt serif } p.far { break-before: page }</style>
<h1>Đảng bộ xã báo cáo công tác năm</h1>
<p>Trong năm qua, Đảng bộ xã đã kết nạp 233/230 đảng viên mới so với chỉ tiêu được giao, bằng 101% kế hoạch năm.
Toàn xã có 44/48 trường học đạt chuẩn, đạt 96,7%, tăng so với cùng kỳ năm trước.</p>
<p class="far">Ở các thôn, công tác vận động được duy trì đều đặn.</p>
<p class="far" id="last">Đến nay 45/60 hộ nghèo đã thoát nghèo, đạt 80% kế hoạch.</p></html>`;

const LOCKED = writing([
  [50, 500, 'The motion was carried by 29 of 48 members present (96.7%)'],
  [50, 486, 'after a long debate in the council.'],
]);

async function print(): Promise<Uint8Array> {
  const printer: Chromium = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await printer.newPage();
    await page.setContent(ARTICLE);
    return await page.pdf({ preferCSSPageSize: true });
  } finally {
    await printer.close();
  }
}

let server: PdfServer;
let browser: Browser;
let article: Uint8Array;
beforeAll(async () => {
  article = await print();
  server = await servePdfs(
    new Map([
      ['/article.pdf', { type: PDF, body: article }],
      ['/article', { type: PDF, body: article }],
      ['/behind.pdf', { type: PDF, body: Buffer.concat([Buffer.alloc(900, '\n'), article]) }],
      ['/scan.pdf', { type: PDF, body: tinyPdf([picture]) }],
      [
        '/locked.pdf',
        {
          type: PDF,
          body: tinyPdf([LOCKED], 'open sesame'),
        },
      ],
      ['/login.pdf', { type: 'text/html', body: '<p>Please log in' }],
      ['/cut.pdf', { type: PDF, body: article.slice(0, 400) }],
      ['/bomb.pdf', { type: PDF, body: bombOf([packed(300)]) }],
      [
        '/silent.pdf',
        {
          type: PDF,
          body: tinyPdf([writing([[50, 500, 'The council met on Monday and agreed on the budget.']])]),
        },
      ],
    ]),
  );
  browser = await launch();
});
afterEach(async () => {
  await changeSettings(browser.worker, { locale: 'en', theme: 'auto', show: 'notices' });
  await closePages(browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function openViewer(file?: string): Promise<Page> {
  const page = await browser.context.newPage();
  const query = file === undefined ? '' : `?${new URLSearchParams({ file })}`;
  await page.goto(browser.extensionUrl('viewer.html') + query);
  return page;
}

/** Drops a file on the page, as from a folder. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], name, { type: 'application/pdf' }));
      return transfer;
    },
    [name, [...bytes]] as const,
  );
  await page.dispatchEvent('.viewer', 'drop', { dataTransfer: transfer });
}

const row = (page: Page, quote: string) => page.locator('aside .row', { hasText: quote });

describe('a PDF of the web', () => {
  it('is shown, and its claims are marked and listed', async () => {
    const page = await openViewer(server.url('/article.pdf'));
    await row(page, '45/60').waitFor();
    expect(await page.locator('aside .row').count()).toBe(3);
    await expect
      .poll(async () => (await marksOf(page))['error-light'] ?? [])
      .toEqual([expect.stringContaining('44/48')]);
    expect(await page.locator('.name').innerText()).toBe('article.pdf');
    expect(await page.locator('.sheet').count()).toBe(3);
    await page.locator('.sheet canvas').first().waitFor();
  });

  it('is shown though other bytes stand before it', async () => {
    const page = await openViewer(server.url('/behind.pdf'));
    await row(page, '45/60').waitFor();
  });

  it('opens the card of a claim that is clicked, and gives the focus back', async () => {
    const page = await openViewer(server.url('/article.pdf'));
    await expect.poll(async () => Object.keys(await marksOf(page))).toContain('error-light');
    const { x, y } = await pointOf(page, '.pages', '44/48');
    await page.mouse.click(x, y);
    const card = page.locator('[data-recount-card] dialog');
    await card.waitFor();
    expect(await card.innerText()).toContain('91.7%');
    await page.keyboard.press('Escape');
    await expect.poll(() => card.count()).toBe(0);
  });

  it('keeps what is decided in the card: a dismissed claim has no mark, also when it is opened anew', async () => {
    const page = await openViewer(server.url('/article.pdf'));
    await expect.poll(async () => Object.keys(await marksOf(page))).toContain('error-light');
    const { x, y } = await pointOf(page, '.pages', '44/48');
    await page.mouse.click(x, y);
    const card = page.locator('[data-recount-card] dialog');
    await card.getByRole('button', { name: 'Note' }).click();
    await page.keyboard.type('asked the ward');
    await page.keyboard.press('Enter');
    await card.getByText('asked the ward').waitFor();
    await card.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(async () => Object.keys(await marksOf(page))).not.toContain('error-light');
    await page.reload();
    await row(page, '45/60').waitFor();
    await expect.poll(() => row(page, '44/48').innerText()).toContain('Dismissed');
    expect(Object.keys(await marksOf(page))).not.toContain('error-light');
    await closePages(browser);
    await emptyHistory(browser);
  });

  it('has no claims of a kind that is switched off in the card', async () => {
    const page = await openViewer(server.url('/article.pdf'));
    await expect.poll(async () => Object.keys(await marksOf(page))).toContain('error-light');
    const { x, y } = await pointOf(page, '.pages', '44/48');
    await page.mouse.click(x, y);
    const card = page.locator('[data-recount-card] dialog');
    await card.getByRole('button', { name: 'Misread?' }).click();
    await card.getByRole('button', { name: 'Check no more of this kind' }).click();
    await expect.poll(() => card.count()).toBe(0);
    await expect.poll(() => row(page, '44/48').count()).toBe(0);
    const options = await browser.context.newPage();
    await options.goto(browser.extensionUrl('options.html'));
    await options.getByRole('button', { name: 'Check again:' }).click();
    await expect.poll(() => row(page, '44/48').count()).toBe(1);
  });

  it('goes to a claim on a page that is not drawn yet, from the list and with the keyboard alone', async () => {
    const page = await openViewer(server.url('/article.pdf'));
    await row(page, '45/60').waitFor();
    await page.keyboard.press('Tab');
    while (!(await page.evaluate(() => document.activeElement?.matches('aside .row')))) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const card = page.locator('[data-recount-card] dialog');
    await card.waitFor();
    expect(await card.innerText()).toContain('45/60');
    const { y } = await pointOf(page, '.pages', '45/60');
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(page.viewportSize()?.height ?? 0);
    expect(await page.locator('.page input').inputValue()).toBe('3');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('45/60');
  });

  it('goes from claim to claim with j and k among the pages', async () => {
    const page = await openViewer(server.url('/article.pdf'));
    await row(page, '45/60').waitFor();
    const card = page.locator('[data-recount-card] dialog');
    const word = () => card.locator('h2').innerText();
    await page.locator('.pages').press('j');
    await card.waitFor();
    const first = await word();
    await page.keyboard.press('Escape');
    await page.locator('.pages').press('j');
    await card.waitFor();
    expect(await word()).not.toBe(first);
    await page.keyboard.press('Escape');
    await page.locator('.pages').press('k');
    await card.waitFor();
    expect(await word()).toBe(first);
  });

  it('keeps its marks through zooming and takes them to the other pages', async () => {
    const page = await openViewer(server.url('/article.pdf'));
    await row(page, '45/60').waitFor();
    const width = () =>
      page
        .locator('.sheet')
        .first()
        .evaluate((sheet) => sheet.clientWidth);
    const before = await width();
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await page.getByRole('button', { name: 'Zoom out' }).click();
    expect(await width()).toBeLessThan(before);
    await expect.poll(async () => (await marksOf(page))['error-light']?.length).toBeGreaterThan(0);
    await page.locator('.page input').press('ControlOrMeta+a');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    expect(await page.locator('.page input').inputValue()).toBe('3');
    await expect.poll(async () => JSON.stringify(await marksOf(page))).toContain('45/60');
  });
});

describe('what cannot be read says so in a sentence', () => {
  it.each<[path: string, words: RegExp]>([
    ['/none.pdf', /answers with error 404/],
    ['/login.pdf', /not a PDF/],
    ['/cut.pdf', /damaged/],
    ['/bomb.pdf', /larger than any document/],
    ['/scan.pdf', /scan without text/],
    ['/silent.pdf', /Nothing to recount/],
  ])('%s', async (path, words) => {
    const page = await openViewer(server.url(path));
    // On a page that is shown the heading is its name, and the sentence stands beside it.
    await expect
      .poll(() => page.locator('main h1, aside h2').allInnerTexts())
      .toEqual([expect.stringMatching(words)]);
  });

  it('a file of this device', async () => {
    const page = await openViewer('file:///home/reader/report.pdf');
    await expect.poll(() => page.locator('h1').innerText()).toMatch(/on this device/);
  });

  it('a site that the browser was not asked for yet', async () => {
    const page = await openViewer(server.url('/article.pdf', 'unread.localhost'));
    await page.getByRole('button', { name: 'Allow and open' }).waitFor();
    expect(await page.locator('h1').innerText()).toContain('unread.localhost');
  });
});

describe('a PDF that is locked', () => {
  const field = (page: Page) => page.getByLabel('Password');

  it('asks for its password, says that another does not fit, and opens', async () => {
    const page = await openViewer(server.url('/locked.pdf'));
    await field(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.matches('input[type=password]'))).toBe(true);
    await page.keyboard.type('sesame');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/does not open it/);
    expect(await field(page).inputValue()).toBe('');
    await page.keyboard.type('open sesame');
    await page.keyboard.press('Enter');
    await row(page, '29 of 48').waitFor();
  });

  it('is given up with Escape, and another file can be opened', async () => {
    const page = await openViewer(server.url('/locked.pdf'));
    await field(page).press('Escape');
    await expect.poll(() => field(page).count()).toBe(0);
    await expect.poll(() => page.locator('h1').innerText()).toMatch(/locked with a password/);
    await drop(page, 'article.pdf', article);
    await row(page, '45/60').waitFor();
  });

  it('makes way for a file that is dropped while it waits', async () => {
    const page = await openViewer(server.url('/locked.pdf'));
    await field(page).waitFor();
    await drop(page, 'article.pdf', article);
    await row(page, '45/60').waitFor();
  });
});

describe('a file of the reader', () => {
  it('is opened when it is dropped, also after another', async () => {
    const page = await openViewer();
    await page.locator('h1').waitFor();
    await drop(page, 'Báo cáo.pdf', article);
    await row(page, '45/60').waitFor();
    expect(await page.locator('.name').innerText()).toBe('Báo cáo.pdf');
    await drop(page, 'scan.pdf', tinyPdf([picture]));
    await expect.poll(() => page.locator('aside h2').innerText()).toMatch(/scan/);
    expect(await marksOf(page)).toEqual({});
  });

  it('is opened when it is chosen', async () => {
    const page = await openViewer();
    await page
      .locator('main input[type=file]')
      .setInputFiles({ name: 'a.pdf', mimeType: PDF, buffer: Buffer.from(article) });
    await row(page, '45/60').waitFor();
  });
});

describe('the popup on a PDF', () => {
  it.each(['/article.pdf', '/article'])('%s leads to the viewer', async (path) => {
    const page = await browser.context.newPage();
    await page.goto(server.url(path));
    const popup = await openPopup(browser, page);
    const opened = browser.context.waitForEvent('page');
    await popup.value(
      `[...document.querySelectorAll('.empty button')].map((button) => button.click()).length > 0`,
    );
    const viewer = await opened;
    await row(viewer, '45/60').waitFor();
  });
});

describe('the rest of the extension', () => {
  const card = (page: Page) => page.locator('[data-recount-card] dialog');

  it('lists the claims of the viewer in the popup, and goes to one from there', async () => {
    const page = await openViewer(server.url('/article.pdf'));
    await row(page, '45/60').waitFor();
    const popup = await openPopup(browser, page);
    const rows = `[...document.querySelectorAll('.row')].filter((row) => row.textContent.includes('45/60'))`;
    await popup.value(`${rows}.map((row) => row.click()).length > 0`);
    await card(page).waitFor();
    expect(await card(page).innerText()).toContain('45/60');
  });

  it('goes to the next claim by the command of the browser, and shows the numbers on the button', async () => {
    const page = await openViewer(server.url('/article.pdf'));
    await row(page, '45/60').waitFor();
    await pressCommand(browser, 'next-claim');
    await card(page).waitFor();
    await expect.poll(async () => (await badgeOf(browser.worker, page)).text).toBe('3');
  });

  it('follows the settings while a file is open', async () => {
    const page = await openViewer(server.url('/article.pdf'));
    await row(page, '45/60').waitFor();
    await changeSettings(browser.worker, { locale: 'vi', show: 'errors', theme: 'dark' });
    await expect.poll(() => page.locator('aside h2').first().innerText()).toContain('không khớp');
    await expect.poll(async () => Object.keys(await marksOf(page))).toEqual(['error-light']);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  it('asks for no site where the popup has sent the file, but in Firefox', async () => {
    const page = await browser.context.newPage();
    await page.goto(server.url('/article.pdf', 'unread.localhost'));
    const popup = await openPopup(browser, page);
    const opened = browser.context.waitForEvent('page');
    await popup.value(
      `[...document.querySelectorAll('.empty button')].map((button) => button.click()).length > 0`,
    );
    const viewer = await opened;
    if (browser.firefox) {
      // There the press of the button lets the extension into the page, but not its pages to the site.
      await agreeTo(browser, []);
      await viewer.getByRole('button', { name: 'Allow and open' }).click();
    }
    await row(viewer, '45/60').waitFor();
  });
});

describe.each([
  ['en', 'light'],
  ['en', 'dark'],
  ['vi', 'light'],
  ['vi', 'dark'],
] as const)('in %s and %s', (locale, theme) => {
  it.each([
    ['without a file', undefined],
    ['with one', '/article.pdf'],
    ['with one that is missing', '/none.pdf'],
    ['with one that is locked', '/locked.pdf'],
  ])('axe objects to nothing %s, and nothing scrolls sideways at 320 px', async (_, path) => {
    await changeSettings(browser.worker, { locale, theme });
    const page = await openViewer(path && server.url(path));
    await page.locator('h1').first().waitFor({ state: 'attached' });
    if (path === '/article.pdf') await row(page, '45/60').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysExcess(page)).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
  });
});
