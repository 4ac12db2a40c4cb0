import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../cli/run.ts';
import { UnusableInput } from '../../cli/unusable.ts';
import { writeEvidence } from '../../lib/desk/evidence/evidence-json.ts';
import { ARTICLE_EN, ARTICLE_VI } from '../desk/evidence/fixtures.ts';
import { COLLECTION_SCHEMA } from '../desk/forms/annotation-schema.ts';
import { decided } from '../desk/forms/decided.ts';
import { expanded } from '../desk/forms/schema-org.ts';
import { auditCommand } from './command.ts';

const PAGE = 'https://example.org/bai';

let folder: string;
let article: string;
let evidence: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recount-evidence-'));
  article = join(folder, 'article.txt');
  evidence = join(folder, 'decided.json');
  await writeFile(article, ARTICLE_VI);
  await writeFile(join(folder, 'many.ndjson'), '{"text":"5%"}\n');
  await writeFile(evidence, writeEvidence(await decided('en')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function told(...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await auditCommand(['evidence', ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

describe('evidence of an article', () => {
  it('is a file that can be replayed', async () => {
    const file = join(folder, 'written.json');
    expect(await told(article, '--url', PAGE, '--output', file)).toBe('');
    const { page, text } = JSON.parse(await readFile(file, 'utf8'));
    expect(page).toEqual({ url: PAGE, title: 'Hải Phòng: Kết quả công tác Đảng năm 2024', language: 'vi' });
    expect(text).toBe(ARTICLE_VI);
    const { status, stdout } = await auditCommand(['replay', file]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^4 of 4 results are the same/u);
  });

  it('has in each other form what a reader of that form can read', async () => {
    const table = Papa.parse<Record<string, string>>(await told(article, '--as', 'csv', '--lang', 'vi'), {
      header: true,
      delimiter: ',',
      newline: '\r\n',
      skipEmptyLines: true,
    });
    expect(table.errors).toEqual([]);
    expect(table.data.map(({ number, verdict }) => `${number} ${verdict}`)[0]).toBe('1 rounded');

    const annotations = JSON.parse(await told(article, '--as', 'annotations', '--url', PAGE));
    expect(new Ajv().validate(COLLECTION_SCHEMA, annotations)).toBe(true);

    const review = await told(article, '--as', 'claimreview', '--confirm', '1,2', '--reviewer', 'Bàn <số>');
    expect(review).not.toContain('<');
    expect(JSON.parse(review)['@graph']).toHaveLength(2);
    await expanded(JSON.parse(review));

    expect(await told(article, '--as', 'markdown', '--in', 'en')).toContain('### 1. Worth knowing:');
  });
});

describe('evidence of a file of evidence', () => {
  it('keeps what was decided, and speaks the language of the article', async () => {
    const markdown = await told(evidence, '--as', 'markdown');
    expect(markdown).toMatch(/Dismissed, 25 November 2026, .*: Làm tròn; theo lệ/u);
    expect(
      JSON.parse(await told(evidence, '--as', 'claimreview', '--reviewer', 'Desk'))['@graph'],
    ).toHaveLength(2);
    expect(JSON.parse(await told(evidence)).text).toBe(ARTICLE_EN);
  });
});

describe('what cannot be done is said in one line', () => {
  it.each<[args: () => readonly string[], said: RegExp]>([
    [() => [], /^No article/u],
    [() => [article, article], /^One source at a time/u],
    [() => [article, '--as', 'pdf'], /^Unknown form “pdf”; it can be json, csv/u],
    [() => [article, '--in', 'fr'], /^Unknown language of the report “fr”/u],
    [() => [article, '--url', 'javascript:1'], /^--url is an http or https address/u],
    [() => [article, '--confirm', 'x'], /^--confirm takes the numbers/u],
    [() => [article, '--confirm', '9'], /^There is no claim 9; there are 4/u],
    [() => [article, '--as', 'annotations'], /^Annotations are of a page/u],
    [() => [article, '--as', 'claimreview'], /^A ClaimReview says who reviews/u],
    [() => [article, '--as', 'claimreview', '--reviewer', 'D'], /^No claim is confirmed/u],
    [() => [evidence, '--lang', 'vi'], /^--lang is of no use/u],
    [() => [article, '--output', join(folder, 'none', 'x')], /cannot be written \(ENOENT\)/u],
    [() => [article, '--format', 'csv'], /--help lists the options$/u],
    [() => [join(folder, 'many.ndjson')], /holds several articles; evidence is of one$/u],
    [() => [join(folder, 'none.json')], /^There is no file/u],
  ])('%#: %s', async (args, said) => {
    const written: string[] = [];
    const running = run(['evidence', ...args()], {
      write: async (text) => void written.push(text),
      complain: (line) => void written.push(line),
      screen: { colour: false, columns: undefined },
    });
    const refusal = await running.then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(UnusableInput);
    expect(String(refusal).replace(/^UnusableInput: /u, '')).toMatch(said);
    expect(String(refusal)).not.toContain('\n');
    expect(written).toEqual([]);
  });
});
