// What the trials in tests/scale-out need of the machine. They skip themselves where it is missing. Plain Node.
import { spawnSync } from 'node:child_process';
import { env } from 'node:process';
import { installPackages, isRootOnDebian } from './apt.mjs';
import { tell } from './terminal.mjs';

const PACKAGES = ['slurm-wlm', 'munge', 'python3-distributed', 'procps'];

const isInstalled = (name) =>
  spawnSync('dpkg', ['--status', name], { encoding: 'utf8' }).stdout?.includes(
    '\nStatus: install ok installed\n',
  );

/** Installs Slurm and dask on Debian as root, where RECOUNT_SCALE_OUT=1 asks for it: nobody else is given cluster software. */
export function ensureEngines() {
  if (env.RECOUNT_SCALE_OUT !== '1') return;
  const missing = PACKAGES.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (!isRootOnDebian()) {
    tell(`Not installed, which only root on Debian can have done: ${missing.join(', ')}.`);
    return;
  }
  tell(`Installing ${missing.join(', ')} with apt-get …`);
  installPackages(...missing);
}
