import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { run } from '../../cli/run.ts';
import { UnusableInput } from '../../cli/unusable.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
/** The command as people start it; compiled here, so that no test finds a line about that in its output. */
export const COMMAND = [resolve(ROOT, 'scripts/recount.mjs')];
spawnSync(process.execPath, [...COMMAND, '--help']);

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The audit command as a process of its own, its pipes still open. Deaf to the colours of the terminal outside. */
export function start(args: readonly string[], cwd: string = ROOT): ChildProcessWithoutNullStreams {
  const { INIT_CWD: _, FORCE_COLOR: __, ...env } = process.env;
  return spawn(process.execPath, [...COMMAND, ...args], { cwd, env });
}

/** Runs the audit command to its end. */
export async function auditCommand(
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<Outcome> {
  const child = start(args);
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (texts.stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (texts.stderr += chunk));
  // A command that ends without reading all of its input is no failure of the test.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, ...texts };
}

/** Runs the audit command within the test, for tables that are long; as in cli/audit.ts, but for standard input. */
export async function auditHere(args: readonly string[]): Promise<Outcome> {
  const texts = { stdout: '', stderr: '' };
  const surroundings = {
    write: async (text: string) => {
      texts.stdout += text;
    },
    complain: (line: string) => {
      texts.stderr += `${line}\n`;
    },
    screen: { colour: false, columns: undefined },
  };
  try {
    return { status: await run(args, surroundings), ...texts };
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    return { status: 2, stdout: texts.stdout, stderr: `${texts.stderr}${error.message}\n` };
  }
}

/** The objects of NDJSON output. */
export const parsedLines = (stdout: string): readonly Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Record<string, unknown> => JSON.parse(line));
