/** The order in which the lengths of the code for lengths are written (RFC 1951, 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const END_OF_BLOCK = 256;
const LONGEST_CODE = 15;

/** The shortest length of each symbol from 257 on, and how many bits follow that add to it (RFC 1951, 3.2.5). */
const LENGTHS: readonly (readonly [base: number, extra: number])[] = [
  ...Array.from({ length: 8 }, (_, at) => [3 + at, 0] as const),
  ...Array.from({ length: 20 }, (_, at) => {
    const extra = 1 + (at >> 2);
    return [3 + ((4 + (at & 3)) << extra), extra] as const;
  }),
  [258, 0],
];

/** A code as a table: for the next bits, the symbol times 16 and the length of its code; zero where there is none. */
interface Code {
  readonly bits: number;
  readonly mask: number;
  readonly table: Uint16Array;
}

/** Ends the counting where the data breaks off or is damaged. */
class Damaged extends Error {}

/** How much a deflate stream holds, and where it ends. */
export interface DeflateSize {
  /** In bytes; where it is more than was asked for, how much of it was counted. */
  readonly size: number;
  /** The offset behind its last byte. */
  readonly end: number;
}

/**
 * Counts what a deflate stream (RFC 1951) from an offset on unpacks to, without unpacking it, and no further than
 * `most`. What is damaged counts up to there.
 */
export function deflateSize(bytes: Uint8Array, from: number, most: number): DeflateSize {
  const counter = new Counter(bytes, from, most);
  try {
    while (!counter.block());
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
  }
  return { size: counter.size, end: counter.end };
}

class Counter {
  readonly #bytes: Uint8Array;
  readonly #most: number;
  #at: number;
  /** Bits that were taken from the bytes and not yet read. */
  #held = 0;
  #count = 0;
  size = 0;

  constructor(bytes: Uint8Array, from: number, most: number) {
    this.#bytes = bytes;
    this.#at = from;
    this.#most = most;
  }

  get end(): number {
    return this.#at - (this.#count >> 3);
  }

  /** Counts a block; whether it was the last, or there is no more to be counted. */
  block(): boolean {
    const isLast = this.#bits(1) === 1;
    const type = this.#bits(2);
    if (type === 0) this.#stored();
    else if (type === 1) this.#coded(FIXED, FIXED_DISTANCES);
    else if (type === 2) this.#coded(...this.#codes());
    else throw new Damaged();
    return isLast || this.size > this.#most;
  }

  #stored(): void {
    this.#at = this.end;
    this.#held = 0;
    this.#count = 0;
    const length = this.#bits(16);
    if ((length ^ 0xffff) !== this.#bits(16)) throw new Damaged();
    this.#at += length;
    this.size += length;
    if (this.#at > this.#bytes.length) throw new Damaged();
  }

  /** Nearly all of the time is spent here: what changes with each symbol stands in variables, and not in fields. */
  #coded(symbols: Code, distances: Code): void {
    const [bytes, most] = [this.#bytes, this.#most];
    let [at, held, count, size] = [this.#at, this.#held, this.#count, this.size];
    try {
      while (size <= most) {
        while (count < LONGEST_CODE && at < bytes.length) {
          held |= (bytes[at++] ?? 0) << count;
          count += 8;
        }
        const entry = symbols.table[held & symbols.mask] ?? 0;
        const length = entry & 15;
        if (length === 0 || length > count) throw new Damaged();
        held >>>= length;
        count -= length;
        const symbol = entry >> 4;
        if (symbol < END_OF_BLOCK) {
          size += 1;
          continue;
        }
        if (symbol === END_OF_BLOCK) return;
        // Few symbols are a stretch of what came before: its length, and how far back.
        const [base, extra] = LENGTHS[symbol - 257] ?? damaged();
        [this.#at, this.#held, this.#count] = [at, held, count];
        size += base + this.#bits(extra);
        const distance = this.#symbol(distances);
        this.#bits(distance < 2 ? 0 : (distance >> 1) - 1);
        [at, held, count] = [this.#at, this.#held, this.#count];
      }
    } finally {
      [this.#at, this.#held, this.#count, this.size] = [at, held, count, size];
    }
  }

  #codes(): readonly [Code, Code] {
    const [symbols, distances, written] = [257 + this.#bits(5), 1 + this.#bits(5), 4 + this.#bits(4)];
    const own = new Uint8Array(ORDER.length);
    for (const at of ORDER.slice(0, written)) own[at] = this.#bits(3);
    const code = codeOf(own);
    const lengths = new Uint8Array(symbols + distances);
    for (let at = 0; at < lengths.length; ) {
      const symbol = this.#symbol(code);
      if (symbol < 16) lengths[at++] = symbol;
      else {
        const [value, times] =
          symbol === 16
            ? [lengths[at - 1] ?? damaged(), 3 + this.#bits(2)]
            : [0, symbol === 17 ? 3 + this.#bits(3) : 11 + this.#bits(7)];
        lengths.fill(value, at, at + times);
        at += times;
      }
    }
    return [codeOf(lengths.subarray(0, symbols)), codeOf(lengths.subarray(symbols))];
  }

  #symbol({ bits, mask, table }: Code): number {
    // At the end of the data there may be fewer bits than the longest code has.
    while (this.#count < bits && this.#at < this.#bytes.length) this.#take();
    const entry = table[this.#held & mask] ?? 0;
    const length = entry & 15;
    if (length === 0 || length > this.#count) throw new Damaged();
    this.#held >>>= length;
    this.#count -= length;
    return entry >> 4;
  }

  #bits(count: number): number {
    while (this.#count < count) {
      if (this.#at >= this.#bytes.length) throw new Damaged();
      this.#take();
    }
    const value = this.#held & ((1 << count) - 1);
    this.#held >>>= count;
    this.#count -= count;
    return value;
  }

  #take(): void {
    this.#held |= (this.#bytes[this.#at++] ?? 0) << this.#count;
    this.#count += 8;
  }
}

function damaged(): never {
  throw new Damaged();
}

/** The canonical code of these lengths (RFC 1951, 3.2.2), its bits in the order in which they are read. */
function codeOf(lengths: Uint8Array): Code {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  const bits = Math.max(1, ...lengths);
  const next = new Uint16Array(LONGEST_CODE + 2);
  for (let length = 1; length <= LONGEST_CODE; length++)
    next[length + 1] = ((next[length] ?? 0) + (counts[length] ?? 0)) << 1;
  const table = new Uint16Array(1 << bits);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    const entry = (symbol << 4) | length;
    for (let at = reversed(code, length); at < table.length; at += 1 << length) table[at] = entry;
  }
  return { bits, mask: table.length - 1, table };
}

function reversed(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit++) turned = (turned << 1) | ((code >> bit) & 1);
  return turned;
}

const FIXED = codeOf(
  Uint8Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8)),
);
const FIXED_DISTANCES = codeOf(new Uint8Array(30).fill(5));
