const CLEAR = 256;
const END = 257;
const MOST_CODES = 4096;

/**
 * Counts what LZW data (ISO 32000-1, 7.4.4) from an offset on unpacks to, without unpacking it, and no further than
 * `most`: in bytes. `early` is its `EarlyChange`: by how many codes a longer one comes early.
 */
export function lzwSize(
  bytes: Uint8Array,
  from: number,
  most: number,
  early: 0 | 1,
): { size: number; end: number } {
  /** How long the string is that a code stands for. */
  const lengths = new Uint32Array(MOST_CODES).fill(1, 0, CLEAR);
  let [at, held, count, size] = [from, 0, 0, 0];
  let [next, before] = [END + 1, 0];
  while (size <= most) {
    const bits = next + early < 512 ? 9 : next + early < 1024 ? 10 : next + early < 2048 ? 11 : 12;
    while (count < bits && at < bytes.length) {
      held = ((held << 8) | (bytes[at++] ?? 0)) & 0xffffff;
      count += 8;
    }
    if (count < bits) break;
    count -= bits;
    const code = (held >>> count) & ((1 << bits) - 1);
    if (code === END) break;
    if (code === CLEAR) {
      [next, before] = [END + 1, 0];
      continue;
    }
    const length = code < next ? (lengths[code] ?? 0) : before + 1;
    // A code that is not there yet stands for the string before and its first byte.
    if (code > next || (code === next && before === 0)) break;
    if (before > 0 && next < MOST_CODES) lengths[next++] = before + 1;
    size += length;
    before = length;
  }
  return { size, end: at };
}
