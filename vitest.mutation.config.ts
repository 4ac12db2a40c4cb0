import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { PATHS, type Sources } from './bench/mutation/work.ts';

const sources: Sources = JSON.parse(readFileSync(PATHS.sources, 'utf8'));

/** Files whose many short texts go through all of the code: what they notice costs no other test its time. */
const FIRST = /\/(?:audit\.test|golden\.mutation)\.ts$/u;

/** Those first, and then what is small. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = (await super.sort(files)).reverse();
    return sorted.toSorted((a, b) => Number(FIRST.test(b.moduleId)) - Number(FIRST.test(a.moduleId)));
  }
}

/**
 * The unit tests that changes of the code are held against: those whose verdict is the same every time and comes in seconds. Left
 * out are texts made at random, and trying every figure, which alone takes longer than all the others.
 */
export default defineConfig({
  plugins: [
    {
      name: 'changed sources',
      enforce: 'pre',
      transform: (_code, id) => sources[relative(process.cwd(), id)],
    },
  ],
  test: {
    include: ['**/*.test.ts', '**/*.mutation.ts'],
    exclude: ['**/*.fuzz.test.ts', '**/auditor.test.ts', '**/power.test.ts'],
    runner: './bench/mutation/runner.ts',
    sequence: { sequencer: QuickFirst },
    testTimeout: 10_000_000,
    // All tests stand in one process, which loads the code once.
    pool: 'forks',
    isolate: false,
    maxWorkers: 1,
  },
});
