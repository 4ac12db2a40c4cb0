import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export type Trial =
  | { readonly type: 'tried'; readonly lines: readonly string[] }
  | { readonly type: 'skipped'; readonly because: string };

/** What one of the scripts in this folder says of its trial on so many articles. One that fails is thrown with all that it said. */
export async function trial(script: string, articles: number): Promise<Trial> {
  if (process.platform !== 'linux') return { type: 'skipped', because: 'namespaces are Linux’s' };
  const child = spawn('bash', [join(import.meta.dirname, script), String(articles)]);
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = await once(child, 'close');
  const [output, errors] = await said;
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${errors}${output}`);
  const because = /^Skipped: (.+)$/mu.exec(output)?.[1];
  return because === undefined
    ? { type: 'tried', lines: output.trimEnd().split('\n') }
    : { type: 'skipped', because };
}
