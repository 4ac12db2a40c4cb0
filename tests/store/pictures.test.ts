import { readdirSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

interface Png {
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
  /** Of each row from the top, its pixels' bytes. */
  readonly rows: readonly Uint8Array[];
}

/** Reads a picture of 8 bits a channel in RGB or RGBA that is not interlaced (PNG, second edition, 9.2). */
function pngOf(path: string): Png {
  const file = readFileSync(path);
  const [width, height, depth, type, interlace] = [
    file.readUInt32BE(16),
    file.readUInt32BE(20),
    file[24],
    file[25],
    file[28],
  ];
  if (depth !== 8 || (type !== 2 && type !== 6) || interlace !== 0)
    throw new Error(`${path} is packed otherwise`);
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const size = type === 6 ? 4 : 3;
  const data = inflateSync(Buffer.concat(parts));
  const rows: Uint8Array[] = [];
  for (let y = 0; y < height; y++) {
    const start = y * (width * size + 1);
    const above = rows[y - 1] ?? new Uint8Array(width * size);
    rows.push(unfiltered(data[start] ?? 0, data.subarray(start + 1, start + 1 + width * size), above, size));
  }
  return { width, height, hasAlpha: type === 6, rows };
}

function unfiltered(filter: number, line: Uint8Array, above: Uint8Array, size: number): Uint8Array {
  const row = Uint8Array.from(line);
  for (let at = 0; at < row.length; at++) {
    const [a, b, c] = [row[at - size] ?? 0, above[at] ?? 0, at < size ? 0 : (above[at - size] ?? 0)];
    row[at] = (row[at] ?? 0) + ([0, a, b, (a + b) >> 1, paeth(a, b, c)][filter] ?? 0);
  }
  return row;
}

function paeth(a: number, b: number, c: number): number {
  const [fromA, fromB, fromC] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (fromA <= fromB && fromA <= fromC) return a;
  return fromB <= fromC ? b : c;
}

describe.each(['en', 'vi'])('the pictures of the listing in %s', (language) => {
  const names = readdirSync(`store/${language}`).filter((name) => name.endsWith('.png'));

  it('are as many as a store takes', () => {
    const screenshots = names.filter((name) => /^\d-/u.test(name));
    expect(screenshots.length).toBeGreaterThanOrEqual(3);
    expect(screenshots.length).toBeLessThanOrEqual(5);
    expect(names.filter((name) => !/^\d-/u.test(name))).toEqual(['tile.png']);
  });

  it.each(names)('%s has the size that is asked for, no alpha, and something on it', (name) => {
    const { width, height, hasAlpha, rows } = pngOf(`store/${language}/${name}`);
    expect([width, height, hasAlpha]).toEqual(name === 'tile.png' ? [440, 280, false] : [1280, 800, false]);
    expect(new Set(rows.map((row) => Buffer.from(row).toString('latin1'))).size).toBeGreaterThan(100);
  });
});

describe('the icon', () => {
  const { width, height, rows } = pngOf('public/icons/128.png');
  // A round corner may leave a breath of itself beside it.
  const isDrawn = (x: number, y: number): boolean => (rows[y]?.[x * 4 + 3] ?? 0) > 8;

  it('has 128 pixels a side', () => {
    expect([width, height]).toEqual([128, 128]);
  });

  it('keeps the margin of 16 pixels that the guideline asks for, and fills what is within', () => {
    const drawn = Array.from({ length: 128 }, (_, at) => at);
    const columns = drawn.filter((x) => drawn.some((y) => isDrawn(x, y)));
    const lines = drawn.filter((y) => drawn.some((x) => isDrawn(x, y)));
    expect([columns.at(0), columns.at(-1), lines.at(0), lines.at(-1)]).toEqual([16, 111, 16, 111]);
  });
});
