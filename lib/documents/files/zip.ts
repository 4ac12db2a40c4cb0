import { startsWith } from './signature.ts';

/** What the directory of a zip archive says of what is in it. */
export interface ZipDirectory {
  readonly names: readonly string[];
  /** Bytes of everything when unpacked, as far as the directory is to be believed. */
  readonly size: number;
}

/** More than any document of words and pictures unpacks to. */
export const LARGEST_UNPACKED = 256 * 1024 * 1024;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Length of the end record, and of the longest comment that may follow it. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;
const NAMES = new TextDecoder();

/** The directory of a zip archive (APPNOTE.TXT 4.3.12 and 4.3.16); nothing where there is none. */
export function zipDirectory(bytes: Uint8Array): ZipDirectory | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const names: string[] = [];
  let size = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    size += view.getUint32(at + 24, true);
    names.push(NAMES.decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + (name ?? 0))));
    at += ENTRY_LENGTH + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return { names, size };
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/** Whether the directory names the part that makes a zip archive a Word document. */
export const isDocx = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 'PK\u0003\u0004') && zipDirectory(bytes)?.names.includes('word/document.xml') === true;
