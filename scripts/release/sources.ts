import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Files } from './archive.ts';

/** Pictures of documentation and listings, which nothing is built from. */
const PICTURES = /^(?:docs|store)\/.*\.(?:png|webp|jpe?g|gif)$/u;

/** What Firefox's store gets to build from: all that is under version control, but for the pictures. */
export const sourcesOf = (committed: Files): Files =>
  new Map([...committed].filter(([path]) => !PICTURES.test(path)));

/** What git says, of the project at `root`. */
export const git = (root: string, ...args: readonly string[]): Buffer =>
  execFileSync('git', args, { cwd: root, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'inherit'] });

/** The files of the commit that is checked out, as they are committed. */
export const committedFiles = (root: string): Files => filesIn(git(root, 'archive', '--format=zip', 'HEAD'));

/** The files of a zip archive. */
export const filesIn = (archive: Uint8Array): Files =>
  new Map(Object.entries(unzipSync(archive)).filter(([path]) => !path.endsWith('/')));

/** Lays files out in a folder, with the dependencies of the project at `root` beside them. */
export function layOut(files: Files, folder: string, root: string): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
