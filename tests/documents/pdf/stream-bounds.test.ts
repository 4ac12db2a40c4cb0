import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../cli/read/pdf.ts';
import { deflateSize } from '../../../lib/documents/pdf/deflate-size.ts';
import { lzwSize } from '../../../lib/documents/pdf/lzw-size.ts';
import { unpacksTooLarge } from '../../../lib/documents/pdf/stream-bounds.ts';
import { base85, bombOf, hex, lzw, packed } from './bombs.ts';
import { tinyPdf, writing } from './tiny-pdf.ts';

const MB = 1024 * 1024;

/** 50 MB of blanks, packed by LZW. */
const BLANKS = lzw(new Uint8Array(50 * MB).fill(32));

it.each([0, 1, 300, 5000, 100_000])('lzwSize is what was packed, of %d bytes', (count) => {
  const bytes = Uint8Array.from({ length: count }, (_, at) => (at * at) >> 5);
  const stream = lzw(bytes);
  expect(lzwSize(stream, 0, 1e9, 1).size).toBe(count);
});

it('what is packed by LZW, or written as text, is what pdf.js reads', async () => {
  // Long enough for codes of all lengths.
  const lines = Array.from(
    { length: 300 },
    (_, at) => [50, 590 - at, `${at * at * 37} of ${at ** 3}`] as const,
  );
  const content = new TextEncoder().encode(writing([...lines, [50, 20, 'Some 29 of 48 members.']]).content);
  const ways = [
    bombOf([lzw(content)], '/Filter /LZWDecode'),
    bombOf([hex(deflateSync(content))], '/Filter [/ASCIIHexDecode /FlateDecode]'),
    bombOf([base85(deflateSync(content))], '/Filter [/ASCII85Decode /FlateDecode]'),
  ];
  for (const bytes of ways) expect((await readPdf(bytes, 'a.pdf')).text).toContain('Some 29 of 48 members.');
});

describe('deflateSize', () => {
  it('is what zlib unpacks to, and ends where that ends', () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc.string({ maxLength: 3000 }).map((text) => new TextEncoder().encode(text.repeat(3))),
      fc.tuple(fc.nat(255), fc.nat(70_000)).map(([byte, count]) => new Uint8Array(count).fill(byte)),
    );
    fc.assert(
      fc.property(content, fc.integer({ min: 0, max: 9 }), fc.nat(4), (bytes, level, strategy) => {
        const stream = deflateSync(bytes, { level, strategy });
        const within = Uint8Array.from([1, 2, 3, ...stream, 255, 255, 255]);
        const { size, end } = deflateSize(within, 3, 1e9);
        expect(size).toBe(bytes.length);
        expect(end).toBeGreaterThanOrEqual(3 + stream.length);
        expect(end).toBeLessThan(3 + stream.length + 256);
      }),
    );
  });

  it('counts no further than it is asked to', () => {
    const { size } = deflateSize(deflateSync(new Uint8Array(10 * MB)), 0, MB);
    expect(size).toBeGreaterThan(MB);
    expect(size).toBeLessThan(2 * MB);
  });

  it('ends on whatever bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { end } = deflateSize(Uint8Array.from([0x78, 0x01, ...bytes]), 0, 1e6);
        expect(end).toBeLessThanOrEqual(bytes.length + 2);
      }),
    );
  });
});

/** A keyword and a few empty blocks of deflate, over and over: from each keyword on all that follows can be read. */
function overlapping(times: number): Uint8Array {
  const head = Buffer.from('stream\n\x78\x01', 'latin1');
  const literal = Buffer.from([0, head.length, 0, ~head.length & 255, 255, ...head]);
  const empty = Buffer.alloc(5 * 20, Buffer.from([0, 0, 0, 255, 255]));
  const parts = Array.from({ length: times }, () => [literal, empty]).flat();
  return Buffer.concat([Buffer.from('/Subtype /Image '), head, ...parts]);
}

describe('a PDF', () => {
  const words = writing([[50, 500, 'Some 29 of 48 members (60.4%) were present.']]).content;
  it.each<[what: string, bytes: () => Uint8Array, isTooLarge: boolean]>([
    ['of words that are not packed', () => tinyPdf([writing([[50, 500, 'Words.']])]), false],
    ['of words that are packed', () => bombOf([deflateSync(words)]), false],
    ['with a stream of 40 MB', () => bombOf([packed(40)]), false],
    ['with a stream of 300 MB', () => bombOf([packed(300)]), true],
    [
      'with many streams that are too much together',
      () => bombOf(Array.from({ length: 10 }, () => packed(30))),
      true,
    ],
    [
      'with as many pictures',
      () =>
        bombOf(
          Array.from({ length: 10 }, () => packed(30)),
          '/Subtype /Image',
        ),
      false,
    ],
    ['with a picture of 300 MB', () => bombOf([packed(300)], '/Subtype /Image'), true],
    ['packed twice', () => bombOf([deflateSync(packed(300))], '/Filter [/FlateDecode /FlateDecode]'), true],
    ['packed twice, with little in it', () => bombOf([deflateSync(deflateSync(words))]), false],
    [
      'packed over and over',
      () =>
        bombOf([
          Array.from({ length: 8 }).reduce<Uint8Array>((inner) => deflateSync(inner), deflateSync(words)),
        ]),
      true,
    ],
    ['whose end is cut off', () => bombOf([packed(300).subarray(0, -20)]).subarray(0, 299_000), true],
    [
      'whose stream stands behind the keyword within another',
      () => bombOf([deflateSync('endstream stream\n'), packed(300)]),
      true,
    ],
    // A block that is not packed holds 64 kB.
    [
      'with streams within the data of others',
      () => bombOf(Array.from({ length: 6 }, () => deflateSync(bombOf([packed(50)]), { level: 0 }))),
      true,
    ],
    ['of streams within each other, of which each has to be looked through', () => overlapping(2000), true],
    ['of keywords without a line', () => new TextEncoder().encode('stream'.repeat(150_000)), false],
    ['in hexadecimal', () => bombOf([hex(packed(300))], '/Filter [/ASCIIHexDecode /FlateDecode]'), true],
    ['in hexadecimal, a little', () => bombOf([hex(packed(1))], '/Filter [/AHx /Fl]'), false],
    ['in base 85', () => bombOf([base85(packed(300))], '/Filter [/ASCII85Decode /FlateDecode]'), true],
    ['in base 85 under an escaped name', () => bombOf([base85(packed(300))], '/Filter [/A#385 /Fl]'), true],
    [
      'packed by LZW',
      () =>
        bombOf(
          [...Array(6).keys()].map(() => BLANKS),
          '/Filter /LZWDecode',
        ),
      true,
    ],
    [
      'packed by LZW, a little',
      () => bombOf([lzw(new TextEncoder().encode(words))], '/Filter /LZWDecode'),
      false,
    ],
    ['that is damaged', () => bombOf([deflateSync(words).fill(7, 4)]), false],
    ['of nothing', () => new Uint8Array(), false],
  ])('%s', (_, bytes, isTooLarge) => {
    const file = bytes();
    expect(file.length).toBeLessThan(MB);
    expect(unpacksTooLarge(file)).toBe(isTooLarge);
  });
});
