import { describe, expect, it } from 'vitest';
import { menuStep } from '../../components/card/menu-step.ts';
import { type SheetHeight, swiped } from '../../components/card/swipe.ts';
import { chartLayout, type Measure } from '../../components/chart/chart-layout.ts';
import { chartSpec } from '../../components/chart/chart-of.ts';
import { nextFigure } from '../../components/chart/use-reading.ts';
import { breakLines } from '../../components/picture/rich-text.ts';
import { fixtures } from './fixtures.ts';

describe('a swipe on a sheet', () => {
  it.each<[number, SheetHeight, SheetHeight | 'closed']>([
    [0, 'fitting', 'fitting'],
    [40, 'fitting', 'fitting'],
    [90, 'fitting', 'closed'],
    [-20, 'fitting', 'fitting'],
    [-60, 'fitting', 'tall'],
    [-60, 'tall', 'tall'],
    [40, 'tall', 'tall'],
    [90, 'tall', 'fitting'],
    [250, 'tall', 'closed'],
  ])('of %d px leaves a %s one %s', (y, height, expected) => {
    expect(swiped(y, height)).toBe(expected);
  });
});

describe('the keys of a chart', () => {
  it.each<[string, number | undefined, number, number | undefined]>([
    ['ArrowRight', undefined, 3, 0],
    ['ArrowDown', 0, 3, 1],
    ['ArrowRight', 2, 3, 2],
    ['ArrowLeft', undefined, 3, 2],
    ['ArrowUp', 0, 3, 0],
    ['Home', 2, 3, 0],
    ['End', 0, 3, 2],
    ['j', 0, 3, undefined],
    ['Escape', 0, 3, undefined],
    ['Tab', 0, 3, undefined],
    ['ArrowRight', undefined, 0, undefined],
  ])('%s from %s of %d: %s', (key, at, count, expected) => {
    expect(nextFigure(key, at, count)).toBe(expected);
  });
});

describe('the keys of a menu', () => {
  it.each<[string, number, number | undefined]>([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowUp', 0, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Enter', 0, undefined],
    ['ArrowRight', 0, undefined],
  ])('%s from %d: %s', (key, at, expected) => {
    expect(menuStep(key, at, 3)).toBe(expected);
  });
});

describe('the words under a chart', () => {
  const measure: Measure = (text) => text.length * 7;

  it.each(Object.entries(fixtures))('%s: none runs into another, and none leaves the chart', (_, finding) => {
    const spec = chartSpec(finding, 'vi');
    if (!spec) return;
    for (const [width, scale] of [
      [326, 1],
      [286, 1.5],
    ] as const) {
      const wide: Measure = (text, weight) => measure(text, weight) * scale;
      const { foot, height, top, bottom } = chartLayout(spec, width, scale, wide);
      expect(height).toBeGreaterThan(top + bottom);
      const ends = foot.map(({ name, value, x, line }) => ({
        x,
        line,
        end: x + wide(name === '' ? value : `${name} ${value}`, 'strong'),
      }));
      for (const one of ends) {
        expect(one.x).toBeGreaterThanOrEqual(0);
        const others = ends.filter((other) => other !== one && other.line === one.line);
        expect(others.every((other) => other.end < one.x || other.x > one.end)).toBe(true);
      }
    }
  });
});

describe('the lines of a picture', () => {
  const measure = (text: string) => text.length;
  const run = (text: string) => ({ text, font: '', colour: '' });
  const linesOf = (texts: readonly string[], width: number) =>
    breakLines(texts.map(run), width, measure).map((line) => line.map(({ text }) => text).join(''));

  it.each<[string, string[], number, string[]]>([
    ['one that fits', ['one two'], 10, ['one two']],
    ['at a space', ['one two three'], 8, ['one two ', 'three']],
    ['not at one that does not break', ['1,058\u00A0tỷ đồng'], 9, ['1,058\u00A0tỷ ', 'đồng']],
    ['not between runs of one word', ['“', '233', '/', '230', ' in all”'], 8, ['“233/230 ', 'in all”']],
    ['not within a word that is too wide', ['a veryveryverylongword'], 8, ['a ', 'veryveryverylongword']],
    ['nothing', [], 8, []],
  ])('are broken %s', (_, texts, width, expected) => {
    expect(linesOf(texts, width)).toEqual(expected);
  });

  it('keep a framed figure whole, with room for its frame', () => {
    const framed = { ...run('12 345'), look: 'stated' as const };
    const [, second] = breakLines([run('about '), framed], 10, measure);
    expect(second).toEqual([{ ...framed, x: 0, width: 12 }]);
  });
});
