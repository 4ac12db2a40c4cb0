import { once } from 'node:events';

/**
 * Writes to standard output no faster than its reader takes it. When the reader has gone (`| head`), the process ends
 * quietly: nobody is left to answer.
 */
export function createOutput(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  return async (text) => {
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
  };
}
