// A thread that breaks down over some units, for threads.test.ts: by what their text says.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ loaded }) => {
  const text = Buffer.from(loaded.bytes).toString();
  if (text === 'throw') throw new Error('out of its depth');
  if (text === 'exit') process.exit(3);
  if (text === 'memory') {
    const hoard = [];
    for (;;) hoard.push(new Array(100_000).fill({}));
  }
  if (text === 'loop') for (;;);
  parentPort.postMessage({ record: `${text}\n`, tally: { items: 1, claims: 0, broken: 0, verdicts: {} } });
});
