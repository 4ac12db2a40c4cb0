import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNotices } from '../build/notices.ts';
import { bundle } from '../command/compile.mjs';

/** Where it is made, from the root of the project. */
export const PACKAGE = 'dist/package';
const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** Makes anew what npm packs. It is put in its place when all of it is there; throws where it cannot be made. */
export async function makePackage(root: string): Promise<void> {
  const made = join(root, `${PACKAGE}.making-${process.pid}`);
  mkdirSync(join(made, 'command'), { recursive: true });
  try {
    const modules = await bundle(root, join(made, 'command'));
    writeFileSync(join(made, 'command', NOTICES), noticesOf(modules.map((path) => join(root, path))));
    compileEngine(root, join(made, 'engine'));
    rmSync(join(root, PACKAGE), { recursive: true, force: true });
    renameSync(made, join(root, PACKAGE));
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** What has to be said of the packages whose modules went into a bundle. */
function noticesOf(moduleIds: readonly string[]): string {
  const notices = createNotices();
  notices.plugin.generateBundle(undefined, { bundle: { type: 'chunk', moduleIds } });
  return notices.text();
}

/** Compiles the engine module by module, with its types, so that who bundles it takes the languages that they name. */
function compileEngine(root: string, outDir: string): void {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const project = join(root, 'scripts', 'package', 'tsconfig.json');
  execFileSync(process.execPath, [compiler, '-p', project, '--outDir', outDir], { stdio: ['ignore', 2, 2] });
}
