import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { lock } from '../../cli/journal/lock.ts';
import { auditHere, COMMAND, ROOT, start } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'recount-lock-'));
afterAll(() => rmSync(folder, { recursive: true }));
const journal = join(folder, 'run.journal');
const LINE = '{"id":"a","lang":"en","text":"12 of 15 members (80%)."}\n';
const order = ['-', '--format', 'ndjson', '--output', join(folder, 'out'), '--journal', journal];
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});

describe('two runs on one journal', () => {
  it('the second is refused in a sentence, and nothing of the first is touched', async () => {
    const first = start(order);
    first.stdin.write(LINE);
    await expect
      .poll(() => existsSync(journal) && readFileSync(journal, 'utf8').includes('"done"'))
      .toBe(true);
    const file = join(folder, 'in.ndjson');
    writeFileSync(file, LINE);
    const { status, stderr, stdout } = await auditHere([file, ...order.slice(1)]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      `${journal} is in use by another run (process ${first.pid}); wait until that ends, or name another journal and output\n`,
    );
    first.stdin.end(LINE);
    expect(await once(first, 'close')).toEqual([0, null]);
    expect(readFileSync(join(folder, 'out'), 'utf8').match(/"id":"a"/g)).toHaveLength(2);
    // Nothing is left of the lock.
    expect(readdirSync(folder).toSorted()).toEqual(['in.ndjson', 'out', 'run.journal']);
  });

  it('the second goes on where the first was killed', async () => {
    const first = start(order);
    first.stdin.write(LINE);
    await expect
      .poll(() => existsSync(journal) && readFileSync(journal, 'utf8').includes('"done"'))
      .toBe(true);
    first.kill('SIGKILL');
    await once(first, 'close');
    expect(existsSync(`${journal}.lock`)).toBe(true);
    const second = start(order);
    second.stdin.end(LINE + LINE);
    expect(await once(second, 'close')).toEqual([0, null]);
    expect(readFileSync(join(folder, 'out'), 'utf8').match(/"id":"a"/g)).toHaveLength(2);
  });
});

describe('a lock', () => {
  const held = (holder: object | string): void =>
    writeFileSync(`${journal}.lock`, typeof holder === 'string' ? holder : JSON.stringify(holder));

  it.each<[string, object | string]>([
    ['of a process that has ended', { pid: 2 ** 22 + 1, host: hostname() }],
    ['of a process whose number another one has now', { pid: process.ppid, host: hostname(), started: '1' }],
    ['that says nothing', ''],
    ['that says something else', '{"pid":"x"}'],
    ['that is no JSON', '{"pid":'],
  ])('%s is taken over', async (_, holder) => {
    held(holder);
    const unlock = await lock(journal, 'run.journal');
    expect(JSON.parse(readFileSync(`${journal}.lock`, 'utf8')).pid).toBe(process.pid);
    await unlock();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    ['of a process that runs', { pid: process.ppid, host: hostname() }, /\(process \d+\); wait/],
    [
      'of another computer',
      { pid: 1, host: 'desk-2' },
      /\(process 1 on desk-2; if that has ended, delete run\.journal\.lock\)/,
    ],
  ])('%s is left alone', async (_, holder, said) => {
    held(holder);
    await expect(lock(journal, 'run.journal')).rejects.toThrow(said);
    expect(readdirSync(folder)).toEqual(['run.journal.lock']);
  });

  it('is had by one of many', async () => {
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => lock(journal, 'run.journal')));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

it.skipIf(!existsSync('/dev/full'))('a full device under standard output is said', async () => {
  const file = join(folder, 'in.ndjson');
  writeFileSync(file, LINE);
  const child = spawn(process.execPath, [...COMMAND, file, '--format', 'ndjson'], {
    cwd: ROOT,
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  expect(await once(child, 'close')).toEqual([2, null]);
  expect(said).toBe(
    'Standard output cannot be written: the device is full; make room there and run the same command again\n',
  );
});
