import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
const COMMAND = ['--import', 'tsx', resolve(ROOT, 'cli/audit.ts')];

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

/** The objects of NDJSON output. */
export const parsedLines = (stdout: string): readonly Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Record<string, unknown> => JSON.parse(line));
