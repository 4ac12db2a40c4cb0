import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UnusableInput } from '../../cli/unusable.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

function git(args: readonly string[]): { readonly fine: boolean; readonly said: string } {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  if (error !== undefined) throw new UnusableInput(`git cannot be called: ${error.message}`);
  return { fine: status === 0, said: (status === 0 ? stdout : stderr).trim() };
}

/** The full hash of the commit that a revision names. */
export function commitOf(revision: string): string {
  const { fine, said } = git([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  if (!fine) throw new UnusableInput(`There is no revision “${revision}” in this repository`);
  return said;
}

/** The commit that the working tree equals in all that decides an audit; nothing where it was changed since. */
export function commitOfTree(): string | undefined {
  const { fine, said } = git([
    'status',
    '--porcelain',
    '--',
    'lib',
    'cli',
    'package.json',
    'package-lock.json',
  ]);
  return fine && said === '' ? commitOf('HEAD') : undefined;
}

/** Does something in a folder that holds the files of a commit, with the packages of this one; then takes it away. */
export async function inCheckout<T>(commit: string, work: (folder: string) => Promise<T>): Promise<T> {
  const parent = mkdtempSync(join(tmpdir(), 'recount-diff-'));
  const folder = join(parent, 'tree');
  try {
    const { fine, said } = git(['worktree', 'add', '--detach', '--force', folder, commit]);
    if (!fine) throw new UnusableInput(`The files of ${commit.slice(0, 7)} cannot be taken out: ${said}`);
    if (!existsSync(join(folder, 'cli/audit.ts')))
      throw new UnusableInput(`There is no command line in ${commit.slice(0, 7)} yet`);
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return await work(folder);
  } finally {
    git(['worktree', 'remove', '--force', folder]);
    rmSync(parent, { recursive: true, force: true });
  }
}
