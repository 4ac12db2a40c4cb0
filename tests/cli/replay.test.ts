import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../cli/version.ts';
import { writeEvidence } from '../../lib/desk/evidence/evidence-json.ts';
import { ARTICLE_VI, evidenceOf } from '../desk/evidence/fixtures.ts';
import { auditCommand } from './command.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recount-replay-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const written = async (): Promise<string> => writeEvidence(await evidenceOf(ARTICLE_VI, 'vi'));

async function replayed(content: string, name = 'evidence.json') {
  const path = join(folder, name);
  await writeFile(path, content);
  return auditCommand(['replay', path]);
}

describe('replay', () => {
  it('ends with 0 where all results are the same', async () => {
    const { status, stdout, stderr } = await replayed(await written());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      `4 of 4 results are the same; audited with Recount 0.1.0, replayed with ${VERSION}.\n`,
    );
  });

  it('reads the passages of an article in their languages, as the audit has', async () => {
    const page = join(folder, 'page.html');
    await writeFile(
      page,
      `<!doctype html><html lang="vi"><title>Hội nghị</title><body><article>
        <p>Năm qua, thành phố kết nạp 233/230 đảng viên, bằng 101%. Hội nghị khai mạc vào sáng thứ hai.</p>
        <blockquote lang="en"><p>Some 44 of 48 schools (96.7%) took part. Jobs fell from 8,000 to 6,800, down 15%,
        the council said on Monday.</p></blockquote></article></body></html>`,
    );
    const evidence = join(folder, 'of-page.json');
    expect((await auditCommand(['evidence', page, '--output', evidence])).status).toBe(0);
    const { status, stdout } = await auditCommand(['replay', evidence]);
    expect(stdout).toMatch(/^3 of 3 results are the same/u);
    expect(status).toBe(0);
  });

  it('ends with 1 where one is another, and says which', async () => {
    const content = (await written()).replace('"verdict": "rounded"', '"verdict": "consistent"');
    const { status, stdout } = await replayed(content);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'changed  consistent 101.304348% → rounded 101.304348%  “233/230 đảng viên, bằng 101%”',
    );
    expect(stdout).toContain('3 of 4 results are the same');
  });

  it.each<[name: string, change: (content: string) => string, said: RegExp]>([
    ['not-json.json', () => 'x', /is no evidence that can be replayed: it is not JSON$/u],
    ['other.json', () => '{"claims":[]}', /is no evidence that can be replayed: format is missing$/u],
    ['later.json', (content) => content.replace('"schema": 2', '"schema": 7'), /it is of version 7$/u],
    ['text.json', (content) => content.replace('"text": "Hải', '"text": "Hài'), /its hash differs$/u],
    [
      'language.json',
      (content) => content.replace('"language": "vi"', '"language": "de"'),
      /in “de”, which Recount does not read$/u,
    ],
    ['empty.json', () => '', /it is not JSON$/u],
  ])('ends with 2 and one sentence: %s', async (name, change, said) => {
    const { status, stdout, stderr } = await replayed(change(await written()), name);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr.trim()).toMatch(said);
  });

  it.each<[args: readonly string[], said: RegExp]>([
    [['replay'], /^Nothing to replay/u],
    [['replay', 'a', 'b'], /^One evidence file at a time/u],
    [['replay', '/no/such/file.json'], /^There is no file/u],
  ])('%j', async (args, said) => {
    const { status, stderr } = await auditCommand(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(said);
  });
});
