import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

type Engine = Pick<typeof import('../../lib/engine/audit.ts'), 'auditText'>;

/** The engine compiled as it is for the command line: what tsx makes of it for development takes longer. */
export async function compiledEngine(): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'recount-bench-engine-'));
  const outfile = join(folder, 'audit.mjs');
  await build({
    entryPoints: [resolve(import.meta.dirname, '../../lib/engine/audit.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
  });
  const engine: Engine = await import(pathToFileURL(outfile).href);
  await rm(folder, { recursive: true });
  return engine;
}
