import { expect, it } from 'vitest';
import type { Severity } from '../../../lib/engine/check/verdict.ts';
import { segmentsOf } from '../../../lib/extension/page/segments.ts';

type Stretch = readonly [start: number, end: number, severity: Severity];

it.each<[string, readonly Stretch[], readonly Stretch[]]>([
  ['nothing', [], []],
  ['one', [[0, 5, 'error']], [[0, 5, 'error']]],
  [
    'two apart',
    [
      [6, 9, 'notice'],
      [0, 5, 'notice'],
    ],
    [
      [0, 5, 'notice'],
      [6, 9, 'notice'],
    ],
  ],
  [
    'two of a kind that overlap',
    [
      [0, 5, 'none'],
      [3, 9, 'none'],
    ],
    [[0, 9, 'none']],
  ],
  [
    'two of a kind that touch',
    [
      [0, 5, 'none'],
      [5, 9, 'none'],
    ],
    [[0, 9, 'none']],
  ],
  [
    'an error within a notice',
    [
      [0, 9, 'notice'],
      [3, 5, 'error'],
    ],
    [
      [3, 5, 'error'],
      [0, 3, 'notice'],
      [5, 9, 'notice'],
    ],
  ],
  [
    'a notice within an error',
    [
      [3, 5, 'notice'],
      [0, 9, 'error'],
    ],
    [[0, 9, 'error']],
  ],
  [
    'a warning that goes on',
    [
      [0, 5, 'error'],
      [3, 9, 'warning'],
    ],
    [
      [0, 5, 'error'],
      [5, 9, 'warning'],
    ],
  ],
  [
    'three on top of each other',
    [
      [0, 9, 'none'],
      [0, 5, 'error'],
      [0, 7, 'warning'],
    ],
    [
      [0, 5, 'error'],
      [5, 7, 'warning'],
      [7, 9, 'none'],
    ],
  ],
  [
    'a claim between two',
    [
      [0, 3, 'error'],
      [6, 9, 'error'],
      [1, 8, 'none'],
    ],
    [
      [0, 3, 'error'],
      [6, 9, 'error'],
      [3, 6, 'none'],
    ],
  ],
])('%s', (_, marked, segments) => {
  const spans = marked.map(([start, end, severity]) => ({ start, end, severity }));
  const stretches = segmentsOf(spans).map(({ start, end, severity }) => [start, end, severity]);
  expect(stretches).toEqual(segments);
});
