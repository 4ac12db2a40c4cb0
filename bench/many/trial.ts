import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What a run of the command took. Linux tells memory and processor time; elsewhere they are missing. */
export interface Trial {
  /** Nothing where it was killed. */
  readonly status: number | null;
  readonly seconds: number;
  /** Seconds of processor time, of all its threads. More than `seconds` only where several of them could work at once. */
  readonly busy: number;
  /** Resident memory in MB, four times a second. */
  readonly memory: readonly number[];
  /** What the run said last. */
  readonly summary: string;
}

const EVERY_MS = 250;
/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/** Runs the audit command. It is killed, with no time to say goodbye, as soon as `isEnough` says so. */
export async function runTrial(
  args: readonly string[],
  isEnough: () => boolean = () => false,
): Promise<Trial> {
  const start = performance.now();
  const child = spawn(process.execPath, ['scripts/recount.mjs', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let summary = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (summary += text));
  const memory: number[] = [];
  let busy = Number.NaN;
  const timer = setInterval(() => {
    const resident = /VmRSS:\s+(\d+) kB/u.exec(processFile(child.pid, 'status'))?.[1];
    if (resident !== undefined) memory.push(Number(resident) / 1024);
    // The fields behind the name of the process; the 12th and 13th are time in its own code and in the system's.
    const [user, system] = processFile(child.pid, 'stat').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
    if (user !== undefined) busy = (Number(user) + Number(system)) / TICKS;
    if (isEnough()) child.kill('SIGKILL');
  }, EVERY_MS);
  const status = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(timer);
  return { status, seconds: (performance.now() - start) / 1000, busy, memory, summary };
}

function processFile(pid: number | undefined, name: string): string {
  const path = `/proc/${pid}/${name}`;
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** The middle one of the samples in each tenth of a run. */
export const tenths = (samples: readonly number[]): readonly number[] =>
  Array.from({ length: 10 }, (_, tenth) => {
    const [from, to] = [tenth, tenth + 1].map((at) => Math.floor((samples.length * at) / 10));
    const part = samples.slice(from, to).sort((a, b) => a - b);
    return part[Math.floor(part.length / 2)] ?? Number.NaN;
  });
