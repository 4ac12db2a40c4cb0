import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readEvidence } from '../../lib/desk/evidence/evidence-json.ts';
import { ARTICLE_VI } from '../desk/evidence/fixtures.ts';
import { docx, paragraph } from '../documents/docx.ts';
import { bombOf, packed } from '../documents/pdf/bombs.ts';
import { picture, tinyPdf, writing } from '../documents/pdf/tiny-pdf.ts';
import { sidewaysExcess, violationsOn } from './axe/violations.ts';
import { type Browser, closePages, launch } from './browser.ts';
import { emptyHistory } from './history-store.ts';
import { type PdfServer, servePdfs } from './pdf-server.ts';
import { changeSettings } from './probe.ts';

const ENGLISH =
  'The council met on Monday evening. The motion was carried by 29 of 48 members present, or 96.7%, after a long debate.';
const PAGE = `<!doctype html><html lang="en"><head><title>Council carries motion</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Council carries motion</h1><p>${ENGLISH}</p><p>It had been put off twice before, in March and again in May, since too few were there.</p></article></body></html>`;
/** An English paragraph, marked as such, in a page that Recount does not read. */
const ARABIC = `<!doctype html><html lang="ar" dir="rtl"><body><p>اجتمع المجلس مساء الاثنين في القاعة الكبيرة وناقش الأعضاء الاقتراح حتى ساعة متأخرة من الليل.</p><p lang="en">${ENGLISH}</p></body></html>`;
const FEED = `<?xml version="1.0"?><rss><channel><title>News</title><item><title>Council</title><description>${ENGLISH}</description></item></channel></rss>`;
const CSV = `Ward,Target,Actual,Rate (%)
Eastgate,"1,200","1,320",110.0
Northside,950,903,95.1
"Old Town","2,100","2,415",115.0
Riverside,800,720,92.0
`;

let browser: Browser;
let server: PdfServer;
/** Pages that do not answer before they are let. */
let release: () => void;
beforeAll(async () => {
  server = await servePdfs(
    new Map([
      ['/council', { type: 'text/html; charset=utf-8', body: PAGE }],
      ['/second', { type: 'text/html; charset=utf-8', body: PAGE.replaceAll('29 of 48', '29 of 30') }],
      ['/picture', { type: 'image/png', body: 'no picture' }],
      ['/report.pdf', { type: 'application/pdf', body: pdf() }],
      ['/slow', { type: 'text/html', body: PAGE, when: new Promise<void>((done) => (release = done)) }],
    ]),
  );
  browser = await launch({ args: ['--lang=en-US'] });
});
afterEach(async () => {
  await changeSettings(browser.worker, { locale: 'en', theme: 'auto', textSize: 100 });
  await closePages(browser);
  // What lies on the workbench lies there the next time.
  await emptyHistory(browser);
});
afterAll(async () => {
  release();
  await browser.close();
  await server.close();
});

const pdf = (): Uint8Array =>
  tinyPdf([
    writing(
      [
        [40, 500, 'The council met on Monday evening.'],
        [40, 484, 'The motion was carried by 29 of 48 members present (96.7%).'],
      ],
      10,
    ),
  ]);

async function openWorkbench(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('workbench.html'));
  await page.locator('h1').waitFor();
  return page;
}

interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Drops files on the page, as from a folder. */
async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (files) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of files) transfer.items.add(new File([Uint8Array.from(bytes)], name));
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowOf = (page: Page, name: string): Locator =>
  page.locator('.item').filter({ has: page.locator('.name', { hasText: name }) });

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste a text').fill(text);
  await page.getByRole('button', { name: 'Audit the text' }).click();
}

async function list(page: Page, ...addresses: readonly string[]): Promise<void> {
  await page.getByLabel('Addresses, one a line').fill(addresses.join('\n'));
  await page.getByRole('button', { name: 'Audit the pages' }).click();
}

