import { env } from 'node:process';
import { expect, it } from 'vitest';
import { trial } from './trial.ts';

/** As many as the documentation speaks of where somebody asked for it, fewer where the engines only happen to be installed. */
const ARTICLES = env.RECOUNT_SCALE_OUT === '1' ? 5000 : 400;
/** Each article is read twice, and Slurm waits two minutes with what it puts back; the machine may be busy. */
const PATIENCE_MS = 2_400_000;

const SAME = new RegExp(
  String.raw`^${ARTICLES + 1} lines in (\d+) of \1 files, those of one process: SHA-256 [0-9a-f]{64}$`,
  'u',
);

const TRIALS: readonly (readonly [name: string, script: string, course: readonly RegExp[]])[] = [
  [
    'Slurm, one of two nodes lost',
    'slurm.sh',
    [
      /^node-2 lost with \d+ of \d+ files answered$/u,
      /^node-2 is down; [1-9]\d* tasks? done again on node-1$/u,
    ],
  ],
  ['dask, one of two workers killed', 'dask.sh', [/^worker-2 killed with \d+ of \d+ files answered$/u]],
];

it.for(TRIALS)(
  '%s, gives the lines of one process',
  { timeout: PATIENCE_MS },
  async ([, script, course], { skip }) => {
    const tried = await trial(script, ARTICLES);
    if (tried.type === 'skipped') return skip(tried.because);
    expect(tried.lines).toEqual([...course, SAME].map((line) => expect.stringMatching(line)));
  },
);
