import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bombOf, packed } from '../documents/pdf/bombs.ts';
import { COMMAND, ROOT } from './command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recount-bombs-'));
  writeFileSync(join(folder, 'a.txt'), 'The motion was carried by 29 of 48 members present (96.7%).');
  writeFileSync(join(folder, 'bomb.pdf'), bombOf([packed(900)]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Says at its end how much memory a process has had at most, in kB; Linux counts it from the beginning of the program. */
const TELLING = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync } from 'node:fs';
  const STATUS = '/proc/self/status';
  const most = () => existsSync(STATUS)
    ? /VmHWM:\\s*(\\d+)/.exec(readFileSync(STATUS, 'utf8'))[1]
    : process.resourceUsage().maxRSS;
  process.on('exit', () => process.stderr.write('\\nmost ' + most()));
`)}`;

/** Runs the command on files of the folder; memory is in MB. */
function audited(...names: readonly string[]) {
  const files = names.map((name) => join(folder, name));
  const args = ['--import', TELLING, ...COMMAND, '--format', 'json', '--lang', 'en', ...files];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  return { stdout, stderr, memory: Number(/most (\d+)/u.exec(stderr)?.[1]) / 1024 };
}

it('a PDF that unpacks to 900 MB is given up in a sentence, and costs neither the others nor the memory', () => {
  const [without, withBomb] = [audited('a.txt'), audited('bomb.pdf', 'a.txt')];
  expect(withBomb.stdout).toContain('bomb.pdf unpacks to more than any document has (256 MB)');
  expect(withBomb.stdout).toContain('"29 of 48');
  expect(without.memory).toBeGreaterThan(20);
  expect(withBomb.memory).toBeLessThan(without.memory + 200);
});
