import { stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { withoutTail } from '../../lib/engine/text/ends.ts';
import { cannotOpen } from '../read/source.ts';
import { UnusableInput } from '../unusable.ts';
import type { FileTask } from './task.ts';

/** What is taken up in a folder; a file that is named is read whatever its name ends in. */
const EXTENSIONS = ['html', 'htm', 'xhtml', 'txt', 'text', 'md', 'csv', 'docx', 'pdf', 'ndjson', 'jsonl'];

/** Where the person stands: npm runs scripts in the project's folder and says in INIT_CWD where it was called. */
const here = (): string => process.env.INIT_CWD ?? process.cwd();

/** The absolute path that a person means. */
export const pathOf = (place: string): string => resolve(here(), place);

export type Entry = { readonly type: 'folder' } | FileTask;

/** The file or folder of a name; refused where there is none. */
export async function entryOf(name: string): Promise<Entry> {
  const path = pathOf(name);
  const facts = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnusableInput(cannotOpen(name, error));
  });
  if (facts.isDirectory()) return { type: 'folder' };
  return { type: 'file', name, path, size: facts.size, modified: facts.mtimeMs };
}

/** What goes through folders; a file that is named needs none of it. */
const globbing = () => import('tinyglobby');

/** Whether a name that no file has may be a pattern of names. */
export const isPattern = async (place: string): Promise<boolean> =>
  (await globbing()).isDynamicPattern(place);

/** The readable files below a folder, in the order of their code units, whatever the file system's is. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const { glob } = await globbing();
  const found = await glob(`**/*.{${EXTENSIONS.join(',')}}`, {
    cwd: pathOf(folder),
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  const base = withoutTail(folder, '/\\');
  return found.sort(byCodeUnits).map((path) => `${base}/${path}`);
}

/** The files that a pattern fits, in the order of their code units. */
export async function filesLike(pattern: string): Promise<readonly string[]> {
  const { glob } = await globbing();
  const found = await glob(pattern, {
    cwd: here(),
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return found.sort(byCodeUnits);
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
