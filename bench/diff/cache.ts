import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Article } from './articles.ts';

const FOLDER = join(tmpdir(), 'recount-eval-diff');

/** The lines that a commit answered to these articles before, or else those that `work` comes to. */
export async function kept(
  commit: string,
  articles: readonly Article[],
  work: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const hash = createHash('sha256');
  for (const { lang, text } of articles) hash.update(JSON.stringify([lang ?? null, text]));
  const file = join(FOLDER, `${commit}-${hash.digest('hex').slice(0, 16)}.ndjson.gz`);
  if (existsSync(file)) return gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  const lines = await work();
  mkdirSync(FOLDER, { recursive: true });
  // Whole or not at all, also where two do the same work at a time.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, gzipSync(lines.join('\n')));
  renameSync(draft, file);
  return lines;
}
