// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ReadPage, readPage, readPageInSlices } from '../../../lib/extension/page/read-page.ts';

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

/** The height of a block of the page, in CSS pixels. */
const LINE = 20;
function layOut(blocks: readonly string[]): void {
  document.body.innerHTML = `<article>${blocks.join('')}</article>`;
  const places = [...document.querySelectorAll('article > *')];
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    const at = places.findIndex((place) => place.contains(this.startContainer));
    return new DOMRect(0, at * LINE, 100, LINE);
  });
}
const paragraph = (at: number): string => `<p>Paragraph ${at} of a text that is rather long.</p>`;
const table = (at: number): string =>
  `<table><tr><td>Commune ${at}</td><td>100</td></tr><tr><td>Its plan</td><td>90</td></tr></table>`;
const blocks = (count: number, block = paragraph): readonly string[] =>
  Array.from({ length: count }, (_, at) => block(at));

it.each<[what: string, height: number, isTold: boolean, page: readonly string[]]>([
  ['a long article', 400, true, blocks(500)],
  ['an article of tables', 400, true, blocks(600, table)],
  ['a page that is all in the view', 40_000, false, blocks(500)],
  ['a short page', 400, false, blocks(40)],
])('of %s in a view of %d pixels, says how it begins: %j', async (_, height, isTold, page) => {
  vi.mocked(performance.now).mockRestore();
  vi.stubGlobal('innerHeight', height);
  layOut(page);
  const heard: ReadPage[] = [];
  const { result } = await readPageInSlices(document, (beginning) => heard.push(beginning));
  vi.unstubAllGlobals();
  expect(heard).toHaveLength(isTold ? 1 : 0);
  const [beginning] = heard;
  if (result === undefined || beginning === undefined) return;
  const { text, tables } = beginning;
  expect(text.length).toBeLessThan(result.text.length / 4);
  expect(result.text.slice(0, text.length)).toBe(text);
  // It ends with a block, of which nothing is missing.
  expect(result.text.slice(text.length)).toMatch(/^\n\n(?:Paragraph|Commune) \d/u);
  expect(tables).toEqual(result.tables.slice(0, tables.length));
  expect(tables).toHaveLength(text.match(/Commune/gu)?.length ?? 0);
  // Where it stands is known, and does not change while the rest is read.
  const [first] = beginning.stretchOf({ start: 0, end: 9 }) ?? [];
  expect(String(first)).toBe(result.text.slice(0, 9));
  expect(beginning.stretchOf({ start: text.length + 2, end: text.length + 9 })).toBeUndefined();
});

it('says nothing of the beginning of a page that has changed by then', async () => {
  vi.stubGlobal('innerHeight', 400);
  layOut(blocks(500));
  const heard: ReadPage[] = [];
  setTimeout(() => document.querySelector('p')?.replaceChildren('All is new.'));
  const { result } = await readPageInSlices(document, (beginning) => heard.push(beginning));
  vi.unstubAllGlobals();
  expect(heard).toHaveLength(0);
  expect(result?.text).toBe(readPage(document)?.text);
});
