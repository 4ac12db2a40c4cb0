import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** The package as npm packs it, and a folder of its own in which it is installed and nothing else. */
export interface Installed {
  readonly tarball: string;
  readonly folder: string;
  /** The package in it. */
  readonly home: string;
  readonly remove: () => void;
}

/**
 * Packs the project with npm and installs what came of it without a network: unpacked, with its command on the path of
 * scripts, and of all packages of the project only those that its own manifest asks for, linked.
 */
export function installPacked(): Installed {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'recount-packed-')));
  // npm and Node look for the project that a folder belongs to.
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }\n');
  const name = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
  const tarball = join(folder, name);
  const modules = join(folder, 'node_modules');
  const home = join(modules, 'recount');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
  const { dependencies, bin }: Manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  for (const dependency of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, dependency)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', dependency), join(modules, dependency), 'junction');
  }
  mkdirSync(join(modules, '.bin'));
  for (const [command, script] of Object.entries(bin))
    symlinkSync(join(home, script), join(modules, '.bin', command));
  return { tarball, folder, home, remove: () => rmSync(folder, { recursive: true }) };
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
}
