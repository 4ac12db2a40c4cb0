import { parentPort, workerData } from 'node:worker_threads';
import { caseOf, grown } from './cases.ts';
import { TARGETS } from './targets.ts';

/** What a thread is to do, and where it says how far it is. */
export interface Work {
  readonly target: string;
  readonly from: number;
  /** When it is to end, in milliseconds since 1970. */
  readonly until: number;
  /** The number of the case under way, and the length of its input, in bytes. */
  readonly under: SharedArrayBuffer;
}

/** What was wrong with a case; `input` is what was read. */
export interface Failure {
  readonly target: string;
  readonly number: number;
  readonly problem: string;
  readonly input: Uint8Array;
}

/** What has failed so often in one turn is left. */
const ENOUGH = 10;
/** Every so many cases one is grown, from the first of these lengths to the last, in bytes. */
const GROWN_EACH = 100;
const LENGTHS = [8_000, 32_000] as const;
/** Four times as long may take so many times as long, and what takes less than so many milliseconds is not judged. */
const MOST = 10;
const QUICK = 250;

// The polyfill of the extension's API wants one to be there.
Object.assign(globalThis, { chrome: { runtime: { id: 'fuzz' } } });

const { target: name, from, until, under } = workerData as Work;
const state = new Int32Array(under);
const target = TARGETS.find((one) => one.name === name);
if (target === undefined || parentPort === null) throw new Error(`There is nothing named ${name}`);
const seeds = await target.seeds();

async function timed(input: Uint8Array): Promise<number> {
  const began = performance.now();
  await target?.read(input);
  return performance.now() - began;
}

/** Whether it is so slow time and again: another process may have had the processor. */
async function isTooSlow(bytes: Uint8Array, number: number): Promise<boolean> {
  const [short, long] = LENGTHS.map((length) => grown(bytes, number, length));
  if (short === undefined || long === undefined) return false;
  for (let attempt = 0; attempt < 3; attempt++) {
    const base = await timed(short);
    const time = await timed(long);
    if (time < QUICK || time < MOST * base) return false;
  }
  return true;
}

let failed = 0;
for (let number = from; Date.now() < until && failed < ENOUGH; number++) {
  const input = caseOf(seeds, number);
  Atomics.store(state, 0, number);
  Atomics.store(state, 1, input.length);
  try {
    await target.read(input);
    if (number % GROWN_EACH === 0 && (await isTooSlow(input, number))) {
      const problem = `${LENGTHS[1]} bytes take more than ${MOST} times as long as ${LENGTHS[0]}`;
      failed++;
      parentPort.postMessage({ target: name, number, problem, input: grown(input, number, LENGTHS[1]) });
    }
  } catch (error) {
    failed++;
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort.postMessage({ target: name, number, problem, input } satisfies Failure);
  }
}
