import { expect, it } from 'vitest';
import { type Extent, nearestToView } from '../../../lib/extension/page/nearest.ts';

const HEIGHT = 800;
const at = (top: number): Extent => ({ top, bottom: top + 20 });

it.each<[tops: (number | undefined)[], nearest: number | undefined]>([
  [[], undefined],
  [[undefined, undefined], undefined],
  [[100], 0],
  [[-500, 300, 400], 1],
  [[-10, 300], 0],
  [[-500, 900], 1],
  [[-150, 1000], 0],
  [[-2000, -300, undefined, 5000], 1],
  [[5000, 3000], 1],
])('of claims at %j the nearest is %s', (tops, nearest) => {
  const extents = tops.map((top) => (top === undefined ? undefined : at(top)));
  expect(nearestToView(extents, HEIGHT)).toBe(nearest);
});
