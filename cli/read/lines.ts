/** More than any article has; a longer line is dropped while it is read, so that memory stays bounded. */
export const LONGEST_LINE = 8 * 1024 * 1024;
const LINE_FEED = 0x0a;

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without its line end; nothing for a line of more than LONGEST_LINE bytes. */
  readonly bytes: Uint8Array | undefined;
}

/** Parts a stream of bytes at its line feeds, as they come. Reads no further than it is asked to. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size <= LONGEST_LINE) parts.push(part);
    else parts = [];
  };
  const line = (): Line => {
    number += 1;
    const bytes = size <= LONGEST_LINE ? Buffer.concat(parts) : undefined;
    parts = [];
    size = 0;
    return { number, bytes };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      yield line();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield line();
}
