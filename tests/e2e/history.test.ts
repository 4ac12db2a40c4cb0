import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withChange } from '../../lib/desk/evidence/make-evidence.ts';
import { auditRecordToJson } from '../../lib/desk/history/audit-record.ts';
import { ARTICLE_EN, ARTICLE_VI } from '../desk/evidence/fixtures.ts';
import { decision } from '../desk/evidence/said.ts';
import { sidewaysExcess, violationsOn } from './axe/violations.ts';
import { type Browser, closePages, launch } from './browser.ts';
import { type Article, kept, writeHistory } from './history-file.ts';
import { emptyHistory } from './history-store.ts';
import { changeSettings } from './probe.ts';

const REPORT = 'https://bao.example/ket-qua-2024';

const ARTICLES: readonly Article[] = [
  {
    id: 'vi-1',
    url: REPORT,
    title: 'Hải Phòng: Kết quả công tác Đảng năm 2024',
    text: ARTICLE_VI,
    language: 'vi',
    auditedAt: '2026-11-20T08:00:00.000Z',
    tags: ['tuần 47'],
  },
  {
    id: 'vi-2',
    url: `${REPORT}?utm_source=feed`,
    title: 'Hải Phòng: Kết quả công tác Đảng năm 2024',
    text: `Bài được cập nhật.\n\n${ARTICLE_VI.replace('bằng 101%', 'bằng 101,3%').replace(' Giá gạo tăng 12%.', '')}`,
    language: 'vi',
    auditedAt: '2026-11-24T09:30:00.000Z',
    tags: ['tuần 48', 'địa phương'],
    decide: (evidence) => ({
      ...withChange(
        withChange(evidence, 0, { decision: decision('confirmed', '2026-11-24T10:00:00.000Z') }),
        3,
        {
          decision: decision('dismissed', '2026-11-24T10:05:00.000Z', 'Tiểu thương trả lời theo hộ'),
          note: 'Đã gọi ban quản lý chợ.',
        },
      ),
      note: 'Hỏi lại số đảng viên của quận.',
    }),
  },
  {
    id: 'en-1',
    url: 'https://www.gazette.example/council',
    title: 'The council met on Monday',
    text: ARTICLE_EN,
    language: 'en',
    auditedAt: '2026-11-25T07:00:00.000Z',
    tags: ['tuần 48'],
    decide: (evidence) =>
      withChange(evidence, 0, { decision: decision('needs-source', '2026-11-25T08:00:00.000Z') }),
  },
];

let browser: Browser;
let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recount-history-'));
  file = join(folder, 'history.json');
  await writeHistory(file, await Promise.all(ARTICLES.map(kept)));
  browser = await launch();
});
beforeEach(async () => {
  await changeSettings(browser.worker, { locale: 'en', theme: 'auto', textSize: 100 });
});
afterEach(async () => {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('history.html'));
  await closePages(browser);
  await emptyHistory(browser);
  await closePages(browser);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

async function openHistory(hash = ''): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl(`history.html${hash}`));
  await page.locator('h1').waitFor();
  return page;
}

/** The page of the history with the file brought in. */
async function filled(): Promise<Page> {
  const page = await openHistory();
  await page.setInputFiles('input[type=file]', file);
  await page.getByText('Imported: 3 new.').waitFor();
  return page;
}

const titlesOn = (page: Page): Promise<readonly string[]> =>
  page.locator('.entries > li > a').allTextContents();
const REPORT_TITLE = 'Hải Phòng: Kết quả công tác Đảng năm 2024';

describe('a record that is opened', () => {
  it('is decided on, which is kept, and counted in the list', async () => {
    await filled();
    const page = await openHistory('#en-1');
    const claim = page.locator('.claims > li').nth(1);
    await claim.getByRole('button', { name: 'Dismiss' }).click();
    await claim.locator('.decision').getByText('Dismissed').waitFor();
    await claim.getByLabel('Reason for dismissing').fill('asked the council');
    await claim.getByRole('textbox', { name: 'Note', exact: true }).fill('page 4');
    await page.getByRole('link', { name: 'All audits' }).click();
    await page.getByText('2 decided').first().waitFor();
    await page.reload();
    await page.goto(browser.extensionUrl('history.html#en-1'));
    await page.reload();
    await expect.poll(() => claim.innerText()).toContain('asked the council');
    expect(await claim.innerText()).toContain('page 4');
    expect(await page.locator('.claims > li').first().locator('.decision').count()).toBe(1);
  });
});

