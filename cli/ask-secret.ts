import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { harmless } from './print/harmless.ts';

/** Asks at the terminal, on standard error, and shows nothing of the answer; nothing where the person breaks off. */
export async function askSecret(question: string): Promise<string | undefined> {
  process.stderr.write(harmless(question));
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    return await new Promise((answer) => {
      terminal.once('line', answer);
      terminal.once('SIGINT', () => answer(undefined));
      terminal.once('close', () => answer(undefined));
    });
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
