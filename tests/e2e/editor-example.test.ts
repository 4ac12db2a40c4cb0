import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPacked, ROOT } from '../package/installed.ts';

const { folder, remove } = installPacked();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const editor = join(folder, 'editor');
  cpSync(join(ROOT, 'examples/editor'), editor, { recursive: true });
  await build({
    entryPoints: [join(editor, 'main.js')],
    bundle: true,
    outfile: join(editor, 'main.bundle.js'),
  });
  const { CHROME_PATH = '' } = process.env;
  browser = await chromium.launch({ executablePath: CHROME_PATH, args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage();
  await page.goto(pathToFileURL(join(editor, 'index.html')).href);
});
afterAll(async () => {
  await browser?.close();
  remove();
});

/** What is marked, and what is said below. */
const shown = (): Promise<readonly string[]> =>
  page.evaluate(() => {
    const textOf = ({ startContainer, startOffset, endOffset }: AbstractRange) =>
      startContainer.textContent?.slice(startOffset, endOffset);
    const marks = [...CSS.highlights].flatMap(([name, ranges]) =>
      [...ranges].map((range) => `${name}: ${textOf(range)}`),
    );
    const said = document.querySelector('#said')?.textContent ?? '';
    return [...marks, ...said.split('\n').filter(Boolean)];
  });

describe('the example of an editor', () => {
  it('marks what does not fit in the text that is there', async () => {
    expect(await shown()).toEqual(['error: 100 to 120 tonnes, a rise of 25%', '25%: the figures give 20%']);
  });

  it.each<[text: string, expected: readonly string[]]>([
    ['Revenue grew from 100 to 120 tonnes, a rise of 20%.', []],
    ['', []],
    ['Nothing is claimed here.\n\n', []],
    [
      'The motion was carried by 12 of 15 members (80%).\nRevenue grew from 100 to 120 tonnes, a rise of 90%.',
      ['error: 100 to 120 tonnes, a rise of 90%', '90%: the figures give 20%'],
    ],
    [
      'Unemployment rose from 4% to 5%, up 1%.\nRevenue grew from 100 to 120 tonnes, a rise of 90%.',
      [
        'error: 100 to 120 tonnes, a rise of 90%',
        'warning: 4% to 5%, up 1%',
        '90%: the figures give 20%',
        '1%: the figures give 1 points',
      ],
    ],
  ])('typed: %j', async (text, expected) => {
    await page.getByRole('textbox').fill(text);
    expect(await shown()).toEqual(expected);
    // What stands behind is what stands in front, letter for letter, or the lines would not lie under their words.
    expect(await page.locator('#behind').textContent()).toBe(`${text}\n`);
  });

  it('puts each line under its words, and goes along when the text is scrolled', async () => {
    const lines = `${'A line without a claim.\n'.repeat(40)}Revenue grew from 100 to 120 tonnes, a rise of 90%.`;
    const area = page.getByRole('textbox');
    await area.fill(lines);
    await area.evaluate((element) => {
      element.scrollTop = element.scrollHeight;
    });
    const tops = () =>
      page.evaluate(() => ['textarea', '#behind'].map((name) => document.querySelector(name)?.scrollTop));
    await expect.poll(async () => new Set(await tops()).size).toBe(1);
    expect((await tops())[0]).toBeGreaterThan(0);
    const heights = await page.evaluate(() =>
      ['textarea', '#behind'].map((name) => document.querySelector(name)?.scrollHeight),
    );
    expect(new Set(heights).size).toBe(1);
  });
});
