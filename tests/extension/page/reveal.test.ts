import { describe, expect, it } from 'vitest';
import { beyond, wayInto } from '../../../lib/extension/page/reveal.ts';

describe('the way of a claim into a band of the view', () => {
  const band = { top: 50, bottom: 250 };
  it.each([
    ['stands in it', { top: 60, bottom: 90 }, 0],
    ['fills it but for the margins', { top: 56, bottom: 244 }, 0],
    ['is covered from below: to the middle', { top: 300, bottom: 320 }, 160],
    ['is covered from above: to the middle', { top: 10, bottom: 30 }, -130],
    ['touches its lower edge', { top: 220, bottom: 248 }, 84],
    ['is higher than the band: from its beginning', { top: 100, bottom: 500 }, 44],
  ])('that %s', (_, claim, way) => {
    expect(wayInto(band, claim)).toBe(way);
  });

  it.each([
    [{ top: 60, bottom: 90 }, 0],
    [{ top: 240, bottom: 270 }, 20],
    [{ top: 400, bottom: 420 }, 170],
    [{ top: 20, bottom: 60 }, 30],
    [{ top: 0, bottom: 300 }, 100],
  ])('%j reaches out of it by %d', (claim, away) => {
    expect(beyond(band, claim)).toBe(away);
  });
});
