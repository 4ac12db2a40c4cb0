import { type DeflateSize, deflateSize } from './deflate-size.ts';
import { lzwSize } from './lzw-size.ts';
import { fromBase85, fromHex } from './written-as-text.ts';

/** More than a stream of any report unpacks to, a picture of it included, in bytes; and so much all others together. */
export const LARGEST_STREAMS = 256 * 1024 * 1024;
/** What is packed twice is unpacked to be looked at, and has no reason to be large. */
const LARGEST_OUTER = 32 * 1024 * 1024;
/** No writer packs what it has packed more often than that. */
const DEEPEST = 4;
/** Streams stand one behind the other; where they overlap that often, the file is made to be looked through for ever. */
const MOST_OVERLAP = 4;
/** So much of what stands before a stream is looked through for what it is. */
const LONGEST_HEAD = 2048;

const KEYWORD = [...'stream'].map((sign) => sign.charCodeAt(0));
const [FIRST = 0] = KEYWORD;
const [LF, CR, E, D] = [10, 13, 0x65, 0x64];
const ASCII = new TextDecoder('latin1');

/**
 * Whether what is packed in a PDF unpacks to more than any document has; pdf.js would unpack it whole, into memory. Every
 * stream that is there is counted, whatever it is said to be and whether a page needs it or not. What is locked with a
 * password cannot be looked into.
 */
export function unpacksTooLarge(bytes: Uint8Array): boolean {
  let [all, looked] = [0, 0];
  // A keyword within the data of a stream may be meant all the same, since a table says where each object begins.
  for (const start of streamsIn(bytes)) {
    const head = headOf(bytes, start);
    const counted = sizeAt(bytes, start, head);
    if (counted === undefined) continue;
    if (counted.size > LARGEST_STREAMS) return true;
    // A report may be full of pictures, of which none is unpacked for its text and one at a time to be shown.
    if (!/\/Subtype\s*\/Image\b/u.test(head)) all += counted.size;
    looked += counted.end - start;
    if (all > LARGEST_STREAMS || looked > MOST_OVERLAP * bytes.length) return true;
  }
  return false;
}

/** Where the data of streams begins: on the line behind each keyword. */
function* streamsIn(bytes: Uint8Array): Generator<number> {
  let line = 0;
  for (let at = bytes.indexOf(FIRST); at !== -1; at = bytes.indexOf(FIRST, at + 1)) {
    if (!KEYWORD.every((sign, index) => bytes[at + index] === sign)) continue;
    if (bytes[at - 1] === D && bytes[at - 3] === E) continue;
    line = Math.max(line, at + KEYWORD.length);
    while (line < bytes.length && bytes[line] !== LF && bytes[line] !== CR) line += 1;
    yield line + (bytes[line] === CR && bytes[line + 1] === LF ? 2 : 1);
  }
}

/** What is said of a stream before it, the names in it without their escapes. */
function headOf(bytes: Uint8Array, start: number): string {
  const head = ASCII.decode(bytes.subarray(Math.max(0, start - LONGEST_HEAD), start));
  return head
    .slice(head.lastIndexOf(' obj'))
    .replace(/#([\da-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** How much the data from an offset on unpacks to; nothing where it is not packed. */
function sizeAt(bytes: Uint8Array, start: number, head: string): DeflateSize | undefined {
  if (isPacked(bytes, start)) return packedSize(bytes, start, 0);
  if (/\/LZW/u.test(head))
    return lzwSize(bytes, start, LARGEST_STREAMS, /\/EarlyChange\s+0/u.test(head) ? 0 : 1);
  const read = /\/A(?:SCIIHexDecode|Hx)\b/u.test(head)
    ? fromHex
    : /\/A(?:SCII85Decode|85)\b/u.test(head)
      ? fromBase85
      : undefined;
  const written = read?.(bytes, start);
  if (written === undefined) return undefined;
  return { size: packedSize(written.bytes, 0, 0)?.size ?? written.bytes.length, end: written.end };
}

/** How much the data from an offset on unpacks to, where it is packed by deflate in a zlib stream (RFC 1950). */
function packedSize(bytes: Uint8Array, start: number, depth: number): DeflateSize | undefined {
  if (!isPacked(bytes, start)) return undefined;
  const first = new Uint8Array(2);
  const outer = deflateSize(bytes, start, LARGEST_STREAMS, filling(first));
  if (!isPacked(first, 0)) return outer;
  // The inner stream begins where the outer one unpacks to.
  if (outer.size > LARGEST_OUTER || depth === DEEPEST) return { ...outer, size: Number.POSITIVE_INFINITY };
  const within = new Uint8Array(outer.size);
  deflateSize(bytes, start, outer.size, filling(within));
  const inner = packedSize(within, 0, depth + 1);
  return { ...outer, size: outer.size + (inner?.size ?? 0) };
}

/** Takes what is unpacked, as far as there is room for it. */
function filling(room: Uint8Array): (part: Uint8Array) => void {
  let filled = 0;
  return (part) => {
    const taken = part.subarray(0, room.length - filled);
    room.set(taken, filled);
    filled += taken.length;
  };
}

/** Whether a zlib stream begins at an offset: its method is deflate, and its first two bytes check each other. */
const isPacked = (bytes: Uint8Array, at: number): boolean => {
  const [method = 0, flags] = [bytes[at], bytes[at + 1]];
  return flags !== undefined && (method & 15) === 8 && ((method << 8) | flags) % 31 === 0;
};
