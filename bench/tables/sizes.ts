import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { buildInto } from '../../tests/e2e/build.ts';
import { figure, type Table } from './table.ts';
import { versionOf } from './version.ts';

/**
 * Only their size is asked for, and no code of the project can use them: so they are no dependencies of it, and are had when this
 * table is asked for.
 */
const PEERS = { hypothesis: '1.1766.0', darkreader: '4.9.133' } as const;
const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/recount-bench');
const MODULES = join(CACHE, 'node_modules');

function installPeers(): void {
  const has = (name: string, version: string): boolean =>
    existsSync(join(MODULES, name, 'package.json')) && versionOf(name, MODULES) === version;
  if (Object.entries(PEERS).every(([name, version]) => has(name, version))) return;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }));
  const windows = process.platform === 'win32';
  const order = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync(windows ? 'npm.cmd' : 'npm', order, {
    cwd: CACHE,
    shell: windows,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const sized = (name: string, sources: readonly string[]): readonly string[] => {
  const bytes = sources.map((source) => Buffer.from(source));
  const kilobytes = (of: readonly Uint8Array[]): string =>
    figure(of.reduce((sum, { length }) => sum + length, 0) / 1000);
  return [name, kilobytes(bytes), kilobytes(bytes.map((one) => gzipSync(one, { level: 9 })))];
};

/** What comes into the pages of others, beside what two well-known extensions bring there. */
export async function sizes(): Promise<Table> {
  installPeers();
  const folder = await mkdtemp(join(tmpdir(), 'recount-bench-'));
  await buildInto(folder, { mode: 'demo' });
  const built = (name: string): string => readFileSync(join(folder, 'chrome-mv3-demo', name), 'utf8');
  const hypothesis = (...names: readonly string[]): readonly string[] =>
    names.map((name) => readFileSync(join(MODULES, 'hypothesis/build', name), 'utf8'));
  const darkreader = readFileSync(join(MODULES, 'darkreader/darkreader.js'), 'utf8');
  const rows = [
    sized('Recount, in each page that it may read', [built('content-scripts/content.js')]),
    sized('Recount, once a mark is in view: the card', [built('content-scripts/card.js')]),
    sized('Recount, once a mark is in view: its charts', [built('content-scripts/chart.js')]),
    sized(
      `Hypothesis ${PEERS.hypothesis}, in each page where it is switched on`,
      hypothesis('boot.js', 'scripts/annotator.bundle.js', 'styles/annotator.css', 'styles/highlights.css'),
    ),
    sized(
      `Hypothesis ${PEERS.hypothesis}, in its frame there`,
      hypothesis('scripts/sidebar.bundle.js', 'styles/sidebar.css', 'styles/katex.min.css'),
    ),
    sized(`Dark Reader ${PEERS.darkreader}, in each page`, [
      transformSync(darkreader, { minify: true }).code,
    ]),
  ];
  await rm(folder, { recursive: true });
  return {
    about:
      'Kilobytes, as they are and packed by `gzip -9`. Hypothesis and Dark Reader are measured by the packages that they publish: of the ' +
      'former what its `boot.js` loads, of the latter the script for pages, minified here, which is what its extension injects without that extension’s settings.',
    columns: ['', 'kB', 'packed'],
    rows,
  };
}
