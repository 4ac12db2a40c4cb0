import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archiveOf, type Files, filesBelow } from './archive.ts';
import { layOut } from './sources.ts';

const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** What there is of one version: where each archive comes from, and how it is called. */
export const namesOf = (version: string) => ({
  chrome: `recount-${version}-chrome.zip`,
  firefox: `recount-${version}-firefox.zip`,
  sources: `recount-${version}-sources.zip`,
  package: `recount-${version}.tgz`,
  notices: `recount-${version}-${NOTICES}`,
});

/** Builds of the project whose files are `sources`, in a folder of their own; `prefix` names it. */
export function madeFrom(sources: Files, version: string, root: string, prefix: string): Files {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), prefix)));
  try {
    layOut(sources, folder, root);
    const npm = (...args: readonly string[]) =>
      execFileSync('npm', ['--silent', ...args], {
        cwd: folder,
        shell: process.platform === 'win32',
        // What the version of npm, the terminal and the caller leave there is no part of a build.
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: ['ignore', 2, 2],
      });
    npm('run', 'build');
    npm('run', 'build-for-amo');
    npm('pack');
    const names = namesOf(version);
    const chrome = filesBelow(join(folder, '.output/chrome-mv3'));
    return new Map([
      [names.chrome, archiveOf(chrome)],
      [names.firefox, archiveOf(filesBelow(join(folder, '.output/firefox-mv3')))],
      [names.sources, archiveOf(sources)],
      [names.package, readFileSync(join(folder, names.package))],
      [names.notices, chrome.get(NOTICES) ?? new Uint8Array()],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