describe('a pasted text', () => {
  it('is audited, its claims are read with their charts, and the box is empty again', async () => {
    const page = await openWorkbench();
    await paste(page, ARTICLE_VI);
    const row = page.locator('.item');
    await row.locator('button.title').click();
    await expect.poll(() => row.locator('.claims > li').count()).toBe(4);
    const claim = row.locator('.claims > li').filter({ hasText: '233/230' });
    await claim.locator('.row').click();
    expect(await row.locator('canvas').count()).toBe(0);
    await claim.getByText('Chart').click();
    await row.locator('canvas').waitFor();
    expect(await page.getByLabel('Paste a text').inputValue()).toBe('');
    expect(await page.getByRole('status').first().innerText()).toBe('All done: 1 text audited');
  });

  it('is audited in a worker', async () => {
    const page = await openWorkbench();
    await Promise.all([page.waitForEvent('worker'), paste(page, ARTICLE_VI)]);
    await page.getByText('All done: 1 text audited').waitFor();
    await expect.poll(() => page.workers()).toEqual([]);
  });

  it('whose worker ends without a word waits, is cancelled, and is audited when it is tried again', async () => {
    const page = await openWorkbench();
    await page.evaluate(() => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (this: Worker, message: unknown) {
        Worker.prototype.postMessage = postMessage;
        this.terminate();
        this.postMessage(message);
      };
    });
    await paste(page, ARTICLE_VI);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('All done: 1 text audited').waitFor();
  });

  it('is removed with the keyboard, which goes on at the head of the list', async () => {
    const page = await openWorkbench();
    await paste(page, ARTICLE_VI);
    await page.locator('.item button.title').click();
    await page.getByRole('button', { name: 'Remove' }).press('Enter');
    await expect.poll(() => page.locator('.item').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('audits');
  });

  it('is in the history at once, and leads there and to its report', async () => {
    const page = await openWorkbench();
    await paste(page, ARTICLE_VI);
    await page.locator('.item button.title').click();
    const [kept] = await Promise.all([
      browser.context.waitForEvent('page'),
      page.getByRole('link', { name: 'In the history' }).press('Enter'),
    ]);
    await expect.poll(() => kept.locator('.claims > li').count()).toBe(4);
    const [report] = await Promise.all([
      browser.context.waitForEvent('page'),
      page.getByRole('button', { name: 'Report' }).click(),
    ]);
    await expect.poll(() => report.locator('.claim').count()).toBe(4);
  });

  it('is read in the language that is chosen where none can be told', async () => {
    const page = await openWorkbench();
    await paste(page, '44/48');
    await page.getByText('The language cannot be told').first().waitFor();
    await page.getByLabel('Language of the texts').selectOption('vi');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('button.title').click();
    await page.getByText('No figures in this text').waitFor();
  });
});

