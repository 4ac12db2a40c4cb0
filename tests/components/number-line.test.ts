import { describe, expect, it } from 'vitest';
import { numberLine } from '../../components/chart/number-line.ts';
import type { RoundingWindow } from '../../lib/engine/explain/explanation.ts';

const SIZE = { width: 328, scale: 1 };

type Interval = [value: string, low: string, high: string];
const windowOf = ([value, low, high]: Interval, [cv, cl, ch]: Interval): RoundingWindow => ({
  unit: '%',
  stated: { value, low, high },
  computed: { value: cv, low: cl, high: ch },
});

describe('numberLine', () => {
  it.each<[string, Interval, Interval, string, string]>([
    ['a point inside', ['101', '100.5', '101.5'], ['101.304', '101.304', '101.304'], 'inside', '101,3%'],
    ['a point outside', ['96.7', '96.65', '96.75'], ['91.6667', '91.6667', '91.6667'], 'apart', '91,667%'],
    [
      'the lower end, which rounds up to it',
      ['101', '100.5', '101.5'],
      ['100.5', '100.5', '100.5'],
      'inside',
      '100,5%',
    ],
    [
      'the upper end, which rounds away from it',
      ['101', '100.5', '101.5'],
      ['101.5', '101.5', '101.5'],
      'apart',
      '101,5%',
    ],
    ['a range across', ['1.0', '0.95', '1.05'], ['1', '0.9', '1.1'], 'overlap', '1,0%'],
    ['a range beside', ['60', '59.5', '60.5'], ['50', '43.66', '56.35'], 'apart', '50%'],
  ])('%s', (_, stated, computed, relation, text) => {
    const line = numberLine(windowOf(stated, computed), 'vi', SIZE);
    expect(line.relation).toBe(relation);
    expect(line.computed.text).toBe(text);
  });

  it('puts what is larger further right, all inside the drawing', () => {
    const { low, stated, high, computed } = numberLine(
      windowOf(['101', '100.5', '101.5'], ['101.304', '101.304', '101.304']),
      'en',
      SIZE,
    );
    const xs = [0, low.x, stated.x, computed.x, high.x, 328];
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  it('leaves the ends unwritten where they would run into the printed figure', () => {
    expect(
      numberLine(windowOf(['101', '100.5', '101.5'], ['101.3', '101.3', '101.3']), 'en', SIZE).hasRoomForEnds,
    ).toBe(true);
    expect(
      numberLine(windowOf(['96.7', '96.65', '96.75'], ['91.7', '91.7', '91.7']), 'en', SIZE).hasRoomForEnds,
    ).toBe(false);
  });
});
