import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { UnusableInput } from '../unusable.ts';

/** Bytes from wherever the person pointed, with what is known of them before they are read. */
export interface Source {
  /** For people: the path, the address, or “standard input”. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Media type and charset of an HTTP answer, in lower case. */
  readonly mediaType: string | undefined;
  readonly charset: string | undefined;
}

/** The same when it has been read. */
export interface Loaded extends Omit<Source, 'bytes'> {
  readonly bytes: Uint8Array;
}

/** Bytes of which nothing but the name is known. */
export const bare = (name: string, bytes: AsyncIterable<Uint8Array>): Source => ({
  name,
  bytes,
  mediaType: undefined,
  charset: undefined,
});

/** The bytes of the file at an absolute path, which is called `source` when it cannot be read. */
export async function* fileBytes(path: string, source: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path);
  } catch (error) {
    throw new UnusableInput(cannotOpen(source, error));
  }
}

/** Why a file cannot be opened, for people. */
export function cannotOpen(source: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file ${source}`;
  if (code === 'EACCES' || code === 'EPERM') return `No permission to read ${basename(source)}`;
  return `${source} cannot be read (${String(code ?? error)})`;
}

/** More than any article has; beyond it the whole would have to fit in memory several times over. */
export const LARGEST_DOCUMENT = 32 * 1024 * 1024;

/** All bytes of a source that is one document. */
export async function wholeOf({ name, bytes }: Source): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > LARGEST_DOCUMENT) throw new UnusableInput(`${name} is larger than 32 MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
