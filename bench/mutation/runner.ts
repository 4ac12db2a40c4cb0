import { appendFileSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { RunnerTestCase } from 'vitest';
import { TestRunner } from 'vitest';
import { type Line, type Order, PATHS } from './work.ts';

/** What the instrumented sources look at: https://github.com/stryker-mutator/stryker-js, packages/instrumenter. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: {
    readonly static: Record<string, number>;
    readonly perTest: Record<string, Record<string, number>>;
  };
}
/** As many times as often as without the change a place may be passed before it counts as never ending; Stryker's own figure. */
const ENDLESS = 100;

/** Milliseconds. What takes longer waits until few changes are left. */
const QUICK = 100;

const switches: Switches = {};
Object.assign(globalThis, { __stryker__: switches });
const order: Order = JSON.parse(readFileSync(PATHS.order, 'utf8'));
const done = new Set(order.done);
const reached = new Set<string>();
const loaded = new Set<string>();
const now = openSync(PATHS.now, 'w');
let tried = 0;
const write = (line: Line) => appendFileSync(PATHS.lines, `${JSON.stringify(line)}\n`);

/**
 * Runs each test once as it is, and then, while it is loaded, once more with each change that it reaches and that none has noticed
 * so far. Nothing is loaded anew, which is what makes it quick; a change that can only be seen while a module loads is not tried.
 */
// biome-ignore lint/style/noDefaultExport: Vitest asks for one
export default class MutationRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    const loading = Object.keys(switches.mutantCoverage?.static ?? {}).filter(
      (mutant) => !loaded.has(mutant),
    );
    if (loading.length > 0) write({ loaded: loading });
    for (const mutant of loading) loaded.add(mutant);
    switches.currentTestId = test.id;
    const began = performance.now();
    try {
      await run();
    } finally {
      switches.currentTestId = undefined;
    }
    // What takes about so long may be tried both times, so that it is not tried neither time.
    const isSlow = performance.now() - began > (order.slow ? QUICK / 2 : QUICK);
    const hits = Object.entries(switches.mutantCoverage?.perTest[test.id] ?? {});
    delete switches.mutantCoverage?.perTest[test.id];
    const fresh = hits.map(([mutant]) => mutant).filter((mutant) => !reached.has(mutant));
    if (fresh.length > 0) write({ reached: fresh });
    for (const mutant of fresh) reached.add(mutant);
    if (isSlow !== order.slow) return;
    for (const [mutant, count] of hits) {
      if (done.has(mutant)) continue;
      writeSync(now, `${mutant} ${++tried}`.padEnd(30), 0);
      Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit: count * ENDLESS });
      const passes = await isPassed(run);
      Object.assign(switches, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
      if (passes) continue;
      if (!(await isPassed(run))) {
        write({ spoiled: mutant });
        process.exit(1);
      }
      done.add(mutant);
      write({ noticed: mutant, by: test.name });
    }
  }
}

async function isPassed(run: () => unknown): Promise<boolean> {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}
