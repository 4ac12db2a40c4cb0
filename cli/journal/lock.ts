import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import * as v from 'valibot';
import { decodedOr, type Output } from '../../lib/documents/schema/decode.ts';
import { parseJson } from '../../lib/documents/schema/json.ts';
import { wholeSchema } from '../../lib/documents/schema/values.ts';
import { UnusableInput } from '../unusable.ts';
import { cannotWrite } from './output-file.ts';

/** Who holds a lock. A number of a process may be given to another one later: the time of its start tells them apart. */
export const holderSchema = v.object({
  pid: wholeSchema,
  host: v.string(),
  /** As the system counts it; nothing where it does not say. */
  started: v.optional(v.string()),
});
type Holder = Output<typeof holderSchema>;

/**
 * Takes a file for this run alone; what is returned gives it back. Refused where another run has it. That of a run which
 * has ended, however it ended, is taken over.
 */
export async function lock(path: string, name: string): Promise<() => Promise<void>> {
  const own = `${path}.lock`;
  const self: Holder = { pid: process.pid, host: hostname(), started: await startOf(process.pid) };
  const written = `${own}.${process.pid}`;
  await writeFile(written, JSON.stringify(self)).catch(cannotWrite(`${name}.lock`));
  try {
    // Two tries: between them the lock of a run that has ended is put aside.
    for (let tries = 0; tries < 2; tries += 1) {
      const isTaken = await link(written, own).then(
        () => false,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return true;
          return cannotWrite(`${name}.lock`)(error);
        },
      );
      if (!isTaken) return () => rm(own, { force: true });
      await putAside(own, name);
    }
    throw inUse(name, undefined);
  } finally {
    await rm(written, { force: true });
  }
}

/** Puts the lock of a run that has ended out of the way; refused where the run goes on. */
async function putAside(own: string, name: string): Promise<void> {
  const holder = await holderOf(own);
  if (holder !== undefined && (await isRunning(holder))) throw inUse(name, holder);
  const aside = `${own}.${process.pid}.old`;
  await rename(own, aside).catch(() => undefined);
  await rm(aside, { force: true });
}

function inUse(name: string, holder: Holder | undefined): UnusableInput {
  if (holder === undefined)
    return new UnusableInput(`${name} is in use by another run; wait until that ends`);
  const where =
    holder.host === hostname() ? '' : ` on ${holder.host}; if that has ended, delete ${name}.lock`;
  return new UnusableInput(
    `${name} is in use by another run (process ${holder.pid}${where}); wait until that ends, or name another journal and output`,
  );
}

/** Nothing where it says nothing of use: then no run can have written it to its end. */
async function holderOf(own: string): Promise<Holder | undefined> {
  try {
    const json = parseJson(await readFile(own, 'utf8'));
    return json.type === 'decoded' ? decodedOr(holderSchema, json.value, undefined) : undefined;
  } catch {
    return undefined;
  }
}

async function isRunning({ pid, host, started }: Holder): Promise<boolean> {
  // Of another computer on the same disk nothing is known from here.
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // It is there, and somebody else's.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return started === undefined || started === ((await startOf(pid)) ?? started);
}

/** When a process was started, in ticks since the system was; nothing where there is no such file. */
async function startOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name of the program, in brackets, may hold anything (proc(5)); the start is the 20th field behind it.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}
