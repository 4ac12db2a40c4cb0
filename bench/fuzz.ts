// Reads what was spoiled at random, for as long as it is told to:
//   npm run fuzz -- --minutes 5 [--only html] [--seed 1] [--threads 2] [--keep FOLDER]
// Nothing may throw, take longer than a minute or grow faster than its input. What does is written into a folder, and may be
// read once more with `--input FILE --only TARGET`. It ends with 1 where something was wrong.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { caseOf } from './fuzz/cases.ts';
import type { Failure, Work } from './fuzz/read-cases.ts';
import { TARGETS } from './fuzz/targets.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    only: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    threads: { type: 'string', default: String(availableParallelism()) },
    keep: { type: 'string', default: 'dist/fuzz' },
    input: { type: 'string' },
  },
});
const targets = TARGETS.filter(({ name }) => values.only === undefined || name.startsWith(values.only));
if (targets.length === 0) {
  console.error(`--only names none of ${TARGETS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
if (values.input !== undefined) {
  Object.assign(globalThis, { chrome: { runtime: { id: 'fuzz' } } });
  const bytes = await readFile(values.input);
  for (const { name, read } of targets) {
    const began = performance.now();
    await read(bytes);
    console.log(`${name}: read in ${Math.round(performance.now() - began)} ms`);
  }
  process.exit(0);
}

/** A thread takes a while to begin, and is at one kind of input for so long, in milliseconds. */
const TURN = Math.max(
  20_000,
  (Number(values.minutes) * 60_000 * Number(values.threads)) / targets.length / 4,
);
/** The cases of one turn are numbered apart from those of the next. */
const BLOCK = 1_000_000;
/** Longer than this nothing may take, in milliseconds. */
const LONGEST = 60_000;
const end = Date.now() + Number(values.minutes) * 60_000;
const counts = new Map<string, number>();
const failures: Failure[] = [];

/** Has one target read its next cases. A thread that hangs is ended. */
function round(name: string, from: number): Promise<void> {
  const under = new SharedArrayBuffer(8);
  const state = new Int32Array(under);
  const work: Work = { target: name, from, until: Math.min(end, Date.now() + TURN), under };
  const worker = new Worker(new URL('./fuzz/thread.mjs', import.meta.url), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: 1500 },
  });
  let [seen, since] = [-1, Date.now()];
  Atomics.store(state, 0, from - 1);
  const failed = async (problem: string) => {
    const target = targets.find((one) => one.name === name);
    const number = Atomics.load(state, 0);
    const seeds = (await target?.seeds()) ?? [];
    note({ target: name, number, problem, input: caseOf(seeds, number) });
  };
  const watch = setInterval(() => {
    const number = Atomics.load(state, 0);
    // A thread that has not begun yet has nothing to read that could hang.
    if (number !== seen || number < from) [seen, since] = [number, Date.now()];
    else if (Date.now() > since + LONGEST) {
      clearInterval(watch);
      void failed(`takes longer than ${LONGEST / 1000} seconds`).then(() => worker.terminate());
    }
  }, 500);
  worker.on('message', note);
  worker.on('error', (error) => void failed(String(error)));
  return new Promise((resolve) => {
    worker.on('exit', () => {
      clearInterval(watch);
      const done = Math.max(0, Atomics.load(state, 0) + 1 - from);
      counts.set(name, (counts.get(name) ?? 0) + done);
      resolve();
    });
  });
}

function note(failure: Failure): void {
  failures.push(failure);
  console.log(
    `${failure.target}, case ${failure.number}: ${failure.problem.split('\n').slice(0, 4).join('\n')}`,
  );
}

let next = 0;
async function threads(): Promise<void> {
  while (Date.now() < end) {
    const turn = next++;
    const target = targets[turn % targets.length];
    // No turn has so many cases, so that none of them is read twice.
    const from = (Number(values.seed) + Math.floor(turn / targets.length) * BLOCK) % 2 ** 31;
    if (target !== undefined) await round(target.name, from);
  }
}
console.log(`From case ${values.seed} on, for ${values.minutes} minutes.`);
await Promise.all(Array.from({ length: Number(values.threads) }, threads));

if (failures.length > 0) {
  await mkdir(values.keep, { recursive: true });
  for (const { target, number, input } of failures)
    await writeFile(join(values.keep, `${target}-${number}`), input);
}
for (const { name } of targets) console.log(`${name.padEnd(12)} ${counts.get(name) ?? 0} cases`);
const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
console.log(`${all} cases, ${failures.length} failures${failures.length > 0 ? `, in ${values.keep}` : ''}.`);
process.exit(failures.length > 0 ? 1 : 0);
