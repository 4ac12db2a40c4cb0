import { Inflate, Z_OK, Z_SYNC_FLUSH } from 'pako';

/** So many bytes are given to the unpacking at a time, which may become a thousand times as many. */
const STEP = 256;

/** How much a stream holds, and where it ends. */
export interface DeflateSize {
  /** In bytes; where it is more than was asked for, how much of it was counted. */
  readonly size: number;
  /** An offset not far behind its last byte. */
  readonly end: number;
}

/**
 * Counts what a zlib stream (RFC 1950) from an offset on unpacks to, and not much further than `most`; `unpacked` is given it
 * part by part. What is damaged counts up to there.
 */
export function deflateSize(
  bytes: Uint8Array,
  from: number,
  most: number,
  unpacked: (part: Uint8Array) => void = () => undefined,
): DeflateSize {
  const inflate = new Inflate();
  let size = 0;
  inflate.onData = (part) => {
    unpacked(part);
    size += part.length;
  };
  let end = from;
  while (end < bytes.length && size <= most && !inflate.ended && inflate.err === Z_OK) {
    inflate.push(bytes.subarray(end, end + STEP), Z_SYNC_FLUSH);
    end = Math.min(bytes.length, end + STEP);
  }
  return { size, end };
}
