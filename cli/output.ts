import { once } from 'node:events';
import { notWritten } from './write-problem.ts';

/**
 * Writes to standard output no faster than its reader takes it. When the reader has gone (`| head`), the process ends
 * quietly: nobody is left to answer. Where nothing more can be written, as on a full device, it ends with a sentence.
 */
export function createOutput(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    console.error(notWritten('Standard output', error));
    process.exit(2);
  });
  return async (text) => {
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
  };
}
