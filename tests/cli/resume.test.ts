import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asLine, asPage, madeArticles } from '../../bench/many/articles.ts';
import { auditCommand, auditHere, start } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'recount-resume-'));
const COUNT = 80;
const lines = join(folder, 'articles.ndjson');
const fewLines = join(folder, 'few.ndjson');
const pages = join(folder, 'pages');

beforeAll(() => {
  mkdirSync(pages);
  const articles = [...madeArticles(COUNT)];
  writeFileSync(lines, articles.map(asLine).join(''));
  writeFileSync(fewLines, articles.slice(0, 12).map(asLine).join(''));
  for (const article of articles.slice(0, 24)) {
    writeFileSync(join(pages, `${article.id}.html`), asPage(article));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (path: string): string => readFileSync(path, 'utf8');
const text = (name: string): string => read(join(folder, name));
const args = (name: string, ...more: readonly string[]): readonly string[] => [
  ...['--output', join(folder, name), '--journal', join(folder, `${name}.journal`)],
  ...more,
];
const isDone = (journal: string): boolean => existsSync(journal) && read(journal).includes('"type":"done"');

/** A summary without what differs between a run in one go and one with an interruption. */
const counts = (summary: string): string =>
  summary.replace(/ \([\d,]+ of them before\)/u, '').replace(/; [^;]+ s\.\n/u, '\n');

/** Kills a run, with no time to say goodbye, once its journal holds something. */
async function kill(child: ChildProcess, journal: string): Promise<void> {
  const gone = once(child, 'exit');
  await expect.poll(() => isDone(journal), { timeout: 250_000, interval: 10 }).toBe(true);
  child.kill('SIGKILL');
  await gone;
}

// Each starts the command three times and more.
describe('a run that was killed goes on where it was', { timeout: 600_000 }, () => {
  it.each<[name: string, source: string, more: readonly string[]]>([
    ['lines.csv', lines, ['--format', 'csv', '--jobs', '2']],
    ['pages.ndjson', pages, ['--format', 'ndjson']],
  ])('%s', async (name, source, more) => {
    const whole = await auditHere([source, ...more]);
    const order = [source, ...more, ...args(name)];
    await kill(start(order), join(folder, `${name}.journal`));
    const second = await auditHere(order);
    expect(text(name) === whole.stdout).toBe(true);
    expect(second.status).toBe(whole.status);
    expect(counts(second.stderr)).toBe(counts(whole.stderr));
    // A third time nothing is left to do.
    const third = await auditHere(order);
    expect(third.stderr).toMatch(/^(\d+) items \(\1 of them before\)/);
    expect(text(name) === whole.stdout).toBe(true);
  });

  it.each<[name: string, more: readonly string[]]>([
    ['a pipe', []],
    ['a pipe into two threads', ['--jobs', '2']],
  ])('%s that broke off and is sent again from its start', async (name, more) => {
    const articles = [...madeArticles(60)].map(asLine);
    const order = ['-', '--format', 'ndjson', '--progress', ...more, ...args(name)];
    const child = start(order);
    child.stdin.write(articles.slice(0, 30).join(''));
    await kill(child, join(folder, `${name}.journal`));
    const { stderr } = await auditCommand(order, articles.join(''));
    const before = Number(/\(([\d,]+) of them before\)/u.exec(stderr)?.[1]);
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThanOrEqual(30);
    const sent = join(folder, `${name}.ndjson`);
    writeFileSync(sent, articles.join(''));
    const whole = await auditHere([sent, '--format', 'ndjson']);
    expect(text(name) === whole.stdout).toBe(true);
  });
});

describe.concurrent('what was torn is cut off and done again', () => {
  it.each<[name: string, tear: (output: string, journal: string) => void]>([
    ['half a line of output', (output) => appendFileSync(output, '{"id":"x","cla')],
    [
      'whole lines that the journal does not have',
      (output) => appendFileSync(output, '{"id":"x"}\n'.repeat(9)),
    ],
    ['half a line of the journal', (_, journal) => appendFileSync(journal, '{"type":"done","taken":9')],
    [
      'half a first line of the journal',
      (output, journal) => {
        rmSync(output);
        truncateSync(journal, 9);
      },
    ],
    [
      'all but the first line of the journal',
      (_, journal) => truncateSync(journal, read(journal).indexOf('\n') + 1),
    ],
  ])('%s', async (name, tear) => {
    const output = `torn ${name}`;
    const order = [fewLines, '--format', 'ndjson', ...args(output)];
    const [path, journal] = [join(folder, output), join(folder, `${output}.journal`)];
    await auditHere(order);
    const whole = read(path);
    tear(path, journal);
    const { status } = await auditHere(order);
    expect(read(path) === whole).toBe(true);
    expect(status).toBe(0);
  });
});

describe.concurrent('a run that cannot go on says so in one line, and changes nothing', () => {
  interface Files {
    readonly few: string;
    readonly page: string;
    readonly output: string;
    readonly journal: string;
  }
  it.each<[name: string, change: (files: Files) => void, more: readonly string[], line: RegExp]>([
    [
      'another format',
      () => undefined,
      ['--format', 'csv'],
      /journal belongs to a run with --format ndjson, and this is one with --format csv; repeat/,
    ],
    [
      'another field',
      () => undefined,
      ['--format', 'ndjson', '--coverage'],
      / a run without --coverage, and this is one with --coverage; repeat/,
    ],
    [
      'another language',
      () => undefined,
      ['--format', 'ndjson', '--lang', 'en'],
      / without --lang, and this is one with --lang en;/,
    ],
    [
      'another source',
      () => undefined,
      ['--format', 'ndjson', lines],
      / belongs to a run over .*, and this is one over /,
    ],
    [
      'an output that was edited',
      ({ output }) => writeFileSync(output, read(output).replace('claims', 'Claims')),
      ['--format', 'ndjson'],
      / is not as the journal left it; give it back its first \d+ bytes, or/,
    ],
    [
      'an output that was cut',
      ({ output }) => truncateSync(output, 10),
      ['--format', 'ndjson'],
      / is not as the journal left it/,
    ],
    ['an output that is gone', ({ output }) => rmSync(output), ['--format', 'ndjson'], /^There is no file /],
    [
      'a line of the input changed',
      ({ few }) => writeFileSync(few, read(few).replace('Report', 'report')),
      ['--format', 'ndjson'],
      /^The first 8 items are not those that .*journal has as done; begin anew/,
    ],
    [
      'lines of the input gone',
      ({ few }) => writeFileSync(few, read(few).split('\n')[0] ?? ''),
      ['--format', 'ndjson'],
      /^The first 8 items are not those/,
    ],
    [
      'a file of the input touched',
      ({ page }) => utimesSync(page, 1, 1),
      ['--format', 'ndjson'],
      /^The first 8 items are not those/,
    ],
    [
      'no journal but an output',
      ({ journal }) => rmSync(journal),
      ['--format', 'ndjson'],
      / exists, and .*journal says nothing of it; name another/,
    ],
    [
      'a journal that is something else',
      ({ journal }) => writeFileSync(journal, 'Dear diary'),
      ['--format', 'ndjson'],
      / is no journal of Recount’s: its line 1 is something else$/,
    ],
  ])('%s', async (_, change, more, line) => {
    const own = mkdtempSync(join(folder, 'refused-'));
    const files = {
      few: join(own, 'few.ndjson'),
      page: join(own, 'page.html'),
      output: join(own, 'out'),
      journal: join(own, 'out.journal'),
    };
    const articles = [...madeArticles(7)];
    writeFileSync(files.few, articles.map(asLine).join(''));
    writeFileSync(files.page, articles.map(asPage).join(''));
    const order = [files.few, files.page, '--output', files.output, '--journal', files.journal];
    await auditHere([...order, '--format', 'ndjson']);
    change(files);
    const hash = (path: string): string | undefined =>
      existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : undefined;
    const before = [files.output, files.journal].map(hash);
    const { status, stdout, stderr } = await auditHere([...order, ...more]);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr.trimEnd()).toMatch(line);
    expect(stdout).toBe('');
    expect(status).toBe(2);
    expect([files.output, files.journal].map(hash)).toEqual(before);
  });
});

it('a file that grew since is gone on with', async () => {
  const growing = join(folder, 'growing.ndjson');
  const order = [growing, '--format', 'ndjson', ...args('grown')];
  const articles = [...madeArticles(6)].map(asLine);
  writeFileSync(growing, articles.slice(0, 4).join(''));
  await auditHere(order);
  appendFileSync(growing, articles.slice(4).join(''));
  const { stderr } = await auditHere(order);
  expect(stderr).toMatch(/^6 items \(4 of them before\);/);
  const whole = await auditHere([growing, '--format', 'ndjson']);
  expect(text('grown') === whole.stdout).toBe(true);
});

it('an order that came to nothing leaves the way open for another', async () => {
  const more = ['--format', 'ndjson', ...args('mistyped')];
  expect((await auditHere([join(folder, 'few.ndjsno'), ...more])).status).toBe(2);
  expect(await auditHere([fewLines, ...more])).toMatchObject({ status: 0 });
  expect(text('mistyped').split('\n')).toHaveLength(13);
});

it.runIf(existsSync('/dev/full'))('a full disk is said in one line', async () => {
  const { status, stderr } = await auditHere([fewLines, '--format', 'ndjson', '--output', '/dev/full']);
  expect(stderr).toBe(
    '/dev/full cannot be written: the device is full; make room there and run the same command again\n',
  );
  expect(status).toBe(2);
});
