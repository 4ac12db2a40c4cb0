// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readPage, readPageInSlices } from '../../../lib/extension/page/read-page.ts';

/** Each look at the clock is so much later, in milliseconds, that a slice is over at the second. */
const TICK = 9;

let looks: number;
beforeEach(() => {
  looks = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => ++looks * TICK);
  const paragraphs = Array.from({ length: 120 }, (_, at) => `<p>Paragraph ${at + 1} of the old text.</p>`);
  document.body.innerHTML = `<article>${paragraphs.join('')}</article>`;
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Takes note of the page's turns while something is read, and does something in the third. */
async function reading(change: () => void) {
  let turns = 0;
  const others = setInterval(() => {
    if (++turns === 3) change();
  });
  const { result } = await readPageInSlices(document);
  clearInterval(others);
  return { text: result?.text ?? '', turns };
}

it('gives the page its turns, and reads the same as in one go', async () => {
  const { text, turns } = await reading(() => undefined);
  expect(turns).toBeGreaterThan(3);
  expect(text).toBe(readPage(document)?.text);
  expect(text.match(/old/g)).toHaveLength(120);
});

it.each<[what: string, change: () => void]>([
  [
    'a paragraph that was read and one that was not',
    () => {
      for (const paragraph of [document.querySelector('p'), document.querySelector('p:last-child')])
        paragraph?.replaceChildren('The new text of both.');
    },
  ],
  [
    'the words of a text node',
    () => {
      const [first] = document.querySelector('p:last-child')?.childNodes ?? [];
      if (first instanceof Text) first.data = 'The new text.';
    },
  ],
  ['a paragraph that goes before the place', () => document.querySelector('p')?.remove()],
  ['all of it', () => document.querySelector('article')?.replaceChildren('All is new.')],
])('reads a page that changes meanwhile as it is then: %s', async (_, change) => {
  const { text, turns } = await reading(change);
  expect(turns).toBeLessThan(6);
  expect(text).toBe(readPage(document)?.text);
});
