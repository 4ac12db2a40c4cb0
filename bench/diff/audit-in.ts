import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Article } from './articles.ts';

/**
 * What the command line of the project in a folder answers: a line of JSON for each article, in their order. Only what
 * every revision knows of it is used.
 */
export async function auditIn(
  folder: string,
  articles: readonly Article[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const args = ['--import', 'tsx', 'cli/audit.ts', '--format', 'ndjson', '-'];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'], signal });
  const ended = new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail));
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  // Where the command ends early, its status says more than the broken pipe.
  const [, status] = await Promise.all([
    pipeline(Readable.from(linesOf(articles)), child.stdin).catch(() => undefined),
    ended,
  ]);
  const answers = said.stdout.split('\n').filter((line) => line !== '');
  if (status === 0 && answers.length === articles.length) return answers;
  throw new Error(
    `${folder} answered ${answers.length} of ${articles.length} articles and ended with ${status}:\n${said.stderr}`,
  );
}

/** The place of an article is its name here: names in files may come twice. */
function* linesOf(articles: readonly Article[]): Generator<string> {
  for (const [index, { lang, text }] of articles.entries())
    yield `${JSON.stringify({ id: `${index}`, lang, text })}\n`;
}
