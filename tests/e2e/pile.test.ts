import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { auditCommand } from '../cli/command.ts';
import { type Browser, closePages, launchAsIs } from './browser.ts';
import { emptyHistory } from './history-store.ts';
import { type PileFile, pileFiles } from './pile-files.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchAsIs();
});
afterEach(async () => {
  await closePages(browser);
  await emptyHistory(browser);
});
afterAll(() => browser.close());

async function openWorkbench(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('workbench.html'));
  await page.locator('h1').waitFor();
  return page;
}

const asFile = ({ name, text }: PileFile) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** A reader who has no mouse: every key is counted. */
class Hands {
  keys = 0;
  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.keys++;
    await this.page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    for (const letter of words) await this.press(letter === ' ' ? 'Space' : letter);
  }

  /** With the Tab key to what matches, forwards or backwards. */
  async tabTo(selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let at = 0; at < 60; at++) {
      await this.press(key);
      if (await this.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    throw new Error(`The Tab key does not come to ${selector}`);
  }
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

describe('two hundred files before noon', () => {
  it('are opened, decided and exported by keyboard alone, and are there the next day', async () => {
    const page = await openWorkbench();
    const hands = new Hands(page);
    // The browser has to be told in time that its own dialog is not wanted.
    const chosen = page.waitForEvent('filechooser');
    await hands.tabTo('input[type=file]');
    await hands.press('Enter');
    const chooser = await chosen;
    await chooser.setFiles(pileFiles(200).map(asFile));
    await page.getByText('All done: 200 texts audited').waitFor();
    await expect.poll(() => page.locator('.total .decided').innerText()).toBe('0 of 696 decided');

    // Only the flags: from one to the next with one key each.
    await hands.tabTo('.chip', 'Shift+Tab');
    while (!(await focused(page)).includes('Does not add up')) await hands.press('Shift+Tab');
    await hands.press('Space');
    await expect.poll(() => page.locator('.item').count()).toBe(50);
    await hands.press('n');
    for (let at = 0; at < 50; at++) {
      const decided = `${at + 1} of 696 decided`;
      await hands.press(at % 3 === 2 ? 'd' : at % 3 === 1 ? 's' : 'c');
      await expect.poll(() => page.locator('.total .decided').innerText()).toBe(decided);
    }
    // The last is taken back and decided otherwise, with its reason and a note.
    await hands.press('z');
    await expect.poll(() => page.locator('.total .decided').innerText()).toBe('49 of 696 decided');
    await hands.press('c');
    await hands.press('r');
    await hands.type('asked twice');
    await hands.press('Escape');
    await hands.press('m');
    await hands.type('page 4');
    await hands.press('Enter');
    const shown = await page.evaluate(() => {
      const row = document.activeElement?.getBoundingClientRect();
      const bar = document.querySelector('.bar')?.getBoundingClientRect();
      return row !== undefined && bar !== undefined && row.top >= bar.bottom - 1 && row.bottom <= innerHeight;
    });
    expect(shown).toBe(true);

    await hands.tabTo('.total .button', 'Shift+Tab');
    const save = async (): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), hands.press('Enter')]);
      return readFile(await download.path(), 'utf8');
    };
    const lines = (await save())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    await hands.press('Shift+Tab');
    await hands.press('Shift+Tab');
    const rows = Papa.parse<Record<string, string>>((await save()).replace('\uFEFF', '').trimEnd(), {
      header: true,
    }).data;
    console.info(`200 files, 50 flags, two exports: ${hands.keys} keys`);

    expect(lines).toHaveLength(200);
    const decisions = lines.flatMap(({ claims }) => claims).flatMap(({ decision }) => decision?.type ?? []);
    const size = (type: string): number => decisions.filter((one) => one === type).length;
    expect([size('confirmed'), size('needs-source'), size('dismissed')]).toEqual([18, 16, 16]);
    const last = lines.flatMap(({ claims }) => claims).filter(({ note }) => note !== '');
    expect(last).toMatchObject([{ note: 'page 4', decision: { type: 'confirmed', reason: 'asked twice' } }]);
    expect(rows).toHaveLength(696);
    expect(rows.filter(({ decision }) => decision !== '')).toHaveLength(50);
    expect(rows.filter(({ note }) => note === 'page 4')).toHaveLength(1);

    await page.close();
    const tomorrow = await openWorkbench();
    await tomorrow.getByText('All done: 200 texts audited').waitFor();
    expect(await tomorrow.locator('.total .decided').innerText()).toBe('50 of 696 decided');
    await tomorrow.getByRole('button', { name: 'Empty the list' }).click();
    await tomorrow.getByText('What you add is listed here').waitFor();
    // The same file finds again what was decided of it.
    await tomorrow.getByLabel('Choose files').setInputFiles(pileFiles(1).map(asFile));
    await tomorrow.getByText('All done: 1 text audited').waitFor();
    await expect.poll(() => tomorrow.locator('.item .decided').innerText()).toBe('1 of 1 decided');
  });
});

describe('a list from the command line', () => {
  it('opens with its claims, and goes back out with what was decided', async () => {
    const articles = pileFiles(6).map(({ name, text }) => `${JSON.stringify({ id: name, text })}\n`);
    const { stdout } = await auditCommand(['--format', 'ndjson', '-'], articles.join(''));
    const page = await openWorkbench();
    await page.getByLabel('Choose files').setInputFiles([
      {
        name: 'claims.ndjson',
        mimeType: 'application/x-ndjson',
        buffer: Buffer.from(`${stdout}{"id":"gone.txt","error":"line 7 is empty"}\nno line\n`),
      },
    ]);
    await page.getByText('audited, 2 not').waitFor();
    expect(await page.locator('.item.failed .name').allTextContents()).toEqual([
      'gone.txt',
      'claims.ndjson, 8',
    ]);
    await page.keyboard.press('n');
    await page.locator('.detail .finding').waitFor();
    expect(await page.locator('.detail .finding').innerText()).toContain('the text says');
    await page.keyboard.press('d');
    const save = async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save decisions (NDJSON)' }).click(),
      ]);
      return readFile(await download.path(), 'utf8');
    };
    const decided = await save();
    const lines = decided
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const own = lines.filter(({ id }) => /^report-00[1-6]/u.test(id));
    const printed = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const bare = own.map(({ id, lang, claims }) => ({
      id,
      lang,
      claims: claims.map(({ decision, note, byHand, ...record }: Record<string, unknown>) => record),
    }));
    expect(bare).toEqual(printed);
    expect(own.flatMap(({ claims }) => claims).filter(({ decision }) => decision !== null)).toHaveLength(1);

    // Somebody else goes on with it.
    await page.getByRole('button', { name: 'Empty the list' }).click();
    await page
      .getByLabel('Choose files')
      .setInputFiles([
        { name: 'claims.decided.ndjson', mimeType: 'application/x-ndjson', buffer: Buffer.from(decided) },
      ]);
    await page.getByText('All done').waitFor();
    expect(await page.locator('.total .decided').innerText()).toMatch(/^1 of /u);
  });
});
