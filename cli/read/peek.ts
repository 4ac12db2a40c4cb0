const BRACE = 0x7b;
/** White space, and the bytes of a byte order mark. */
const BLANKS = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);

/** Whether a line holds nothing. */
export const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => BLANKS.has(byte));

/** Whether the first byte that is neither white space nor a byte order mark is a brace; and the stream, still whole. */
export async function startsWithBrace(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly brace: boolean; readonly stream: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let first: number | undefined;
  while (first === undefined) {
    const next = await iterator.next();
    if (next.done) break;
    seen.push(next.value);
    first = next.value.find((byte) => !BLANKS.has(byte));
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* seen;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { brace: first === BRACE, stream: whole() };
}
