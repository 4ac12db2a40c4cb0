import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

/** Two hosts have to be set up, and one of them lost and waited for. */
const PATIENCE_MS = 400_000;

it(
  'GNU parallel over two hosts, one of them lost, gives the lines of one process',
  async ({ skip }) => {
    skip(process.platform !== 'linux', 'network namespaces are Linux’s');
    const child = spawn('bash', [join(import.meta.dirname, 'parallel.sh'), '60']);
    const said = Promise.all([text(child.stdout), text(child.stderr)]);
    const [status] = await once(child, 'close');
    const [output, errors] = await said;
    expect({ status, errors: status === 0 ? '' : errors + output }).toEqual({ status: 0, errors: '' });
    const missing = /^Skipped: (.+)$/mu.exec(output)?.[1];
    skip(missing !== undefined, missing);
    const lines = output.trimEnd().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^whole: [1-9]\d* jobs on host-1, [1-9]\d* on host-2$/),
      'whole: 61 lines, the same as those of one process',
      expect.stringMatching(/^lost: [1-9]\d* jobs failed when host-2 was lost$/),
      expect.stringMatching(/^lost: [1-9]\d* jobs were done again, 0 failed$/),
      'lost: 61 lines, the same as those of one process',
    ]);
  },
  PATIENCE_MS,
);
