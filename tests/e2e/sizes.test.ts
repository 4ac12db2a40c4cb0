import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const SIZE_LIMIT = resolve(ROOT, 'node_modules/size-limit/bin.js');

interface Result {
  readonly name: string;
  readonly passed: boolean;
  /** Bytes. */
  readonly size: number;
}

it('no part of the extension weighs more than .size-limit.js allows it', () => {
  const { stdout, stderr } = spawnSync(process.execPath, [SIZE_LIMIT, '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const results: readonly Result[] = JSON.parse(stdout || 'null') ?? [];
  expect({ stderr, parts: results.length }).toEqual({ stderr: '', parts: 5 });
  expect(results.filter(({ passed, size }) => !passed || size === 0)).toEqual([]);
});
