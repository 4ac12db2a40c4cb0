// Fills the history of a real Chromium with so many audits, through the page's own import, and prints how long it takes
// to list, search, open, tag and export them there, each from the reader's action to what it brings on the screen.
//   CHROME_PATH=/usr/bin/chromium npx tsx bench/history.ts [AUDITS]
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { auditRecordToJson } from '../lib/desk/history/audit-record.ts';
import { CLOSING, OPENING } from '../lib/desk/history/export.ts';
import { CORPORA } from '../tests/corpus/index.ts';
import { launch } from '../tests/e2e/browser.ts';
import { buildInto } from '../tests/e2e/build.ts';
import { kept } from '../tests/e2e/history-file.ts';

const AUDITS = Number(process.argv[2] ?? 10_000);
/** So many different articles, each of which stands in the history many times over. */
const ARTICLES = 50;
const CLAIMS = 6;
const OTHERS = 12;

const folder = await mkdtemp(join(tmpdir(), 'recount-bench-'));
const file = join(folder, 'history.json');

const sentences = CORPORA.find(({ language }) => language === 'vi');
if (sentences === undefined) throw new Error('no corpus');
const from = <T>(all: readonly T[], start: number, size: number): readonly T[] =>
  Array.from({ length: size }, (_, at) => all[(start + at) % all.length]).filter((one) => one !== undefined);

const articles = await Promise.all(
  Array.from({ length: ARTICLES }, (_, at) =>
    kept({
      id: `${at}`,
      url: null,
      title: '',
      text: [
        ...from(sentences.claims, at * CLAIMS, CLAIMS).map(([text]) => text),
        ...from(sentences.silent, at * OTHERS, OTHERS).map(([, text]) => text),
      ].join('\n\n'),
      language: 'vi',
      auditedAt: '2026-01-01T00:00:00.000Z',
    }),
  ),
);

const out = createWriteStream(file);
out.write(`${OPENING}\n`);
for (let at = 0; at < AUDITS; at++) {
  const article = articles[at % ARTICLES];
  if (article === undefined) throw new Error('no article');
  const record = {
    ...article,
    id: `audit-${at}`,
    tags: [`tuần ${at % 52}`, ...(at % 1000 === 0 ? ['hiếm'] : [])],
    evidence: {
      ...article.evidence,
      auditedAt: new Date(Date.UTC(2026, 0, 1) + at * 3_000_000).toISOString(),
      page: {
        url: `https://bao-${at % 30}.example/${at % 5000}`,
        title: `Bài số ${at} Đà Nẵng`,
        language: 'vi',
      },
      note: at === 7 ? 'Chỉ một bài có ghi chú này: kim trong đống rơm.' : '',
    },
  };
  const isLast = at === AUDITS - 1;
  if (!out.write(`${JSON.stringify(auditRecordToJson(record))}${isLast ? '' : ','}\n`))
    await once(out, 'drain');
}
out.end(`${CLOSING}\n`);
await finished(out);

process.env.RECOUNT_E2E_BUILD = join(folder, 'build');
process.env.CHROME_PATH ??= '/usr/bin/chromium';
await buildInto(process.env.RECOUNT_E2E_BUILD, { mode: 'demo' });
const browser = await launch();
const page = await browser.context.newPage();
page.setDefaultTimeout(1_800_000);

async function timed(what: string, action: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await action();
  console.log(`${what.padEnd(48)} ${Math.round(performance.now() - start)} ms`);
}

const rows = page.locator('.entries > li');
const search = page.getByRole('searchbox');
const address = browser.extensionUrl('history.html');

console.log(`${AUDITS} audits, a file of ${Math.round((await stat(file)).size / 1e6)} MB`);
await page.goto(address);
await page.locator('h1').waitFor();
await timed('import', async () => {
  await page.setInputFiles('input[type=file]', file);
  await page
    .locator('[role=status]')
    .filter({ hasText: / new\.| mới\./u })
    .waitFor();
  await rows.first().waitFor();
});
await timed('open the page, first 50 listed', async () => {
  await page.goto(address);
  await rows.nth(49).waitFor();
});
await timed('50 more', async () => {
  await page.locator('section > .button').click();
  await rows.nth(99).waitFor();
});
await timed('search: words of all, first 50', async () => {
  await search.fill('da nang bai');
  await page.locator('.count').filter({ hasText: '50' }).waitFor();
});
await timed('search: words of one among all', async () => {
  await search.fill('kim trong dong rom');
  await page.waitForFunction(() => document.querySelectorAll('.entries > li').length === 1);
});
await timed('search: words of none', async () => {
  await search.fill('không bài nào có');
  await page.locator('.nothing').waitFor();
});
await timed('all again', async () => {
  await search.fill('');
  await rows.nth(49).waitFor();
});
await timed('a tag of one in a thousand', async () => {
  await page.getByRole('button', { name: /^hiếm/u }).click();
  await page.locator('.count').filter({ hasText: /\d/u }).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.entries > li').length < 50);
});
await timed('open an audit, compared with the one before', async () => {
  await rows.first().locator('a').click();
  await page.locator('.claims > li').first().waitFor();
});
await timed('delete it', async () => {
  await page.locator('article > .button').click();
  await page.getByRole('dialog').locator('.button').last().click();
  await rows.first().waitFor();
});
await timed('export all', async () => {
  const download = page.waitForEvent('download');
  await page.locator('.files .button').first().click();
  await (await download).path();
});
await browser.close();
await rm(folder, { recursive: true, force: true });
