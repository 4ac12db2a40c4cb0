import fc from 'fast-check';

/** One way to spoil bytes: where, as a fraction of their length, and with what. */
interface Change {
  readonly way: 'flip' | 'insert' | 'take' | 'repeat' | 'move' | 'cut';
  readonly at: number;
  readonly to: number;
  readonly times: number;
  readonly token: string;
}

/** What parsers, numbers and names stumble over. */
const TOKENS = [
  ...'0 -0 1e999 99999999999999999999 0,0 1/0 % %% ‰ ½ ٣ ५ { } [ ] < > </ /> <!-- --> <![CDATA[ ]]> & &#0; &amp ;'.split(
    ' ',
  ),
  ...'" \' \\ \\u0000 null true __proto__ constructor toString then tăng từ gồm trong of from to and'.split(
    ' ',
  ),
  ...'obj endobj stream endstream xref R << >> BT ET Tj ( ) PK'.split(' '),
  ...[' ', '\n', '\r\n', '\t', '\0', '\u00a0', '\u200b', '\u202e', '\u2028', '\ufeff', '😀'],
];

const position = fc.double({ min: 0, max: 1, noNaN: true });
const CHANGES = fc.array(
  fc.record({
    way: fc.constantFrom('flip', 'insert', 'insert', 'take', 'repeat', 'move', 'cut'),
    at: position,
    to: position,
    times: fc.nat(60),
    token: fc.oneof(fc.constantFrom(...TOKENS), fc.string({ unit: 'binary', maxLength: 6 })),
  }) satisfies fc.Arbitrary<Change>,
  { minLength: 1, maxLength: 8 },
);

/** No case is larger than that many bytes: what is slow for its size shows all the same. */
const LARGEST = 60_000;

function changed(bytes: Buffer, { way, at, to, times, token }: Change): Buffer {
  const start = Math.floor(at * bytes.length);
  // Most of what is wrong in a file is short.
  const end = Math.min(bytes.length, start + Math.ceil(to ** 4 * bytes.length));
  const [before, within, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  switch (way) {
    case 'flip':
      return Buffer.concat([before, within.map((byte) => byte ^ (1 << (times % 8))), after]);
    case 'insert':
      return Buffer.concat([before, Buffer.from(token), bytes.subarray(start)]);
    case 'take':
      return Buffer.concat([before, after]);
    case 'repeat':
      return Buffer.concat([before, ...Array.from({ length: times }, () => within), after]);
    case 'move':
      return Buffer.concat([after, within, before]);
    case 'cut':
      return to > 0.8 ? before : Buffer.concat([before, Buffer.from(token), after]);
  }
}

/** The case of a number: always the same for the same seeds. */
export function caseOf(seeds: readonly Uint8Array[], number: number): Uint8Array {
  const [made] = fc.sample(fc.record({ of: fc.nat(seeds.length - 1), changes: CHANGES }), {
    seed: number,
    numRuns: 1,
  });
  if (made === undefined) return new Uint8Array();
  const first = Buffer.from(seeds[made.of] ?? []);
  return made.changes.reduce<Buffer>((bytes, change) => changed(bytes, change).subarray(0, LARGEST), first);
}

/** A part of a case so often that it is this long, behind what stands before it. */
export function grown(bytes: Uint8Array, number: number, length: number): Uint8Array {
  const start = number % Math.max(1, bytes.length);
  const part = bytes.subarray(start, start + 1 + (number % 200));
  const times = Math.ceil(length / Math.max(1, part.length));
  return Buffer.concat([
    bytes.subarray(0, Math.min(start, 2000)),
    ...Array.from({ length: times }, () => part),
  ]);
}
