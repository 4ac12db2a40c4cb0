import { describe, expect, it } from 'vitest';
import { pageContent, ReadingBounds, TooMuchText } from '../../../lib/documents/pdf/page-content.ts';

const chunkOf = (size: number) => ({
  items: Array.from({ length: size }, (_, at) => at),
  styles: { [`f${size}`]: size },
  lang: size === 2 ? 'vi' : null,
});

/** A page that gives its text in such chunks, and how many of them were asked for. */
function pageOf(sizes: Iterable<number>) {
  const asked = { chunks: 0, cancelled: false };
  const chunks = sizes[Symbol.iterator]();
  const page = {
    streamTextContent: () =>
      new ReadableStream<ReturnType<typeof chunkOf>>(
        {
          pull(controller) {
            const { done, value } = chunks.next();
            if (done) return controller.close();
            asked.chunks += 1;
            controller.enqueue(chunkOf(value));
          },
          cancel() {
            asked.cancelled = true;
          },
        },
        { highWaterMark: 0 },
      ),
  };
  return { page, asked };
}

function* endless(size: number) {
  for (;;) yield size;
}

describe('the text of a page', () => {
  it('is put together as it comes', async () => {
    const { page } = pageOf([1, 2, 3]);
    expect(await pageContent(page, new ReadingBounds())).toEqual({
      items: [0, 0, 1, 0, 1, 2],
      styles: { f1: 1, f2: 2, f3: 3 },
      lang: 'vi',
    });
  });

  it('is given up after a million pieces, over all pages, and the page is told', async () => {
    const bounds = new ReadingBounds();
    await pageContent(pageOf(Array.from({ length: 50 }, () => 10_000)).page, bounds);
    const { page, asked } = pageOf(endless(10_000));
    await expect(pageContent(page, bounds)).rejects.toThrow(TooMuchText);
    expect(asked).toEqual({ chunks: 51, cancelled: true });
  });

  it('is given up after five minutes, however little has come', async () => {
    let now = 0;
    const { page, asked } = pageOf(
      (function* () {
        for (;;) {
          now += 60_000;
          yield 1;
        }
      })(),
    );
    await expect(pageContent(page, new ReadingBounds(() => now))).rejects.toThrow(TooMuchText);
    expect(asked).toEqual({ chunks: 6, cancelled: true });
  });
});
