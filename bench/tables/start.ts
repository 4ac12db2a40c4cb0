import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { asLine, madeArticles } from '../many/articles.ts';
import { median } from '../processor.ts';
import type { BenchOptions } from './options.ts';
import { figure, type Table } from './table.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const [LINE = ''] = [...madeArticles(1)].map(asLine);
const { text } = JSON.parse(LINE);
const UNNAMED = `${JSON.stringify({ id: 1, text })}\n`;

const WAYS: readonly (readonly [name: string, command: string, input: string])[] = [
  ['Node alone', 'node -e 0', ''],
  ['`node scripts/recount.mjs`, language named', 'node scripts/recount.mjs --format ndjson -', LINE],
  ['`node scripts/recount.mjs`, language to be told', 'node scripts/recount.mjs --format ndjson -', UNNAMED],
  ['`npm run audit`, language named', 'npm run --silent audit -- --format ndjson -', LINE],
  ['a page of HTML', 'node scripts/recount.mjs tests/pages/district-report-vi/source.html', ''],
  ['from the sources, through tsx', 'node --import tsx cli/audit.ts --format ndjson -', LINE],
];

/** Seconds of processor time of a command and all that it starts, which only a shell is told. */
function secondsOf(command: string, input: string): number {
  const { stderr } = spawnSync('bash', ['-c', `TIMEFORMAT='%U %S'; time { ${command} > /dev/null; }`], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
  });
  const [user, system] = stderr.trim().split('\n').at(-1)?.split(' ') ?? [];
  return Number(user) + Number(system);
}

/** What the command costs before it does anything to speak of. */
export function start({ rounds }: BenchOptions): Table {
  const times = WAYS.map((): number[] => []);
  // The first round compiles what has changed, and warms the disk.
  for (let round = 0; round <= rounds; round += 1)
    for (const [at, [, command, input]] of WAYS.entries()) {
      const seconds = secondsOf(command, input);
      if (round > 0) times[at]?.push(seconds);
    }
  const [node = []] = times;
  return {
    about: `Seconds of processor time from the start to the end with one article in, the median of ${rounds} rounds in turn, and how often Node alone could have been started in it.`,
    columns: ['', 'seconds', '÷ Node alone'],
    rows: WAYS.map(([name], at) => {
      const own = times[at] ?? [];
      return [
        name,
        figure(median(own)),
        figure(median(own.map((time, round) => time / (node[round] ?? Number.NaN)))),
      ];
    }),
  };
}
