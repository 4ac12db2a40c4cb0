import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { writeEvidence } from '../../lib/desk/evidence/evidence-json.ts';
import { decided } from '../desk/forms/decided.ts';
import { sidewaysExcess, violationsOn } from './axe/violations.ts';
import { type Browser, closePages, inFirefox, launch, openClipboard } from './browser.ts';
import { changeSettings } from './probe.ts';

/** The global of the extension's background, in which the evaluated functions run. */
declare const chrome: WxtBrowser;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  await changeSettings(browser.worker, { locale: 'en', theme: 'auto', textSize: 100 });
  await browser.worker.evaluate(() => chrome.storage.session.clear());
  await closePages(browser);
});
afterAll(() => browser.close());

async function openPage(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('report.html'));
  await page.locator('h1').waitFor();
  return page;
}

/** The page as it is when a report of this evidence has been asked for. */
async function openReport(language: 'vi' | 'en'): Promise<Page> {
  const report = writeEvidence(await decided(language));
  await browser.worker.evaluate((report) => chrome.storage.session.set({ report }), report);
  await changeSettings(browser.worker, { locale: language });
  const page = await openPage();
  await page.locator('.claim').first().waitFor();
  return page;
}

/** A PDF as another program reads it: pages, their width in points, their words and where their links lead. */
async function readPdf(data: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(data), useSystemFonts: true }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const [, , width, height] = page.view;
      const { items } = await page.getTextContent();
      const operators = await page.getOperatorList();
      return {
        size: [Math.round(width ?? 0), Math.round(height ?? 0)],
        text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
        links: (await page.getAnnotations()).map(({ url, unsafeUrl }) => String(url ?? unsafeUrl)),
        drawn: operators.fnArray.length,
      };
    }),
  );
  await pdf.destroy();
  return pages;
}

describe('the report', () => {
  // Firefox writes text and links into a PDF in pieces, from which they cannot be put together again.
  it.skipIf(inFirefox()).each(['vi', 'en'] as const)(
    'is printed on A4, with each claim, its chart and its link, in %s',
    async (language) => {
      const page = await openReport(language);
      const { claims, page: article } = await decided(language);
      expect(await page.title()).toContain(article.title);
      const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      for (const { size } of pages) expect(size).toEqual([595, 842]);
      const words = pages
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/gu, ' ');
      const quotes = claims.map(({ finding }) => finding.record.quote);
      expect(quotes.filter((quote) => !words.includes(quote))).toEqual([]);
      expect(words).not.toContain(language === 'vi' ? 'Sao chép' : 'Copy');
      const links = pages.flatMap((one) => one.links);
      expect(links.filter((link) => link.includes('#:~:text='))).toHaveLength(claims.length);
    },
  );

  it('leaves out what was dismissed when that is wanted, and keeps the numbers', async () => {
    const page = await openReport('en');
    await page.getByText('Leave out').click();
    await expect.poll(() => page.locator('.claim .number').allInnerTexts()).toEqual(['1.', '3.', '4.']);
  });

  it('gives a claim as text and as a link', async () => {
    const page = await openReport('en');
    await openClipboard(browser);
    const claim = page.locator('.claim').first();
    await claim.getByRole('button', { name: 'Copy as text' }).click();
    await claim.getByText('Copied').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Does not add up: 44 of 48 is 91\.7%/u);
    await claim.getByRole('button', { name: 'Copy link' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^https:\/\/example\.org\/a\?b=1#:~:text=/u);
    expect(text.endsWith(await page.evaluate(() => navigator.clipboard.readText()))).toBe(true);
  });
});

describe('a file', () => {
  it.each<[name: string, content: (evidence: string) => string, said: RegExp]>([
    ['evidence', (evidence) => evidence, /Report on the figures/u],
    ['another file', () => '{}', /is no evidence that this version/u],
    [
      'a changed text',
      (evidence) => evidence.replace('"text": "The', '"text": "Tho'),
      /is not the one that was audited/u,
    ],
  ])('is opened: %s', async (name, content, said) => {
    const path = join(tmpdir(), `recount-report-${name.replaceAll(' ', '-')}.json`);
    await writeFile(path, content(writeEvidence(await decided('en'))));
    const page = await openPage();
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText(said).first().waitFor();
    await expect.poll(() => page.locator('.claim').count()).toBe(name === 'evidence' ? 4 : 0);
  });
});

describe.each([
  ['en', 'light'],
  ['en', 'dark'],
  ['vi', 'light'],
  ['vi', 'dark'],
] as const)('in %s and %s', (locale, theme) => {
  it('there is nothing that axe objects to, and no sideways scrolling', async () => {
    const page = await openReport(locale);
    await changeSettings(browser.worker, { theme });
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysExcess(page)).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
  });
});
