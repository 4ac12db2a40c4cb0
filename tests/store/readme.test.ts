import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { audit } from '../../lib/engine/audit.ts';
import { COMMAND } from '../cli/command.ts';

const FITTING = { 'README.md': 'fits', 'README.vi.md': 'khớp' } as const;
const FILES = ['README.md', 'README.vi.md'] as const;
const read = (path: string): string => readFileSync(path, 'utf8');

/** The cells of a row of a table in a page, by how the row begins. */
function cellsOf(page: string, start: RegExp): readonly string[] {
  const row = page.split('\n').find((line) => start.test(line));
  return (row ?? '')
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

/** A figure as docs write it: `97.2`, `0,3`, `100%`. */
const numberIn = (text: string | undefined): number =>
  Number(/\d+(?:[.,]\d+)?/u.exec(text ?? '')?.[0].replace(',', '.'));

describe.each(FILES)('%s', (file) => {
  const page = read(file);
  const rows = [...page.matchAll(/^\| \*(?<text>[^|]+)\* \| (?<said>[^|]+) \|$/gmu)].map(
    ({ groups }) => [groups?.text ?? '', groups?.said ?? ''] as const,
  );
  const [tag = ''] = /(?<=README\.)\w\w(?=\.md)/u.exec(file) ?? ['en'];

  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(4);
  });

  it.each(rows)('what is said of an example is what the engine says: %s: %s', (text, said) => {
    const records = audit(text, tag).map(({ record }) => record);
    expect(records).toHaveLength(1);
    expect(['consistent'].includes(records[0]?.verdict ?? '')).toBe(said.endsWith(FITTING[file]));
  });

  it('names no script that is not there', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...page.matchAll(/npm run (?:--silent )?([\w:]+)/gu)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, name] of named) expect(Object.keys(scripts)).toContain(name);
  });

  it('leads to no page of the project that is not there', () => {
    const ways = [...page.matchAll(/(?:\]\(|(?:src|srcset)=")(?!https?:)([^)#"]+)/gu)].map(
      ([, path]) => path ?? '',
    );
    expect(ways.length).toBeGreaterThan(5);
    expect(ways.filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each([
    ['vi', /^\| (?:Vietnamese|tiếng Việt), /u],
    ['en', /^\| (?:English|tiếng Anh), /u],
  ])('says of the texts in %s what was measured last', (language, row) => {
    const evaluation = read('docs/evaluation.md');
    const part = evaluation.slice(evaluation.indexOf(`**written/${language}**`));
    const [, recall, precision, , , flags, , falseFlags] = cellsOf(part, /^\| all \|/u).map(numberIn);
    const measured = [recall, precision, flags, falseFlags].map((value) => Math.round(value ?? Number.NaN));
    expect(cellsOf(page, row).map(numberIn)).toEqual(measured);
    const texts = numberIn(/^\*\*written\/\w\w\*\*: (\d+) texts/u.exec(part)?.[1]);
    expect(numberIn(page.split('\n').find((line) => row.test(line)))).toBe(texts);
  });

  it('says of the speed what was measured last', () => {
    const [, en, , , vi] = cellsOf(read('docs/benchmarks.md'), /^\| Recount: claims/u).map(numberIn);
    const [said] = /0[.,]\d(?= (?:million|triệu))/u.exec(page.replaceAll('\n', ' ')) ?? [];
    for (const speed of [en, vi]) expect(Math.round((speed ?? 0) * 10) / 10).toBe(numberIn(said));
  });
});

describe('each command line of the READMEs does what it says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recount-readme-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'archive'));
  for (const name of ['article.html', 'bai-bao.html', 'archive/1.html'])
    copyFileSync('tests/pages/district-report-vi/source.html', join(folder, name));
  const line = JSON.stringify({ id: 1, lang: 'vi', text: 'Kết nạp 233/230 đảng viên, bằng 101%.' });
  for (const name of ['articles.ndjson', 'bai-bao.ndjson']) writeFileSync(join(folder, name), `${line}\n`);

  const lines = FILES.flatMap((file) => [...read(file).matchAll(/^npm run (?:--silent )?audit -- (.*)$/gmu)])
    .map(([, args]) => args ?? '')
    // Nothing in a test goes out to a network.
    .filter((args) => !args.includes('https:'));

  it.each(lines)('npm run audit -- %s', (args) => {
    const [, output] = /(?:> |--output )(\S+)/u.exec(args) ?? [];
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${COMMAND[0]}" ${args}`],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    const made = output === undefined ? stdout : readFileSync(join(folder, output), 'utf8');
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    expect(made).toMatch(/233\/230|"stated"/u);
  });

  it('the table of README.md is what is printed of the bundled article', () => {
    const [shown = ''] = /^ +KIND +IN THE TEXT[\s\S]*?(?=```)/mu.exec(read('README.md')) ?? [];
    const page = resolve('tests/pages/district-report-vi/source.html');
    const { stdout } = spawnSync(process.execPath, [...COMMAND, page], { encoding: 'utf8' });
    const squeezed = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll(/ {2,}/gu, '  ').trim();
    const printed = stdout.split('\n').map(squeezed);
    const lines = shown.trimEnd().split('\n').map(squeezed);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((one) => !printed.some((whole) => whole.startsWith(one)))).toEqual([]);
  });
});
