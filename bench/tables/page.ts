import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BenchOptions } from './options.ts';
import { figure, NONE, type Table } from './table.ts';
import { versionOf } from './version.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SLOWNESS = [1, 4] as const;
/** The pages of bench/page-shapes.ts that are articles with figures. */
const ONLY = 'words';
/** As in the other tables of a page: docs/page-cost.md. */
const COLUMNS = [
  ['longest hold', 'gap'],
  ['processor time', 'task'],
  ['first mark', 'first'],
  ['last mark', 'last'],
  ['marks', 'marks'],
] as const;

type Medians = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

function mediansAt(slow: number, rounds: number): Medians {
  const folder = mkdtempSync(join(tmpdir(), 'recount-bench-page-'));
  const json = join(folder, 'medians.json');
  const order = [
    '--slow',
    `${slow}`,
    '--rounds',
    `${rounds}`,
    '--only',
    ONLY,
    '--beside',
    'mark.js',
    '--json',
    json,
  ];
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'bench/page.ts', ...order], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`bench/page.ts ended with ${status}`);
  const medians: Medians = JSON.parse(readFileSync(json, 'utf8'));
  rmSync(folder, { recursive: true });
  return medians;
}

/** What a page pays, in Chromium: alone, with Recount, and with mark.js in its place. */
export function page({ rounds }: BenchOptions): Table {
  const rows = SLOWNESS.flatMap((slow) =>
    Object.entries(mediansAt(slow, rounds)).flatMap(([shape, ways]) =>
      Object.entries(ways).map(([way, values]) => [
        `${shape}, processor ÷ ${slow}: ${way}`,
        ...COLUMNS.map(([, key]) => {
          const value = values[key] ?? 0;
          const isOfMarks = key !== 'gap' && key !== 'task';
          return isOfMarks && values.marks === 0 ? NONE : figure(Math.round(value));
        }),
      ]),
    ),
  );
  return {
    about:
      `Milliseconds of a page in Chromium, medians of ${rounds} rounds in turn, with its thread as fast as it is and slowed down to a quarter. ` +
      `mark.js ${versionOf('mark.js')} is told beforehand what Recount marks and only has to mark it: it reads, checks and asks nothing. ` +
      'Columns as in [page-cost.md](page-cost.md).',
    columns: ['', ...COLUMNS.map(([title]) => title)],
    rows,
  };
}
