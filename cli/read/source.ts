import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { UnusableInput } from '../unusable.ts';
import { fetchPage } from './fetch-page.ts';

/** Bytes from wherever the person pointed, with what is known of them before they are read. */
export interface Source {
  /** For people: the path, the address, or “standard input”. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Media type and charset of an HTTP answer, in lower case. */
  readonly mediaType: string | undefined;
  readonly charset: string | undefined;
}

const ADDRESS = /^[a-z][a-z\d+.-]+:\/\//iu;

/** Opens a file, an address or, for `-`, standard input. */
export async function openSource(source: string): Promise<Source> {
  if (source === '-') return bare('standard input', process.stdin);
  if (ADDRESS.test(source)) return fetchPage(source);
  // npm runs scripts in the project's folder; INIT_CWD is where the person stands.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), source);
  const facts = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnusableInput(cannotOpen(source, error));
  });
  if (facts.isDirectory()) throw new UnusableInput(`${source} is a folder; name a file in it`);
  return bare(source, fileBytes(path, source));
}

const bare = (name: string, bytes: AsyncIterable<Uint8Array>): Source => ({
  name,
  bytes,
  mediaType: undefined,
  charset: undefined,
});

async function* fileBytes(path: string, source: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path);
  } catch (error) {
    throw new UnusableInput(cannotOpen(source, error));
  }
}

function cannotOpen(source: string, error: unknown): string {
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
