// Changes the code in one place at a time, and sees whether a unit test notices:
//   npx tsx bench/mutation.ts [--of lib/engine/check] [--every 20] [--from 0] [--threads 1]
// Of the lines of these files one block in `every` is tried, beginning with that numbered `from`; other numbers try others. It
// prints the score of each folder, and each change that nothing noticed.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';

const { values } = parseArgs({
  options: {
    of: { type: 'string', default: 'lib/engine' },
    every: { type: 'string', default: '20' },
    from: { type: 'string', default: '0' },
    threads: { type: 'string', default: '1' },
  },
});
/** The folder of the unit tests is called as that of the code. */
const [, wing = ''] = values.of.split('/');
/** Lines. A change is tried where it lies within one block. */
const BLOCK = 12;
/** The words of a language are data: each has its rows in the tests of accuracy, and a mutant of a list says nothing. */
const isData = (file: string): boolean => /languages\/[a-z]{2}\.ts$/.test(file);

const files = (await readdir(values.of, { recursive: true }))
  .map((name) => join(values.of, name))
  .filter((file) => file.endsWith('.ts') && !isData(file))
  .toSorted();
const ranges: string[] = [];
let blocks = 0;
for (const file of files) {
  const lines = (await readFile(file, 'utf8')).split('\n').length;
  for (let first = 1; first <= lines; first += BLOCK) {
    if (blocks++ % Number(values.every) === Number(values.from)) {
      ranges.push(`${file}:${first}-${Math.min(lines, first + BLOCK - 1)}`);
    }
  }
}

const results = await new Stryker({
  mutate: ranges,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // Where a change can only be seen while a module is loaded, every test would have to load it anew.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: Number(values.threads),
  // A busy machine is slow; only what never ends is to be told by its time.
  timeoutFactor: 10,
  reporters: ['progress-append-only'],
  tempDirName: 'dist/mutation',
  // None: the compiler of this project has no interface for it, and nothing here goes through a configuration.
  tsconfigFile: 'dist/no-tsconfig.json',
  allowEmpty: true,
  ...{ vitest: { configFile: 'vitest.mutation.config.ts', related: false, dir: `tests/${wing}` } },
}).runMutationTest();

const isKilled = ({ status }: MutantResult): boolean => status === 'Killed' || status === 'Timeout';
const isTried = (one: MutantResult): boolean =>
  isKilled(one) || one.status === 'Survived' || one.status === 'NoCoverage';
const tried = results.filter(isTried);
for (const one of tried.filter((mutant) => !isKilled(mutant))) {
  const { line, column } = one.location.start;
  console.log(`${one.fileName}:${line}:${column} ${one.mutatorName} → ${one.replacement} (${one.status})`);
}
/** Changes noticed and tried, by folder. */
const scores = new Map<string, [noticed: number, tried: number]>();
for (const one of tried) {
  for (const name of [dirname(one.fileName), 'all']) {
    const [noticed, all] = scores.get(name) ?? [0, 0];
    scores.set(name, [noticed + Number(isKilled(one)), all + 1]);
  }
}
for (const [name, [noticed, all]] of scores) {
  console.log(`${name}: ${noticed} of ${all} noticed, ${((noticed / all) * 100).toFixed(1)}%`);
}
