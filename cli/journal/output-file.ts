import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { cannotOpen } from '../read/source.ts';
import { UnusableInput } from '../unusable.ts';
import { notWritten } from '../write-problem.ts';

/** A file that grows at its end, and knows the hash of all of it. */
export interface OutputFile {
  readonly bytes: number;
  write(text: string): Promise<void>;
  /** Waits until the disk has what was written; the SHA-256 of the whole file. */
  settle(): Promise<string>;
  close(): Promise<void>;
}

/** How much of an output stands for good. */
export interface Standing {
  readonly bytes: number;
  readonly output: string;
}

/**
 * Opens an output. Without `standing` it begins empty. With it the file must begin with those very bytes; what follows
 * them was written without being entered in the journal, and is cut off.
 */
export async function openOutputFile(
  path: string,
  name: string,
  standing: Standing | undefined,
): Promise<OutputFile> {
  const file = await open(path, standing === undefined ? 'w' : 'r+').catch((error: unknown) => {
    throw new UnusableInput(cannotOpen(name, error));
  });
  let bytes = standing?.bytes ?? 0;
  const hash = await hashOf(file, bytes);
  if (standing !== undefined && hash.copy().digest('hex') !== standing.output) {
    await file.close();
    throw new UnusableInput(
      `${name} is not as the journal left it; give it back its first ${bytes} bytes, or begin anew with another journal and output`,
    );
  }
  if (standing !== undefined) await file.truncate(bytes);
  return {
    get bytes() {
      return bytes;
    },
    async write(text) {
      const chunk = Buffer.from(text);
      await writeAll(file, chunk, bytes).catch(cannotWrite(name));
      hash.update(chunk);
      bytes += chunk.length;
    },
    async settle() {
      await file.datasync().catch(cannotWrite(name));
      return hash.copy().digest('hex');
    },
    close: () => file.close(),
  };
}

async function hashOf(file: FileHandle, bytes: number) {
  const hash = createHash('sha256');
  if (bytes === 0) return hash;
  for await (const chunk of file.createReadStream({ start: 0, end: bytes - 1, autoClose: false })) {
    hash.update(chunk);
  }
  return hash;
}

async function writeAll(file: FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  for (let from = 0; from < chunk.length; ) {
    const { bytesWritten } = await file.write(chunk, from, chunk.length - from, position + from);
    from += bytesWritten;
  }
}

/** Says for people that a file cannot be written: the disk is full, or gone. */
export const cannotWrite =
  (name: string) =>
  (error: unknown): never => {
    throw new UnusableInput(notWritten(name, error));
  };