describe('the list', () => {
  it('says what it is for while nothing is kept', async () => {
    const page = await openHistory();
    await page.getByText('Nothing kept yet').waitFor();
    expect(await page.getByText('Delete all').count()).toBe(0);
  });

  it('has the newest first and is found by words without their accents, and by tag', async () => {
    const page = await filled();
    await expect
      .poll(() => titlesOn(page))
      .toEqual(['The council met on Monday', REPORT_TITLE, REPORT_TITLE]);
    await page.getByRole('searchbox').fill('hai phong tieu thuong');
    await expect.poll(() => titlesOn(page)).toEqual([REPORT_TITLE, REPORT_TITLE]);
    await page.getByRole('searchbox').fill('quan ly cho');
    await expect.poll(() => titlesOn(page)).toEqual([REPORT_TITLE]);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'tuần 48 2' }).click();
    await expect.poll(() => titlesOn(page)).toEqual(['The council met on Monday', REPORT_TITLE]);
    await page.getByRole('searchbox').fill('nothing of the kind');
    await page.getByText('No audit has all of these words').waitFor();
  });
});

describe('an audit', () => {
  it('shows its claims, and what was decided and noted', async () => {
    const page = await filled();
    await page.locator('.entries a').nth(1).click();
    const claims = page.locator('.claims > li');
    expect(await claims.count()).toBe(4);
    expect(await claims.nth(0).innerText()).toContain('233/230 đảng viên, bằng 101,3%');
    expect(await claims.nth(0).innerText()).toContain('Confirmed, 24 Nov 2026');
    expect(await claims.nth(3).innerText()).toContain('Tiểu thương trả lời theo hộ');
    expect(await claims.nth(3).innerText()).toContain('Note: Đã gọi ban quản lý chợ.');
    await page.getByText('Hỏi lại số đảng viên của quận.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it('shows what was changed since the one before, side by side', async () => {
    const page = await filled();
    await page.locator('.entries a').nth(1).click();
    const edits = page.locator('.edits > li');
    await edits.first().waitFor();
    const marks = async (at: number) => edits.nth(at).locator('mark').allTextContents();
    expect(await edits.count()).toBe(2);
    expect(await marks(0)).toEqual(['101%', '101,3%']);
    expect(await marks(1)).toEqual(['12%']);
    await page.getByRole('link', { name: '20 Nov 2026' }).click();
    await expect.poll(() => page.locator('.claims > li').count()).toBe(4);
    await expect.poll(() => edits.count()).toBe(0);
  });

  it('is tagged, and found by its tag', async () => {
    const page = await filled();
    await page.locator('.entries a').first().click();
    await page.getByLabel('Add a tag').fill('hội đồng');
    await page.getByLabel('Add a tag').press('Enter');
    await page.getByRole('button', { name: 'Remove the tag hội đồng' }).waitFor();
    await page.getByRole('button', { name: 'Remove the tag tuần 48' }).click();
    await page.getByRole('link', { name: 'All audits' }).click();
    await page.getByRole('button', { name: 'hội đồng 1' }).click();
    await expect.poll(() => titlesOn(page)).toEqual(['The council met on Monday']);
    await page.getByRole('button', { name: 'tuần 48 1' }).waitFor();
  });

  it('is deleted when asked twice, and brought back', async () => {
    const page = await filled();
    await page.locator('.entries a').first().click();
    await page.getByRole('button', { name: 'Delete this audit' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Delete this audit' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect.poll(() => titlesOn(page)).toEqual([REPORT_TITLE, REPORT_TITLE]);
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(() => titlesOn(page))
      .toEqual(['The council met on Monday', REPORT_TITLE, REPORT_TITLE]);
  });

  it('that is not there any more is said to be gone', async () => {
    const page = await openHistory('#no-such-audit');
    await page.getByText('This audit is not in the history').waitFor();
    await page.getByRole('link', { name: 'All audits' }).click();
    await page.getByText('Nothing kept yet').waitFor();
  });
});

describe('one file', () => {
  it('holds everything, and brings it back after all was deleted', async () => {
    const page = await filled();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export all' }).click();
    const saved = await (await download).path();
    const json = JSON.parse(await readFile(saved, 'utf8'));
    expect(json.audits.map(({ id }: { id: string }) => id)).toEqual(['en-1', 'vi-1', 'vi-2']);
    await page.getByRole('button', { name: 'Delete all' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete all' }).click();
    await page.getByText('Nothing kept yet').waitFor();
    await page.setInputFiles('input[type=file]', saved);
    await page.getByText('Imported: 3 new.').waitFor();
    await page.setInputFiles('input[type=file]', saved);
    await page.getByText('Imported: 3 already here.').waitFor();
    await expect
      .poll(() => titlesOn(page))
      .toEqual(['The council met on Monday', REPORT_TITLE, REPORT_TITLE]);
  });

  it('in one line, and of somebody else, is merged; what differs is said', async () => {
    const page = await filled();
    const [record] = await Promise.all(
      ARTICLES.slice(1, 2).map((article) =>
        kept({
          ...article,
          id: 'of-minh',
          decide: (evidence) =>
            withChange(evidence, 0, {
              decision: decision('dismissed', article.auditedAt, 'Theo sổ', 'Minh'),
            }),
        }),
      ),
    );
    if (record === undefined) throw new Error('no record');
    const forged = JSON.stringify({
      format: 'recount-history',
      schema: 2,
      audits: [auditRecordToJson(record)],
    });
    const other = join(folder, 'minh.json');
    await writeFile(other, forged.replaceAll('"verdict":"impossible"', '"verdict":"consistent"'));
    await page.setInputFiles('input[type=file]', other);
    await page.getByText('Imported: 1 brought up to date.').waitFor();
    await page.getByText('1 claim was decided otherwise here').waitFor();
    await page.locator('.entries a').nth(1).click();
    const claims = page.locator('.claims > li');
    await claims.first().getByText('Confirmed, 24 Nov 2026').waitFor();
    await claims.first().getByText('Otherwise: Dismissed, Minh, 24 Nov 2026').waitFor();
    await page.getByText('“Checks out” in the file, “Does not add up” worked out here.').waitFor();
    expect(await claims.nth(3).innerText()).toContain('Does not add up');
  });

  it('that is none is refused', async () => {
    const page = await openHistory();
    const other = join(folder, 'other.json');
    await writeFile(other, '{"format":"recount-settings"}');
    await page.setInputFiles('input[type=file]', other);
    await page.getByText('This file is neither a history of Recount nor evidence.').waitFor();
  });
});

describe('trouble', () => {
  it('a full disk is said, and what was kept before stays', async () => {
    const page = await filled();
    // Firefox gives nobody a smaller share of the disk, so that the store is made to refuse as a full disk does: storage.test.ts fills one.
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (
        this: IDBObjectStore,
        value: unknown,
      ): IDBRequest<IDBValidKey> {
        if (this.name === 'audits') return put.call(this, value);
        this.transaction.abort();
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
    });
    const more = join(folder, 'more.json');
    const [article] = ARTICLES;
    if (article === undefined) throw new Error('no article');
    await writeHistory(more, [await kept({ ...article, id: 'more', url: 'https://bao.example/khac' })]);
    await page.setInputFiles('input[type=file]', more);
    await page.getByText('There is no more room on the disk:').waitFor();
    await expect
      .poll(() => titlesOn(page))
      .toEqual(['The council met on Monday', REPORT_TITLE, REPORT_TITLE]);
    await page.reload();
    await page.setInputFiles('input[type=file]', more);
    await page.getByText('Imported: 1 new.').waitFor();
  });

  it('a store without its tables is put in order, and it is said what became of it', async () => {
    const other = await browser.context.newPage();
    await other.goto(browser.extensionUrl('options.html'));
    await other.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('recount-history', 2);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    const page = await openHistory();
    await page.getByText('The history was damaged, and what was in it is gone.').waitFor();
    await page.setInputFiles('input[type=file]', file);
    await page.getByText('Imported: 3 new.').waitFor();
  });

  it('another tab with an older version open is said, and waited for', async () => {
    const other = await browser.context.newPage();
    await other.goto(browser.extensionUrl('options.html'));
    await other.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('recount-history', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('audits', { keyPath: 'id' });
          opening.onsuccess = () => {
            Object.assign(globalThis, { held: opening.result });
            resolve();
          };
        }),
    );
    const page = await openHistory();
    await page.getByText('Another tab has the history open').waitFor();
    await other.close();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Nothing kept yet').waitFor();
  });
});

describe.each([
  ['en', 'light'],
  ['en', 'dark'],
  ['vi', 'light'],
  ['vi', 'dark'],
] as const)('in %s and %s', (locale, theme) => {
  it.each(['', '#vi-2', '#en-1', '#gone'])(
    'axe objects to nothing at “%s”, and nothing scrolls sideways',
    async (hash) => {
      await filled();
      await changeSettings(browser.worker, { locale, theme, textSize: 150 });
      const page = await openHistory(hash);
      await page
        .locator(hash === '' ? '.entries a' : '.back')
        .first()
        .waitFor();
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await violationsOn(page)).toEqual([]);
      expect(await sidewaysExcess(page)).toBe(0);
    },
  );
});
