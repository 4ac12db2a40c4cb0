// Finds a Firefox, or brings in Debian's. Plain Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages, isRootOnDebian } from './apt.mjs';
import { tell } from './terminal.mjs';

const { env, platform } = process;

/** The first version that the extension supports. */
const LEAST = 140;

/** The version of a Firefox that starts, or nothing. */
function versionOf(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? Number(/Mozilla Firefox (\d+)/u.exec(stdout)?.[1]) || undefined : undefined;
}

const inPath = () =>
  ['firefox-esr', 'firefox'].flatMap((name) =>
    (env.PATH ?? '').split(delimiter).flatMap((folder) => (folder ? [join(folder, name)] : [])),
  );

/** What Ubuntu puts in place of Firefox is a script that starts a snap, which does not see profiles in /tmp. */
const isSnap = (path) => readFileSync(path, 'latin1').slice(0, 4_000).includes('/snap/');

const look = () =>
  inPath().find((path) => existsSync(path) && !isSnap(path) && (versionOf(path) ?? 0) >= LEAST);

/**
 * `{ path }` of a Firefox that starts, installed on Debian where there was none, or `{ problem }`: one sentence that says
 * why there is none.
 */
export function findFirefox() {
  const named = env.FIREFOX_PATH;
  if (named && versionOf(named) === undefined)
    return { problem: `FIREFOX_PATH is ${named}, which is not a Firefox that starts.` };
  if (named) return { path: named };
  if (platform === 'win32') return { problem: 'Firefox is tested on Linux and macOS only.' };
  const found = look();
  if (found) return { path: found };
  if (isRootOnDebian()) {
    tell('Installing Firefox with apt-get …');
    installPackages('firefox-esr');
  }
  const path = look();
  return path
    ? { path }
    : {
        problem: `No Firefox ${LEAST} or later was found and none could be installed: install one (Debian: apt-get install firefox-esr) or name its program in FIREFOX_PATH.`,
      };
}
