import { open } from 'node:fs/promises';
import { type Line, linesOf } from '../read/lines.ts';
import { isBlank } from '../read/peek.ts';
import { cannotOpen } from '../read/source.ts';
import { UnusableInput } from '../unusable.ts';
import type { FileTask } from './task.ts';

/** How far a file is looked at to see what it is. */
const HEAD = 64 * 1024;
const ANY_ADDRESS = /^[a-z][a-z\d+.-]+:\/\//iu;
const PAGE_ADDRESS = /^https?:\/\/\S+$/iu;

/** Whether a source is named by an address, of whatever protocol. */
export const isAddress = (place: string): boolean => ANY_ADDRESS.test(place);

/** The first bytes of a file, as Latin 1; refused where it cannot be opened. */
export async function headOf({ name, path }: FileTask): Promise<string> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnusableInput(cannotOpen(name, error));
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Whether a file that begins like this lists addresses, one a line: no article consists of nothing else. */
export function looksLikeList(head: string): boolean {
  const lines = head.replace(/^\u00EF\u00BB\u00BF/u, '').split('\n');
  // The last line may have been cut off.
  const whole = head.length < HEAD ? lines : lines.slice(0, -1);
  const entries = whole.map((line) => line.trim()).filter(isEntry);
  return entries.length > 0 && entries.every((entry) => PAGE_ADDRESS.test(entry));
}

/** The entries of a list: lines that are neither blank nor, with a # before them, remarks. */
export async function* entriesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const line of linesOf(stream)) {
    const entry = textOf(line).trim();
    if (isEntry(entry)) yield entry;
  }
}

const isEntry = (line: string): boolean => line !== '' && !line.startsWith('#');

function textOf({ number, bytes }: Line): string {
  if (bytes === undefined) throw new UnusableInput(`Line ${number} of the list is longer than 8 MB`);
  if (isBlank(bytes)) return '';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableInput(`Line ${number} of the list is not UTF-8`);
  }
}
