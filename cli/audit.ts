import { createOutput } from './output.ts';
import { run } from './run.ts';
import { UnusableInput } from './unusable.ts';

const { stdout } = process;

try {
  process.exitCode = await run(process.argv.slice(2), {
    write: createOutput(stdout),
    complain: (line) => console.error(line),
    watched: { stream: process.stderr, shown: process.stderr.isTTY },
    screen: {
      colour: stdout.isTTY && stdout.hasColors(),
      columns: stdout.isTTY ? stdout.columns : undefined,
    },
  });
} catch (error) {
  // Anything else is a bug, and its stack trace is wanted.
  if (!(error instanceof UnusableInput)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
