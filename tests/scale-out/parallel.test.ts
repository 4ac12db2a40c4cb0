import { expect, it } from 'vitest';
import { trial } from './trial.ts';

/** Two hosts have to be set up, and one of them lost and waited for. */
const PATIENCE_MS = 400_000;

it(
  'GNU parallel over two hosts, one of them lost, gives the lines of one process',
  async ({ skip }) => {
    const tried = await trial('parallel.sh', 60);
    if (tried.type === 'skipped') return skip(tried.because);
    expect(tried.lines).toEqual([
      expect.stringMatching(/^whole: [1-9]\d* jobs on host-1, [1-9]\d* on host-2$/),
      'whole: 61 lines, the same as those of one process',
      expect.stringMatching(/^lost: [1-9]\d* jobs failed when host-2 was lost$/),
      expect.stringMatching(/^lost: [1-9]\d* jobs were done again, 0 failed$/),
      'lost: 61 lines, the same as those of one process',
    ]);
  },
  PATIENCE_MS,
);
