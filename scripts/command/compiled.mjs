// Which build of the command line is that of the sources as they stand. Plain Node; asked at every start, so it does little.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where the builds are, from the root of the project; each in a folder named after what it was made of. */
export const BUILDS = 'dist/command';
/** Names the build that was made last, and what it was made of. */
export const RECORD = 'current.json';

/** What is remembered of a source. */
export function inputOf(root, path) {
  const { size, mtimeMs } = statSync(join(root, path));
  return { path, size, mtimeMs };
}

/** What a build is named after: paths and contents of its sources, in one order. */
export function hashOf(contents, inputs) {
  const hash = createHash('sha256');
  for (const [at, { path }] of inputs.entries())
    hash.update(`${path}\n${contents[at].length}\n`).update(contents[at]);
  return hash.digest('hex').slice(0, 16);
}

/** The file to run, or nothing where the project at `root` has not been compiled since its sources changed. */
export function compiledEntry(root) {
  const record = recordAt(join(root, BUILDS, RECORD));
  if (record === undefined) return undefined;
  const { build, inputs } = record;
  const entry = join(root, BUILDS, build, 'audit.mjs');
  return existsSync(entry) && (isUntouched(root, inputs) || isSame(root, inputs, build)) ? entry : undefined;
}

/** What the record says; nothing where there is none, or it cannot be read. */
function recordAt(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function isUntouched(root, inputs) {
  return inputs.every(({ path, size, mtimeMs }) => {
    const now = statSync(join(root, path), { throwIfNoEntry: false });
    return now?.size === size && now.mtimeMs === mtimeMs;
  });
}

/** A copy of the project has other times and the same contents. */
function isSame(root, inputs, build) {
  const paths = inputs.map(({ path }) => join(root, path));
  if (!paths.every((path) => existsSync(path))) return false;
  return (
    hashOf(
      paths.map((path) => readFileSync(path)),
      inputs,
    ) === build
  );
}
