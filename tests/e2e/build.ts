import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'wxt';

const ROOT = resolve(import.meta.dirname, '../..');

type Config = NonNullable<Parameters<typeof build>[0]>;

/** Builds into a new folder, so that several runs and `npm start` do not take each other's files away. */
export async function buildInto(outDir: string, config: Config): Promise<Awaited<ReturnType<typeof build>>> {
  // Vitest says `test`, and Vite would build what is meant for tests.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    return await build({ root: ROOT, outDir, ...config });
  } finally {
    if (NODE_ENV !== undefined) process.env.NODE_ENV = NODE_ENV;
  }
}

export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'recount-build-'));

/** Where the demo build is that the tests load into the browser. */
export function extensionDir(): string {
  const { RECOUNT_E2E_BUILD } = process.env;
  if (!RECOUNT_E2E_BUILD) throw new Error('The extension has not been built');
  return join(RECOUNT_E2E_BUILD, 'chrome-mv3-demo');
}

/** Builds the extension once, before all end-to-end tests. What it returns takes the build away after them. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await newFolder();
  await buildInto(folder, { mode: 'demo' });
  process.env.RECOUNT_E2E_BUILD = folder;
  return () => rm(folder, { recursive: true, force: true });
}
