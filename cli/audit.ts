import { askSecret } from './ask-secret.ts';
import { createOutput } from './output.ts';
import { run } from './run.ts';
import { UnusableInput } from './unusable.ts';

/** The exit status of a defect of the program itself. */
const DEFECT = 3;

const { stdout } = process;
const isAttended = process.stdin.isTTY && process.stderr.isTTY;

try {
  process.exitCode = await run(process.argv.slice(2), {
    write: createOutput(stdout),
    complain: (line) => console.error(line),
    ...(isAttended ? { ask: askSecret } : {}),
    watched: { stream: process.stderr, shown: process.stderr.isTTY },
    screen: {
      colour: stdout.isTTY && stdout.hasColors(),
      columns: stdout.isTTY ? stdout.columns : undefined,
    },
  });
} catch (error) {
  // Anything else is a bug, and its stack trace is wanted; no exit status of a verdict may be taken from it.
  const isKnown = error instanceof UnusableInput;
  console.error(isKnown ? error.message : error);
  process.exitCode = isKnown ? 2 : DEFECT;
}
