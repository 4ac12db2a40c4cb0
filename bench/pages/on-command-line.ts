import { spawn } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Claim, Outcome } from './outcome.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Reads files in one run of the command. */
export async function readOnCommandLine(
  folder: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  if (files.length === 0) return outcomes;
  const run = spawn(
    process.execPath,
    [join(ROOT, 'scripts/recount.mjs'), '--format', 'ndjson', ...files.map((file) => join(folder, file))],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  for await (const line of createInterface({ input: run.stdout })) {
    const { id, error, lang, claims } = JSON.parse(line) as {
      readonly id: string;
      readonly error?: string;
      readonly lang?: string;
      readonly claims?: readonly Claim[];
    };
    outcomes.set(relative(folder, id), {
      problem: error && problemOf(error.replace(id, '').replace(/^:\s*/u, '')),
      language: lang,
      claims: claims ?? [],
    });
  }
  return outcomes;
}

/** The browser's word for the same. */
function problemOf(error: string): string {
  if (/^(?:This looks like|Too few words)/u.test(error)) return 'unread-language';
  return /no text/u.test(error) ? 'no-text' : error.trim();
}
