import { describe, expect, it } from 'vitest';
import { type Access, brokenOff, withoutSpans } from '../../../lib/documents/language/broken-off.ts';

/** What of a text breaks off. */
const broken = (text: string, access: Access) =>
  brokenOff(text, access).map(({ start, end }) => text.slice(start, end));

/** As long as a paragraph that a page cuts off where its readers are to pay. */
const LONG =
  'The harbour took in more grain this autumn than in any of the nine before it, and of the 48 ships';

describe('what breaks off on any page', () => {
  it.each<[text: string, spans: readonly string[]]>([
    ['Grain came to 310…', ['Grain came to 310…']],
    ['Grain came to 310...', ['Grain came to 310...']],
    ['Grain came to 310 ...', ['Grain came to 310 ...']],
    ['Grain came to 310 […]', ['Grain came to 310 […]']],
    ['Grain came to 310 [...]', ['Grain came to 310 [...]']],
    ['Grain came to 3,(…)', ['Grain came to 3,(…)']],
    ['Lúa bằng 10…', ['Lúa bằng 10…']],
    ['It was a good year. Grain came to 310…', ['Grain came to 310…']],
    ['“It was a good year!” Grain came to 310…', ['Grain came to 310…']],
    ['First 3…\nThen 12 of 15.\n\nLast 4 […]', ['First 3…', 'Last 4 […]']],
    ['Grain came to 310.', []],
    ['Grain came to 310', []],
    ['Grain … came to 310.', []],
    ['“Grain…”', []],
    ['…', []],
    ['[…]', []],
    ['Grain came to 310%…', []],
    [LONG, []],
    ['', []],
  ])('%j', (text, spans) => {
    expect(broken(text, 'free')).toEqual(spans);
  });
});

describe('what breaks off on a page that is not free', () => {
  it.each<[what: string, text: string, spans: readonly string[]]>([
    ['a paragraph without a stop', LONG, [LONG]],
    ['its last sentence', `The year was good. ${LONG}`, [LONG]],
    ['each of them', `${LONG}\n\nGrain.\n\n${LONG}`, [LONG, LONG]],
    ['none with a stop', `${LONG} 36 (75%) had wheat.`, []],
    ['none with a stop in a quote', `${LONG} “36 had wheat.”`, []],
    ['none with a colon', `${LONG}:`, []],
    ['no headline', 'Of 48 ships 36 (75%) had wheat', []],
    ['an ellipsis too', 'Grain came to 310…', ['Grain came to 310…']],
  ])('%s', (_, text, spans) => {
    expect(broken(text, 'paid')).toEqual(spans);
  });
});

it.each<[text: string, spans: readonly (readonly [start: number, end: number])[], left: string]>([
  ['abcdef', [], 'abcdef'],
  ['abcdef', [[0, 2]], '\n\ncdef'],
  [
    'abcdef',
    [
      [1, 2],
      [4, 6],
    ],
    'a\ncd\n\n',
  ],
  ['abcdef', [[0, 6]], '\n\n\n\n\n\n'],
  ['a😀b', [[1, 3]], 'a\n\nb'],
])('%j without %j keeps its offsets', (text, spans, left) => {
  expect(
    withoutSpans(
      text,
      spans.map(([start, end]) => ({ start, end })),
    ),
  ).toBe(left);
});
