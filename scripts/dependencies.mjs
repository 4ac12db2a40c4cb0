// Installs what package-lock.json names when node_modules is missing or was installed from another lock file.
// Plain Node: this runs before there are any dependencies. Prints nothing on standard output.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { giveUp, tell } from './terminal.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(ROOT, 'node_modules', '.recount-lock');
/** Written by npm into node_modules: the tree as it was installed. */
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const LOCK = join(ROOT, 'package-lock.json');
const LEAST_NODE = [20, 19];

const stamp = () => createHash('sha256').update(readFileSync(LOCK)).digest('hex');

/** Whether npm's own record holds every package of the lock file in its version (optional ones may be left out). */
function matchesInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const wanted = JSON.parse(readFileSync(LOCK, 'utf8')).packages;
  const present = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || present[path]?.version === version || ((optional || devOptional) && !present[path]),
  );
}

function isCurrent() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp()) return true;
  if (!matchesInstalled()) return false;
  writeFileSync(STAMP, stamp());
  return true;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  giveUp(`Recount needs Node ${LEAST_NODE.join('.')} or later; this is ${process.versions.node}.`);
}

/** Brings node_modules into line with the lock file; does nothing when it already is. */
export function ensureDependencies() {
  checkNode();
  if (isCurrent()) return;
  tell('Installing dependencies from package-lock.json …');
  // The shell finds npm.cmd on Windows. Development tools are needed whatever NODE_ENV says.
  const { status, stderr } = spawnSync('npm ci --include=dev --no-audit --no-fund --loglevel=error', {
    cwd: ROOT,
    shell: true,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) {
    const cause = /npm (?:error|ERR!) (?:code )?(.+)/u.exec(stderr)?.[1] ?? `npm ci ended with ${status}`;
    giveUp(
      `The dependencies could not be installed (${cause}); check the network and run "npm ci" to see more.`,
    );
  }
  writeFileSync(STAMP, stamp());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureDependencies();
