import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it } from 'vitest';
import { asLine, madeArticles } from '../../bench/many/articles.ts';
import { auditCommand, COMMAND, ROOT, start } from './command.ts';

/**
 * What engines that send lines through a process ask of it (GNU parallel --pipe, Spark's RDD.pipe, Hadoop Streaming): one
 * line out for each line in, in order; nothing remembered from one line to the next; an exit status other than 0 only where
 * the process itself failed; nothing on standard error that would fill their logs.
 */
const FILTERS: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['alone', ['-', '--format', 'ndjson']],
  ['with threads', ['-', '--format', 'ndjson', '--jobs', '2']],
];

/** The commands that the recipes of the documentation have engines run, as they stand there; `at` is the project's folder. */
const RECIPES = readFileSync(resolve(ROOT, 'docs/many-articles.md'), 'utf8')
  .split(/^### /mu)
  .flatMap((section) => {
    const [name = ''] = section.split('\n');
    const command = /(?<=')cd RECOUNT && [^']+(?=')|^node RECOUNT\/.+ -(?= < )/mu.exec(section)?.[0];
    return command === undefined ? [] : [{ name, command: (at: string) => command.replace('RECOUNT', at) }];
  });

const articles = [...madeArticles(12)].map(asLine);
const BROKEN = [
  '{"id":"cut off","text":"12 of',
  '[]',
  '{"id":"no text"}',
  '{"id":"nobody told","text":"5%"}',
  '{"id":"not read","lang":"de","text":"5%"}',
  '\u0000\uFFFD',
].map((line) => `${line}\n`);
const mixed = articles.flatMap((line, at) => [line, ...BROKEN.slice(at, at + 1)]);

/** Which line of its input an error speaks of is all that depends on how the input was parted. */
const unnumbered = (output: string): string => output.replaceAll(/"error":"line \d+/gu, '"error":"line');
const linesOf = (output: string): readonly string[] => output.split('\n').slice(0, -1);

let whole = '';
beforeAll(async () => {
  whole = (await auditCommand(['-', '--format', 'ndjson'], mixed.join(''))).stdout;
}, 600_000);

it('one line for each, in order', () => {
  const id = (line: string): unknown => JSON.parse(line).id;
  expect(linesOf(whole)).toHaveLength(mixed.length);
  const expected = mixed.map((line) => (/^\{.*\}\n$/u.test(line) ? id(line) : null));
  expect(linesOf(whole).map(id)).toEqual(expected);
});

describe.each(FILTERS)('a filter, %s', (_, args) => {
  it('remembers nothing: parted in two, the answers are the same', async () => {
    const parts = await Promise.all(
      [mixed.slice(0, 9), mixed.slice(9)].map((part) => auditCommand(args, part.join(''))),
    );
    expect(unnumbered(parts.map(({ stdout }) => stdout).join('')) === unnumbered(whole)).toBe(true);
    expect(parts).toEqual(parts.map(() => expect.objectContaining({ status: 0, stderr: '' })));
  });

  it('says nothing to nothing', async () => {
    expect(await auditCommand(args)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('answers while its input stays open', async () => {
    const child = start(args);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const line of articles.slice(0, 3)) {
      child.stdin.write(line);
      const { value } = await answers.next();
      expect(JSON.parse(String(value)).id).toBe(JSON.parse(line).id);
    }
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('ends with another status where it cannot do its work', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args, '--lang', 'de'], {
      cwd: ROOT,
      encoding: 'utf8',
      input: mixed.join(''),
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^German \(de\)[^\n]+\n$/);
  });
});

describe('the command of a recipe is that filter', () => {
  const run = (command: string) =>
    spawnSync('bash', ['-c', command], { encoding: 'utf8', input: mixed.join('') });

  it('for each engine that is named', () => {
    expect(RECIPES.map(({ name }) => name)).toEqual([
      'GNU parallel, several hosts',
      'Slurm',
      'dask.distributed',
      'Apache Spark',
      'Hadoop Streaming',
    ]);
  });

  it.skipIf(process.platform === 'win32').each(RECIPES)('$name', ({ command }) => {
    const { status, stdout, stderr } = run(command(`'${ROOT}'`));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout === whole).toBe(true);
    expect(run(command('/nowhere'))).toMatchObject({ status: 1, stdout: '' });
  });
});
