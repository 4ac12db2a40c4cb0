import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The first day that a zip archive can name; in local time, since that is what it holds. */
const longAgo = (): Date => new Date(1980, 0, 1);

/** An ordinary file that all may read, in the words of Unix. */
const UNIX = 3;
const PLAIN_FILE = (0o100644 << 16) >>> 0;

/** Files by their paths, parted by slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All files below a folder. */
export const filesBelow = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  );

/**
 * A zip archive that depends on the paths and contents of its files and on nothing else: neither on the order in which they
 * come, nor on their times, nor on the machine.
 */
export function archiveOf(files: Files): Uint8Array {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted.map(([path, bytes]) => [path, bytes]));
  return zipSync(entries, { level: 9, mtime: longAgo(), os: UNIX, attrs: PLAIN_FILE });
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The sums of files, a line each, as `sha256sum --check` reads them. */
export const sumsOf = (files: Files): string =>
  [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
    .join('');