describe('files that are dropped', () => {
  it.each<[name: string, bytes: Uint8Array, quote: string]>([
    ['page.html', utf8(PAGE), '29 of 48'],
    [
      'named.html',
      utf8(PAGE.replace('<article>', '<img name="body"><img name="documentElement"><article>')),
      '29 of 48',
    ],
    ['in-arabic.html', utf8(ARABIC), '29 of 48'],
    ['feed.xml', utf8(FEED), '29 of 48'],
    ['broken.xml', utf8(FEED.replace('</title>', '')), '29 of 48'],
    ['article.txt', utf8(ENGLISH), '29 of 48'],
    ['schools.csv', utf8(CSV), 'Riverside'],
    ['minutes.docx', docx(paragraph('The council met on Monday.') + paragraph(ENGLISH)), '29 of 48'],
    ['report.pdf', pdf(), '29 of 48'],
  ])('%s is read', async (name, bytes, quote) => {
    const page = await openWorkbench();
    await page.getByLabel('Language of the texts').selectOption('en');
    await drop(page, [{ name, bytes }]);
    const row = rowOf(page, name);
    await row.locator('button.title').click();
    await row.locator('.quote', { hasText: quote }).first().waitFor();
    expect(await row.innerText()).toContain('1 does not add up');
  });

  it('are asked for their password where they are locked', async () => {
    const page = await openWorkbench();
    const lines = [
      'The motion was carried by 29 of 48 members present (96.7%)',
      'after a long debate in the council.',
    ];
    const written = lines.map((line, at) => [50, 500 - 14 * at, line] as const);
    await drop(page, [{ name: 'locked.pdf', bytes: tinyPdf([writing(written)], 'open sesame') }]);
    const row = rowOf(page, 'locked.pdf');
    await row.getByLabel('Password').fill('sesame');
    await page.keyboard.press('Enter');
    await row.getByText('the password does not open it').waitFor();
    await row.getByLabel('Password').fill('open sesame');
    await row.getByRole('button', { name: 'Open' }).click();
    await row.locator('button.title').click();
    await row.locator('.quote', { hasText: '29 of 48' }).first().waitFor();
  });

  it('fail each with its own sentence, and do not stop the rest', async () => {
    const page = await openWorkbench();
    await drop(page, [
      { name: 'scan.pdf', bytes: tinyPdf([picture]) },
      {
        name: 'locked.pdf',
        bytes: tinyPdf([writing([[50, 500, 'Secret.']])], 'open sesame'),
      },
      { name: 'cut.pdf', bytes: pdf().slice(0, 300) },
      { name: 'bomb.pdf', bytes: bombOf([packed(300)]) },
      { name: 'broken.docx', bytes: docx('<w:p>') },
      { name: 'photo.png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]) },
      { name: 'empty.txt', bytes: new Uint8Array() },
      { name: 'old.txt', bytes: Uint8Array.from([0x74, 0xe9, 0x74, 0xe9]) },
      { name: 'article.txt', bytes: utf8(ENGLISH) },
    ]);
    await page.getByText('1 text audited, 8 not').waitFor();
    expect(await page.locator('.item.failed .state').allTextContents()).toEqual([
      'The pages of the PDF are pictures, without text to read.',
      'The PDF is locked with a password.',
      'The PDF is damaged.',
      'It is larger than can be read here (32 MB, or 256 MB unpacked).',
      'The Word document is damaged.',
      'This kind of file is not read. HTML, plain text, CSV, Word (.docx) and PDF are.',
      'The file is empty.',
      'It is not in UTF-8 and does not say what it is in. Save it as UTF-8.',
    ]);
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await rowOf(page, 'article.txt').getByText('1 does not add up').waitFor({ state: 'attached' });
  });

  it('can be chosen instead', async () => {
    const page = await openWorkbench();
    await page
      .getByLabel('Choose files')
      .setInputFiles([{ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(ENGLISH) }]);
    await rowOf(page, 'a.txt').locator('button.title').waitFor();
  });
});

describe('a list of addresses', () => {
  it('is fetched one after the other; what fails says why and can be tried again', async () => {
    const page = await openWorkbench();
    await list(
      page,
      server.url('/council'),
      `${server.url('/council')}#top`,
      server.url('/gone'),
      'no address',
      server.url('/picture'),
      'http://localhost:9/',
      server.url('/report.pdf'),
    );
    await page.getByText('2 texts audited, 4 not').waitFor();
    expect(await page.locator('.item.failed .state').allTextContents()).toEqual([
      'The server answered with error 404.',
      'This line is not a web address.',
      'There is no page of text at this address.',
      expect.stringContaining('The page could not be fetched'),
    ]);
    expect(await rowOf(page, 'no address').getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await rowOf(page, '/gone').getByRole('button', { name: 'Try again' }).click();
    await page.getByText('2 texts audited, 4 not').waitFor();
    await rowOf(page, 'Council carries motion').locator('button.title').click();
    await page.locator('.quote', { hasText: '29 of 48' }).waitFor();
  });

  it('is cancelled: what is done stays, the rest can be tried again', async () => {
    const page = await openWorkbench();
    await list(page, server.url('/council'), server.url('/slow'), server.url('/second'));
    await page.getByText('1 of 3 done').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await page.locator('.item .state').allTextContents()).toEqual(['Cancelled', 'Cancelled']);
    await page.getByText('1 text audited, 2 not').waitFor();
    release();
    await page.getByRole('button', { name: 'Try all again' }).click();
    await page.getByText('All done: 3 texts audited').waitFor();
  });
});

describe('all together', () => {
  it('are saved as a CSV of all claims and as evidence, a line each', async () => {
    const page = await openWorkbench();
    await page.getByLabel('Language of the texts').selectOption('en');
    await drop(page, [
      { name: 'a.txt', bytes: utf8(ENGLISH) },
      { name: 'b.pdf', bytes: pdf() },
    ]);
    await page.getByText('All done: 2 texts audited').waitFor();
    const saved = async (button: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      return readFile(await download.path(), 'utf8');
    };
    expect((await saved('Save as CSV')).trimEnd().split('\r\n')).toHaveLength(3);
    const lines = (await saved('Save evidence (JSON)')).trimEnd().split('\n');
    expect(lines.map((line) => readEvidence(line).type)).toEqual(['decoded', 'decoded']);
    await rowOf(page, 'b.pdf').locator('button.title').click();
    await page.getByRole('button', { name: 'Remove: b.pdf' }).click();
    expect(readEvidence(await saved('Save evidence (JSON)')).type).toBe('decoded');
  });
});

describe('two versions of a text', () => {
  const marks = (page: Page): Promise<readonly string[]> => page.locator('.edits mark').allInnerTexts();

  it('that are pasted are held against each other', async () => {
    const page = await openWorkbench();
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByText('Two texts are needed').waitFor();
    await page.getByLabel('Earlier version').fill(ARTICLE_VI);
    await page
      .getByLabel('Later version')
      .fill(ARTICLE_VI.replace('bằng 101%', 'bằng 101,3%').replace(' Giá gạo tăng 12%.', ''));
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect.poll(() => marks(page)).toEqual(['101%', '101,3%', '12%']);
    await page.getByLabel('Later version').fill(`${ARTICLE_VI}\n\nBài được cập nhật.`);
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByText('No figure was changed, added or removed.').waitFor();
    expect(await marks(page)).toEqual([]);
  });

  it('that were audited are chosen from the list', async () => {
    const page = await openWorkbench();
    await drop(page, [
      { name: 'old.docx', bytes: docx(paragraph(ENGLISH)) },
      { name: 'new.txt', bytes: utf8(ENGLISH.replace('96.7%', '60.4%')) },
    ]);
    await page.getByText('All done: 2 texts audited').waitFor();
    await rowOf(page, 'old.docx').locator('button.title').click();
    await page.getByRole('button', { name: 'Compare with' }).click();
    const later = page.getByLabel('Later version: where it is from');
    expect(await later.evaluate((element) => element === document.activeElement)).toBe(true);
    await later.selectOption('new.txt');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect.poll(() => marks(page)).toEqual(['96.7%', '60.4%']);
  });
});

describe.each([
  ['en', 'light'],
  ['en', 'dark'],
  ['vi', 'light'],
  ['vi', 'dark'],
] as const)('in %s and %s', (locale, theme) => {
  it.each([320, 1280])('axe objects to nothing, empty and full, %i pixels wide', async (width) => {
    await changeSettings(browser.worker, { locale, theme });
    const page = await openWorkbench();
    await page.setViewportSize({ width, height: 800 });
    expect(await violationsOn(page)).toEqual([]);
    await drop(page, [
      { name: 'bao-cao.txt', bytes: utf8(ARTICLE_VI) },
      { name: 'a-file-with-a-rather-long-name-that-does-not-break-anywhere.pdf', bytes: tinyPdf([picture]) },
      { name: 'article.txt', bytes: utf8(ENGLISH) },
    ]);
    await page.locator('.item.failed').waitFor();
    await expect.poll(() => page.locator('.item .counts').count()).toBe(2);
    await page.locator('button.title').first().click();
    await page.locator('.item .row').first().click();
    await page.locator('.detail summary').first().click();
    await page.locator('search summary').click();
    await page.locator('.compare select').nth(1).selectOption('article.txt');
    await page.locator('.compare textarea').first().fill(ENGLISH.replace('48', '30'));
    await page.locator('.compare button').click();
    await page.locator('.edits mark').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await sidewaysExcess(page)).toBe(0);
  });
});
