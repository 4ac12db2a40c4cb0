import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, closePages, launch, open } from './browser.ts';
import { badgeOf, changeSettings, hashOf, marksOf, stateOf, step } from './probe.ts';
import { type Server, serve } from './server.ts';

const PAGES = join(import.meta.dirname, '../pages');

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve();
  browser = await launch();
  await changeSettings(browser.worker, { locale: 'vi' });
});
afterEach(async () => {
  await changeSettings(browser.worker, { show: 'notices' });
  await closePages(browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Expected {
  readonly claims: readonly { readonly quote: string; readonly verdict: string }[];
}

describe.each(['district-report-vi', 'district-report-en'])('%s, for a Vietnamese reader', (slug) => {
  it('holds the claims that it should, and no others', async () => {
    const expected: Expected = JSON.parse(await readFile(join(PAGES, slug, 'expected.json'), 'utf8'));
    const page = await open(browser, server.url(slug));
    const state = await stateOf(browser.worker, page);
    const claims = 'findings' in state ? state.findings.map(({ record }) => record) : [];
    expect(claims.map(({ quote, verdict }) => ({ quote, verdict }))).toEqual(
      expected.claims.map(({ quote, verdict }) => ({ quote, verdict })),
    );
  });

  it('has the rounded figure marked, and on demand all of them', async () => {
    const page = await open(browser, server.url(slug));
    const before = await hashOf(page);
    const marked = Object.values(await marksOf(page)).flat();
    expect(marked).toHaveLength(1);
    expect(marked[0]).toContain('233');
    await expect
      .poll(() => badgeOf(browser.worker, page))
      .toEqual({ text: '1', title: 'Recount: 1 điều nên biết' });
    await changeSettings(browser.worker, { show: 'everything' });
    await expect.poll(async () => Object.keys(await marksOf(page)).length).toBe(2);
    expect(await hashOf(page)).toBe(before);
  });

  it('has a card in Vietnamese', async () => {
    const page = await open(browser, server.url(slug));
    await step(browser.worker, page, 1);
    const dialog = page.locator('[data-recount-card] dialog');
    await dialog.waitFor();
    expect(await dialog.getAttribute('lang')).toBe('vi');
    expect(await dialog.innerText()).toContain('101,3%');
  });
});

describe('budget-tables-vi, with tables', () => {
  const quotesOf = (records: readonly { readonly quote: string; readonly verdict: string }[]) =>
    records.map(({ quote, verdict }) => ({ quote: quote.replace(/\s+/g, ' '), verdict }));

  it('holds the claims that its cells make, and none of the other tables', async () => {
    const expected: Expected = JSON.parse(
      await readFile(join(PAGES, 'budget-tables-vi', 'expected.json'), 'utf8'),
    );
    const page = await open(browser, server.url('budget-tables-vi'));
    const state = await stateOf(browser.worker, page);
    const claims = 'findings' in state ? state.findings.map(({ record }) => record) : [];
    expect(quotesOf(claims)).toEqual(expected.claims);
  });

  it('has the row and the total marked that do not fit, and nothing between', async () => {
    const page = await open(browser, server.url('budget-tables-vi'));
    const before = await hashOf(page);
    expect(await marksOf(page)).toEqual({
      'error-light': [expect.stringMatching(/^Xã Hải Hạ.*75,0$/), '20.010'],
    });
    expect(await hashOf(page)).toBe(before);
  });

  it.each([
    ['vi', ['Tính lại được 65%', '3.120 triệu đồng', '20.110']],
    ['en', ['The figures give 65%', '3,120 triệu đồng', '20,110']],
  ] as const)('has cards of a row and of a total in %s', async (locale, [sentence, operand, sum]) => {
    await changeSettings(browser.worker, { locale });
    const page = await open(browser, server.url('budget-tables-vi'));
    await step(browser.worker, page, 1);
    const dialog = page.locator('[data-recount-card] dialog');
    await dialog.waitFor();
    const row = await dialog.innerText();
    expect(row).toContain(sentence);
    expect(row.replaceAll('\u00A0', ' ')).toContain(operand);
    await step(browser.worker, page, 1);
    await expect.poll(() => dialog.innerText()).toContain(sum);
    await changeSettings(browser.worker, { locale: 'vi' });
  });
});
